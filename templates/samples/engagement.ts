import type { ActionItem } from '#shared/domain/risk/action.ts';
import type { BusinessCase, BusinessInput, BusinessInputs } from '#shared/domain/strategy/business-inputs.ts';
import type { Goal } from '#shared/domain/strategy/goal.ts';

/** Rows of the library with what this engagement found about some of them, by id. */
export const judged = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  found: Readonly<Record<string, Partial<Row>>>,
): Row[] => rows.map((row) => ({ ...row, ...found[row.id] }));

/** What most goals of a sample do not say. */
export const plainGoal: Omit<Goal, 'id' | 'title' | 'order'> = {
  titleEn: null,
  driverIds: [],
  kpiId: null,
  scope: '',
  regionId: null,
  baseline: null,
  baselineOn: null,
  baselineSource: '',
  target: null,
  startOn: null,
  dueOn: null,
  owner: '',
  benchmarkId: null,
  history: [],
  note: '',
};

/** What most actions of a sample do not say. */
export const plainAction: Omit<ActionItem, 'id' | 'name' | 'order'> = {
  about: 'change',
  aboutId: null,
  stream: 'communication',
  nameEn: null,
  note: '',
  owner: '',
  startOn: null,
  dueOn: null,
  afterIds: [],
  state: 'planned',
};

type Given = Readonly<
  Record<BusinessInput, readonly [value: number, low: number | null, high: number | null, source: string]>
>;

/** A scenario from value, low, high and source of each assumption; others may change single values of it. */
export function scenario(
  head: Pick<BusinessCase, 'id' | 'name' | 'nameEn' | 'note' | 'main' | 'order'>,
  given: Given,
  more: Pick<BusinessInputs, 'curve' | 'staffFromPlan'> & {
    readonly values?: Partial<Record<BusinessInput, number>>;
  },
): BusinessCase {
  const { values = {}, ...rest } = more;
  const ranged = Object.fromEntries(
    (Object.keys(given) as BusinessInput[]).map((key) => {
      const [value, low, high, source] = given[key];
      const own = values[key];
      // A changed value keeps the range only where it lies within it.
      const inside = own === undefined || (low !== null && high !== null && own >= low && own <= high);
      return [
        key,
        { value: own ?? value, low: inside ? low : null, high: inside ? high : null, source },
      ] as const;
    }),
  ) as unknown as Omit<BusinessInputs, 'curve' | 'horizon' | 'staffFromPlan'>;
  return { ...head, seed: 1405, inputs: { ...ranged, ...rest, horizon: 36 } };
}
