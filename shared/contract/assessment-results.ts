import { z } from 'zod';
import { RoundResults } from '#shared/domain/assessment/results.ts';
import { Roadmap, RoadmapOptions, RoadmapProgress } from '#shared/domain/assessment/roadmap.ts';
import { RoadmapCurve } from '#shared/domain/assessment/roadmap-curve.ts';
import { RoundComparison } from '#shared/domain/assessment/round-comparison.ts';
import { ActionItem } from '#shared/domain/risk/action.ts';
import { Id, IsoDate, Rating } from '#shared/domain/values.ts';
import { command, query } from './define.ts';

/** What is computed of a round (F13). Part of the room `assessment`; the meanings are in shared/domain/assessment. */
export const assessmentResults = {
  /** `previousId` null compares with the last round of the same questionnaire about the same subject, if there is one. */
  results: query({
    input: z.object({ roundId: Id, previousId: Id.nullable() }),
    output: z.object({
      results: RoundResults,
      /** Results of the round that it is compared with. */
      previous: RoundResults.nullable(),
      comparison: RoundComparison.nullable(),
    }),
    reads: ['assessment.rounds', 'assessment.responses', 'workspace.attachments'],
  }),
  /** Sets what is aimed at in a dimension; null goes back to the questionnaire's own target. */
  setTarget: command({
    input: z.object({ roundId: Id, dimensionId: Id, target: Rating.nullable() }),
    output: z.object({ targets: z.record(z.string(), Rating) }),
  }),
  /** The roadmap that follows from results and targets, before it is taken over. */
  proposeRoadmap: query({
    input: RoadmapOptions.extend({ roundId: Id }),
    output: Roadmap.extend({
      /** Recommendations that are on the roadmap already. */
      takenIds: z.array(Id),
    }),
    reads: ['assessment.rounds', 'assessment.responses', 'risk.actions'],
  }),
  /** Takes the proposed steps over as actions of the change plan, those with the given ids only; one undo step. */
  addRoadmap: command({
    input: RoadmapOptions.extend({ roundId: Id, recommendationIds: z.array(Id).max(300) }),
    output: z.object({ added: z.int() }),
  }),
  /**
   * Moves a step of the roadmap to another wave, its days with it (roadmap-move.ts); one undo step. Refused where it is
   * done, or would go before its prerequisite or after a step that waits for it.
   */
  moveStep: command({ input: z.object({ id: Id, wave: z.int().min(1).max(20) }), output: ActionItem }),
  /** The steps that were taken over from this or another round of the same line, and how far they are. */
  roadmap: query({
    input: z.object({ roundId: Id, today: IsoDate }),
    output: z.object({
      actions: z.array(ActionItem),
      progress: RoadmapProgress.nullable(),
      /** Planned and done effort over time; days on which steps were done come from the history of the file. */
      curve: RoadmapCurve.nullable(),
    }),
    reads: ['risk.actions', 'assessment.rounds'],
  }),
};
