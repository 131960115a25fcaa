import { randomBytes } from 'node:crypto';
import { eq, inArray } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { Respondent, Round } from '#shared/domain/assessment/round.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { actionItems, respondents, responses } from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { stripReferences } from '../kept-list.ts';
import { deleteRows, nextOrder, saveRow } from '../rows.ts';
import { questionnaireList, readRespondents, roundList, roundOf } from './lists.ts';
import { deleteProofFiles } from './proofs.ts';

type Operations =
  | 'rounds'
  | 'round'
  | 'addRound'
  | 'saveRound'
  | 'setRoundState'
  | 'renewRound'
  | 'deleteRounds'
  | 'respondents'
  | 'saveRespondent'
  | 'deleteRespondents';

/** Rounds of a questionnaire, and who is asked in them. */
export const roundServices: Pick<RoomServices<'assessment', Context>, Operations> = {
  rounds: ({ db }) => {
    const asked = db.select({ id: respondents.id, roundId: respondents.roundId }).from(respondents).all();
    const came = db
      .select({ roundId: responses.roundId, finished: responses.finished })
      .from(responses)
      .where(eq(responses.state, 'counted'))
      .all();
    return roundList.read(db).map(({ questionnaire, ...head }) => ({
      ...head,
      kind: questionnaire.kind,
      version: questionnaire.version,
      questions: questionnaire.questions.length,
      respondents: asked.filter((r) => r.roundId === head.id).length,
      answered: came.filter((r) => r.roundId === head.id).length,
      finished: came.filter((r) => r.roundId === head.id && r.finished).length,
    }));
  },
  round: ({ db }, { id }) => roundOf(db, id),
  addRound: (context, given) => {
    const questionnaire = current(context.db, given.questionnaireId);
    checkTargets(questionnaire.dimensions, given.targets);
    return roundList.save(context, { ...given, questionnaire, state: 'draft', openedOn: null });
  },
  saveRound: (context, given) => {
    const before = roundOf(context.db, given.id);
    checkTargets(before.questionnaire.dimensions, given.targets);
    return roundList.save(context, { ...before, ...given });
  },
  setRoundState: (context, { id, state, today }) => {
    const before = roundOf(context.db, id);
    if (state === 'open' && before.questionnaire.questions.length === 0)
      throw new Refusal('assessment.noQuestions', { name: before.name });
    const opening = before.state === 'draft' && state === 'open';
    const newest = questionnaireList.read(context.db).find((q) => q.id === before.questionnaireId);
    return roundList.save(context, {
      ...before,
      state,
      ...(opening ? { openedOn: today, questionnaire: newest ?? before.questionnaire } : {}),
    });
  },
  renewRound: (context, { id }) => {
    const before = roundOf(context.db, id);
    return roundList.save(context, {
      ...before,
      questionnaire: current(context.db, before.questionnaireId),
    });
  },
  deleteRounds: (context, input) =>
    roundList.remove(context, input, (db) => {
      deleteProofFiles(
        db,
        input.ids.flatMap((id) => readRespondents(db, id).map((r) => r.id)),
      );
      const own = db
        .select({ id: actionItems.id })
        .from(actionItems)
        .where(inArray(actionItems.aboutId, input.ids))
        .all()
        .map((a) => a.id);
      stripReferences(db, actionItems, own);
      db.delete(actionItems).where(inArray(actionItems.id, own)).run();
    }),

  respondents: ({ db }, { roundId }) => readRespondents(db, roundId),
  saveRespondent: (context, given) => {
    roundOf(context.db, given.roundId);
    const all = readRespondents(context.db, given.roundId);
    const before = all.find((r) => r.id === given.id);
    const same = all.find((r) => r.id !== given.id && sameWord(r.name, given.name) && r.role === given.role);
    if (same) throw new Refusal('assessment.respondentTwice', { name: given.name });
    return saveRow<Respondent>(
      context,
      respondents,
      {
        ...given,
        code: before?.code ?? newCode(),
        invitedAt: before?.invitedAt ?? null,
        order: given.order ?? before?.order ?? nextOrder(all),
      },
      { name: given.name },
    );
  },
  deleteRespondents: (context, { ids }) =>
    deleteRows(context, respondents, ids, (db) => deleteProofFiles(db, ids)),
};

export const sameWord = (a: string, b: string): boolean => a.trim() === b.trim();

/** The questionnaire as it is now. @throws Refusal input.invalid where it is gone */
function current(db: TypedDatabase, id: string): Round['questionnaire'] {
  const found = questionnaireList.read(db).find((q) => q.id === id);
  if (!found) throw new Refusal('input.invalid', { path: 'questionnaireId' });
  return found;
}

function checkTargets(dimensions: readonly { readonly id: string }[], targets: Round['targets']): void {
  const unknown = Object.keys(targets).find((id) => !dimensions.some((d) => d.id === id));
  if (unknown !== undefined) throw new Refusal('input.invalid', { path: `targets.${unknown}` });
}

/** A random word of 16 letters and digits (base 32, 80 bits), by which an invitation is known. */
export function newCode(): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz234567';
  return [...randomBytes(16)].map((byte) => letters[byte % 32]).join('');
}
