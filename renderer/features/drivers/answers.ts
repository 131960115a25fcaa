import type { Driver, DriverComparison } from '#shared/domain/strategy/driver.ts';

/** What was said of a pair, seen from its first member. */
export type Answer = 'row' | 'column' | 'equal' | null;

export const answerOf = (row: string, column: string, comparisons: readonly DriverComparison[]): Answer => {
  for (const c of comparisons) {
    const same = c.firstId === row && c.secondId === column;
    const turned = c.firstId === column && c.secondId === row;
    if (!same && !turned) continue;
    if (c.preferred === 'equal') return 'equal';
    return (c.preferred === 'first') === same ? 'row' : 'column';
  }
  return null;
};

/** The pair as the contract takes it. */
export const comparisonOf = (row: string, column: string, answer: Answer) => ({
  firstId: row,
  secondId: column,
  preferred:
    answer === null
      ? null
      : answer === 'equal'
        ? ('equal' as const)
        : answer === 'row'
          ? ('first' as const)
          : ('second' as const),
});

/** Every pair once, in the consultant's order. */
export const pairsOf = (drivers: readonly Driver[]): (readonly [Driver, Driver])[] =>
  drivers.flatMap((row, i) => drivers.slice(i + 1).map((column) => [row, column] as const));
