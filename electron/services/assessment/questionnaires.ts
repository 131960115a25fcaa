import { isDeepStrictEqual } from 'node:util';
import { and, eq, ne } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import { questionnaireProblems } from '#shared/domain/assessment/questionnaire-problems.ts';
import { toPersianDigits } from '#shared/locale/index.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { rounds } from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { nextOrder } from '../rows.ts';
import { questionnaireList } from './lists.ts';

type Operations = 'questionnaires' | 'saveQuestionnaire' | 'copyQuestionnaire' | 'deleteQuestionnaires';

/** Questionnaires as the consultant keeps them, of whatever kind: there is one engine for all. */
export const questionnaireServices: Pick<RoomServices<'assessment', Context>, Operations> = {
  questionnaires: ({ db }) => questionnaireList.read(db),
  saveQuestionnaire: keepQuestionnaire,
  copyQuestionnaire: (context, { id }) => {
    const all = questionnaireList.read(context.db);
    const from = all.find((q) => q.id === id);
    if (!from) throw new Refusal('input.invalid', { path: 'id' });
    const { id: _, ...rest } = from;
    return questionnaireList.save(context, {
      ...rest,
      ...numberedName(all, from),
      version: 1,
      order: nextOrder(all),
    });
  },
  deleteQuestionnaires: questionnaireList.remove,
};

/** The name of one more of the same, with its number in the digits of either language. */
export function numberedName(
  all: readonly Pick<Questionnaire, 'name'>[],
  { name, nameEn }: Pick<Questionnaire, 'name' | 'nameEn'>,
): Pick<Questionnaire, 'name' | 'nameEn'> {
  const number = all.filter((q) => q.name.startsWith(name)).length + 1;
  if (number === 1) return { name, nameEn };
  return {
    // A name in Latin letters keeps Latin digits.
    name: `${name} (${/\p{Script=Arabic}/u.test(name) ? toPersianDigits(String(number)) : number})`,
    nameEn: nameEn && `${nameEn} (${number})`,
  };
}

/**
 * Saves a questionnaire under the version that the change makes.
 *
 * @throws Refusal questionnaire.* where it breaks its own rules
 */
export function keepQuestionnaire(
  context: Context,
  given: Omit<Questionnaire, 'id' | 'order' | 'version'> & {
    readonly id?: string | undefined;
    readonly order?: number | undefined;
  },
): Questionnaire {
  const [problem] = questionnaireProblems(given);
  if (problem) throw new Refusal(`questionnaire.${problem.fault}`, { name: nameOfPart(given, problem.id) });
  const before = questionnaireList.read(context.db).find((q) => q.id === given.id);
  return questionnaireList.save(context, { ...given, version: nextVersion(context.db, before, given) });
}

/** The version that a change makes: one more than the one that has gone out with a round. */
function nextVersion(
  db: TypedDatabase,
  before: Questionnaire | undefined,
  given: Omit<Questionnaire, 'id' | 'order' | 'version'>,
): number {
  if (!before) return 1;
  const { id, order, version, ...content } = before;
  const changed = !isDeepStrictEqual({ ...given, id, order }, { ...content, id, order });
  if (!changed) return version;
  const gone = db
    .select({ questionnaire: rounds.questionnaire })
    .from(rounds)
    .where(and(eq(rounds.questionnaireId, id), ne(rounds.state, 'draft')))
    .all();
  return gone.some((r) => r.questionnaire.version === version) ? version + 1 : version;
}

/** How a sentence calls a dimension, question or recommendation. */
function nameOfPart(
  q: Pick<Questionnaire, 'dimensions' | 'questions' | 'recommendations'>,
  id: string,
): string {
  return (
    q.questions.find((x) => x.id === id)?.text ??
    q.dimensions.find((x) => x.id === id)?.name ??
    q.recommendations.find((x) => x.id === id)?.name ??
    id
  );
}
