import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { spareWorker } from '#renderer/app/spare-worker.ts';
import type { OrgPosition, OrgUnit } from '#shared/domain/organization/structure.ts';
import { type OrgDirection, type OrgLayout, orgLayout } from '#shared/figures/org-layout.ts';
import type { OrgLayoutAnswer, OrgLayoutRequest } from './layout.worker.ts';

/** Up to so many positions a layout takes less than a frame and is made at once. */
const atOnce = 300;

const layouters = spareWorker(
  () => new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' }),
);

/** The places of a chart; a large one is laid out by a worker, and the last picture stays until the next is there. */
export function useOrgLayout(
  units: readonly OrgUnit[],
  positions: readonly OrgPosition[],
  direction: OrgDirection,
  rtl: boolean,
): OrgLayout | null {
  const small = positions.length <= atOnce;
  const own = useMemo(
    () => (small ? orgLayout(units, positions, direction, rtl) : null),
    [small, units, positions, direction, rtl],
  );
  const asker = useId();
  const worker = useRef<Worker | null>(null);
  const [made, setMade] = useState<OrgLayout | null>(null);
  useEffect(() => {
    if (small) return undefined;
    const own = layouters.take();
    own.onmessage = ({ data }: MessageEvent<OrgLayoutAnswer>) => {
      if (data.asker === asker) setMade(data.layout);
    };
    worker.current = own;
    return () => layouters.leave(own);
  }, [small, asker]);
  useEffect(() => {
    if (small) return;
    const request: OrgLayoutRequest = {
      units: units.map(({ id, parentId, order, collapsed }) => ({ id, parentId, order, collapsed })),
      positions: positions.map(({ id, unitId, managerId, order }) => ({ id, unitId, managerId, order })),
      direction,
      rtl,
      asker,
    };
    worker.current?.postMessage(request);
  }, [small, asker, units, positions, direction, rtl]);
  return small ? own : made;
}
