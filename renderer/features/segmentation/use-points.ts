import { useMemo } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import type { MatrixPoint } from '#shared/figures/matrix.ts';

/** The placed partners as points of the matrix. */
export function useMatrixPoints(): readonly MatrixPoint[] {
  const locale = useLocale();
  const actors = useOperation('ecosystem.actors', {}).data;
  const segmentation = useOperation('ecosystem.segmentation', {}).data;
  return useMemo(() => {
    const byId = new Map(actors?.map((a) => [a.id, a]));
    return (segmentation?.partners ?? []).flatMap((p): MatrixPoint[] => {
      const actor = byId.get(p.actorId);
      return actor && p.value !== null && p.potential !== null && p.quadrant !== null
        ? [
            {
              id: p.actorId,
              label: locale.name(actor),
              value: p.value,
              potential: p.potential,
              quadrant: p.quadrant,
              revenue: actor.revenue12m,
            },
          ]
        : [];
    });
  }, [actors, segmentation, locale]);
}
