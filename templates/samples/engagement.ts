import { type OrgCriterion, type OrgModel, orgModels } from '#shared/domain/organization/fit.ts';
import { fitScores } from '#shared/domain/organization/model-fit.ts';
import type { ActionItem } from '#shared/domain/risk/action.ts';
import type { BusinessCase, BusinessInput, BusinessInputs } from '#shared/domain/strategy/business-inputs.ts';
import type { Decision } from '#shared/domain/strategy/decision.ts';
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
  sourceId: null,
  wave: null,
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

/** The decision on the organization model, with the ratings of its fit (F14) as they stand in the sample. */
export function modelDecision(
  criteria: readonly OrgCriterion[],
  models: Readonly<Record<OrgModel, Pick<Decision['options'][number], 'name' | 'nameEn' | 'note'>>>,
  words: Pick<
    Decision,
    'title' | 'titleEn' | 'question' | 'chosenId' | 'rationale' | 'dissent' | 'decidedOn' | 'decidedBy'
  >,
): Decision {
  return {
    ...words,
    id: 'decision-org-model',
    topic: 'org-model',
    options: orgModels.map((id) => ({ id, ...models[id] })),
    criteria: criteria.map(({ id, name, nameEn, weight }) => ({ id, name, nameEn, weight })),
    scores: fitScores(criteria),
    terms: '',
    actorType: null,
    order: 3,
  };
}
