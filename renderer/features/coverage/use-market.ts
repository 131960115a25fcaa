import { useMemo } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import type { marketOperations } from '#shared/contract/ecosystem-market.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { type CoverageLine, type Dimension, dimensions } from '#shared/domain/ecosystem/coverage.ts';
import type { CoverageGoal } from '#shared/domain/ecosystem/coverage-goal.ts';
import { fold } from '#shared/locale/index.ts';

export type Gap = OutputOf<typeof marketOperations.coverageGaps>[number];

/** The choice that leaves a dimension open. */
export const any = 'any';

export interface Market {
  readonly lines: Readonly<Record<Dimension, readonly CoverageLine[]>>;
  readonly line: (line: CoverageLine) => string;
  readonly actor: (id: string) => string;
  /** Where a goal lies, as one text: the dimensions that it names. */
  readonly place: (goal: Pick<CoverageGoal, 'regionId' | 'industry' | 'capability' | 'product'>) => string;
}

/** The values of the four dimensions, and names in the reader's language. */
export function useMarket(): Market | null {
  const locale = useLocale();
  const actors = useOperation('ecosystem.actors', {}).data;
  const regions = useOperation('ecosystem.regions', {}).data;
  // Two grids hold the values of all four dimensions.
  const one = useOperation('ecosystem.coverage', { rows: 'region', columns: 'industry', filter: {} }).data;
  const two = useOperation('ecosystem.coverage', { rows: 'capability', columns: 'product', filter: {} }).data;
  return useMemo(() => {
    if (!actors || !regions || !one || !two) return null;
    const actorNames = new Map(actors.map((a) => [a.id, locale.name(a)]));
    const regionNames = new Map(regions.map((r) => [r.id, locale.name(r)]));
    return {
      lines: { region: one.rows, industry: one.columns, capability: two.rows, product: two.columns },
      line: (line) => locale.name({ name: line.label, nameEn: line.labelEn }),
      actor: (id) => actorNames.get(id) ?? '–',
      place: (goal) => {
        const words = [
          goal.regionId === null ? null : (regionNames.get(goal.regionId) ?? '–'),
          goal.industry,
          goal.capability,
          goal.product,
        ].filter((word) => word !== null);
        // The order of the words is the document's, whichever script the first of them has.
        const whole = words.map(locale.isolate).join(' · ');
        return locale.dir === 'rtl' ? locale.isolateRtl(whole) : locale.isolateLtr(whole);
      },
    };
  }, [actors, regions, one, two, locale]);
}

/** What a goal asks of a dimension, as the id of the line it stands in; null is any. */
function lineOfGoal(goal: CoverageGoal, dimension: Dimension): string | null {
  if (dimension === 'region') return goal.regionId;
  const word = goal[dimension];
  return word === null ? null : fold(word);
}

/** The goals that name all these lines. */
export const goalsAt = (
  gaps: readonly Gap[],
  at: Readonly<Partial<Record<Dimension, string>>>,
): readonly Gap[] =>
  gaps.filter(({ goal }) => dimensions.every((d) => at[d] === undefined || lineOfGoal(goal, d) === at[d]));
