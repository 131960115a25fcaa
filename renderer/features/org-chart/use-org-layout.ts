import { useEffect, useMemo, useRef, useState } from 'react';
import type { OrgPosition, OrgUnit } from '#shared/domain/organization/structure.ts';
import { type OrgDirection, type OrgLayout, orgLayout } from '#shared/figures/org-layout.ts';
import type { OrgLayoutRequest } from './layout.worker.ts';

/** Up to so many positions a layout takes less than a frame and is made at once. */
const atOnce = 300;

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
  const worker = useRef<Worker | null>(null);
  const [made, setMade] = useState<OrgLayout | null>(null);
  useEffect(() => {
    if (small) return undefined;
    const next = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    next.onmessage = ({ data }: MessageEvent<OrgLayout>) => setMade(data);
    worker.current = next;
    return () => next.terminate();
  }, [small]);
  useEffect(() => {
    if (small) return;
    const request: OrgLayoutRequest = {
      units: units.map(({ id, parentId, order, collapsed }) => ({ id, parentId, order, collapsed })),
      positions: positions.map(({ id, unitId, managerId, order }) => ({ id, unitId, managerId, order })),
      direction,
      rtl,
    };
    worker.current?.postMessage(request);
  }, [small, units, positions, direction, rtl]);
  return small ? own : made;
}
