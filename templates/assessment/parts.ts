import type { Dimension, Question, Recommendation } from '#shared/domain/assessment/questionnaire.ts';
import { orgRoleRows } from '../organization/roles.ts';

type Five = readonly [string, string, string, string, string];
type Three = readonly [string, string, string];
type Described = Pick<Dimension, 'id' | 'name' | 'nameEn' | 'description' | 'descriptionEn'>;

/** A question without what its field and its defaults say; the described answers stand from the lowest up. */
type Asked<Levels> = Pick<Question, 'id' | 'text' | 'textEn' | 'why' | 'whyEn' | 'evidence' | 'evidenceEn'> &
  Partial<Pick<Question, 'help' | 'helpEn' | 'weight' | 'notApplicable' | 'condition'>> & {
    readonly levels: Levels;
    readonly levelsEn: Levels;
  };

/** A dimension with its questions, kept together in one file and taken apart by `compose`. */
interface Field {
  readonly dimension: Dimension;
  readonly questions: readonly Question[];
}

const asQuestion = (
  dimensionId: string,
  { levels, levelsEn, ...asked }: Asked<readonly string[]>,
  values: readonly number[],
): Question => ({
  help: '',
  helpEn: '',
  weight: 1,
  notApplicable: false,
  condition: null,
  ...asked,
  dimensionId,
  levels: values.map((value, i) => ({ value, text: levels[i] ?? '', textEn: levelsEn[i] ?? '' })),
});

/** A field whose questions describe all five levels. */
export const field = (
  about: Described & { readonly weight: number },
  ...asked: readonly Asked<Five>[]
): Field => ({
  dimension: { ...about, target: null },
  questions: asked.map((a) => asQuestion(about.id, a, [1, 2, 3, 4, 5])),
});

/** A field of a checklist: not in place (1), partly (3), in place and shown (5). */
export const checks = (
  about: Described & { readonly weight: number },
  ...asked: readonly Asked<Three>[]
): Field => ({
  dimension: { ...about, target: null },
  questions: asked.map((a) => asQuestion(about.id, a, [1, 3, 5])),
});

/** Owners that stand outside the five teams, or in the partner's house. */
const outside: Readonly<Record<string, readonly [owner: string, ownerEn: string]>> = {
  'chief-executive': ['مدیرعامل', 'Chief Executive Officer'],
  legal: ['مدیر حقوقی', 'Head of Legal'],
  leader: ['خود مدیر، با مربی', 'The leader, with a coach'],
};

type Advice = Pick<
  Recommendation,
  'name' | 'nameEn' | 'description' | 'descriptionEn' | 'effort' | 'effect' | 'months'
> & {
  /** A role card, or one of those outside. */
  readonly by: string;
  /** What must be in place first, beside the step below in the same dimension. */
  readonly after?: readonly string[];
};

/** The four steps of a dimension, from 1→2 to 4→5: `strategy-step-1` and so on, each after the one below. */
export const steps = (
  dimensionId: string,
  ...advice: readonly [Advice, Advice, Advice, Advice]
): Recommendation[] =>
  advice.map(({ by, after = [], ...rest }, i) => {
    const role = orgRoleRows.find((r) => r.id === by);
    const [owner, ownerEn] = role ? [role.name, role.nameEn ?? ''] : (outside[by] ?? []);
    if (!owner || !ownerEn) throw new Error(`No owner is called ${by}.`);
    return {
      id: `${dimensionId}-step-${i + 1}`,
      dimensionId,
      step: i + 1,
      ...rest,
      afterIds: [...(i > 0 ? [`${dimensionId}-step-${i}`] : []), ...after],
      owner,
      ownerEn,
    };
  });
