import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { asc, eq } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import { localDay } from '#shared/domain/assessment/local-day.ts';
import { type RoundResults, roundResults } from '#shared/domain/assessment/results.ts';
import { proposedRoadmap, roadmapProgress } from '#shared/domain/assessment/roadmap.ts';
import { roadmapAction } from '#shared/domain/assessment/roadmap-action.ts';
import { effortsOf, roadmapCurve } from '#shared/domain/assessment/roadmap-curve.ts';
import { movedToWave } from '#shared/domain/assessment/roadmap-move.ts';
import type { Round } from '#shared/domain/assessment/round.ts';
import { previousRound, roundComparison } from '#shared/domain/assessment/round-comparison.ts';
import { type ActionItem, isOpenAction } from '#shared/domain/risk/action.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import { actionItems, rounds } from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { nextOrder } from '../rows.ts';
import { readRespondents, readResponses, roundList, roundOf } from './lists.ts';
import { readProofFiles } from './proofs.ts';

type Operations = 'results' | 'setTarget' | 'proposeRoadmap' | 'addRoadmap' | 'moveStep' | 'roadmap';

/** Results of rounds (F13): computed when asked for, never kept; and the roadmap that follows from them. */
export const resultServices: Pick<RoomServices<'assessment', Context>, Operations> = {
  results: ({ db }, { roundId, previousId }) => {
    const round = roundOf(db, roundId);
    const before = previousId === null ? previousRound(roundList.read(db), round) : roundOf(db, previousId);
    const results = resultsOf(db, round);
    const previous = before && resultsOf(db, before);
    return {
      results,
      previous,
      comparison:
        before && previous ? roundComparison({ round: before, results: previous }, { round, results }) : null,
    };
  },

  setTarget: (context, { roundId, dimensionId, target }) => {
    const round = roundOf(context.db, roundId);
    const dimension = round.questionnaire.dimensions.find((d) => d.id === dimensionId);
    if (!dimension) throw new Refusal('input.invalid', { path: 'dimensionId' });
    const { [dimensionId]: _, ...others } = round.targets;
    const targets = target === null ? others : { ...others, [dimensionId]: target };
    context.edit({ name: dimension.name }, (db) =>
      db.update(rounds).set({ targets }).where(eq(rounds.id, roundId)).run(),
    );
    return { targets };
  },

  proposeRoadmap: ({ db }, { roundId, ...options }) => {
    const round = roundOf(db, roundId);
    return {
      ...proposedRoadmap(resultsOf(db, round), round.questionnaire.recommendations, options),
      takenIds: standing(stepsOf(db, round), roundId).flatMap((a) => a.sourceId ?? []),
    };
  },

  addRoadmap: (context, { roundId, recommendationIds, ...options }) => {
    const { db } = context;
    const round = roundOf(db, roundId);
    const { recommendations } = round.questionnaire;
    const there = standing(stepsOf(db, round), roundId);
    const actionOf = new Map(
      there.flatMap((a) => (a.sourceId === null ? [] : [[a.sourceId, a.id] as const])),
    );
    const missing = proposedRoadmap(resultsOf(db, round), recommendations, options).steps.filter(
      (s) => recommendationIds.includes(s.recommendationId) && !actionOf.has(s.recommendationId),
    );
    for (const step of missing) actionOf.set(step.recommendationId, randomUUID());
    const { lang } = readSettings(db);
    const first = nextOrder(db.select({ order: actionItems.order }).from(actionItems).all());
    const rows = missing.flatMap((step, i) => {
      const recommendation = recommendations.find((r) => r.id === step.recommendationId);
      const id = actionOf.get(step.recommendationId);
      if (!recommendation || id === undefined) return [];
      return [
        roadmapAction(step, recommendation, {
          id,
          roundId,
          lang,
          order: first + i,
          afterIds: step.afterIds.flatMap((a) => actionOf.get(a) ?? []),
        }),
      ];
    });
    if (rows.length > 0)
      context.edit({ count: rows.length, name: round.name }, (inside) =>
        inside.insert(actionItems).values(rows).run(),
      );
    return { added: rows.length };
  },

  moveStep: (context, { id, wave }) => {
    const { db } = context;
    const all = db.select().from(actionItems).all();
    const step = all.find((a) => a.id === id && a.about === 'assessment' && a.aboutId !== null);
    if (!step?.aboutId) throw new Refusal('input.invalid', { path: 'id' });
    const moved = movedToWave(step, wave, stepsOf(db, roundOf(db, step.aboutId)), all);
    if (!moved.ok)
      throw new Refusal(`assessment.${moved.because}`, { name: step.name, other: moved.other?.name ?? '' });
    if (moved.action !== step)
      context.edit({ name: step.name, number: wave }, (inside) =>
        inside.update(actionItems).set(moved.action).where(eq(actionItems.id, id)).run(),
      );
    return moved.action;
  },

  roadmap: ({ db, workspace }, { roundId, today }) => {
    const actions = stepsOf(db, roundOf(db, roundId));
    const doneOn = new Map(
      [...workspace.journal.becameAt('action_items', 'state', 'done')].map(([id, at]) => [id, localDay(at)]),
    );
    return {
      actions,
      progress: roadmapProgress(actions, today),
      curve: roadmapCurve(actions, effortsOf(actions, roundList.read(db)), doneOn, today),
    };
  },
};

/** Results of a round as it stands. */
export const resultsOf = (db: TypedDatabase, round: Round): RoundResults =>
  roundResults({
    round,
    respondents: readRespondents(db, round.id),
    responses: readResponses(db, round.id),
    files: readProofFiles(db),
  });

/**
 * Steps of the roadmap that a round belongs to, in their order: those taken over from it or from another round of the
 * same questionnaire about the same subject, since a roadmap outlives the round that it began with.
 */
function stepsOf(db: TypedDatabase, round: Round): ActionItem[] {
  const line = new Set(
    roundList
      .read(db)
      .filter(
        (r) => r.questionnaireId === round.questionnaireId && isDeepStrictEqual(r.subject, round.subject),
      )
      .map((r) => r.id),
  );
  return db
    .select()
    .from(actionItems)
    .where(eq(actionItems.about, 'assessment'))
    .orderBy(asc(actionItems.order), asc(actionItems.id))
    .all()
    .filter((a) => a.aboutId !== null && line.has(a.aboutId));
}

/** Steps that stand for their recommendation now: taken over from this round, or still under way from another one. */
const standing = (actions: readonly ActionItem[], roundId: string): ActionItem[] =>
  actions.filter((a) => a.aboutId === roundId || isOpenAction(a));
