import { z } from 'zod';
import { RoundResults } from '#shared/domain/assessment/results.ts';
import { RoundComparison } from '#shared/domain/assessment/round-comparison.ts';
import { Id } from '#shared/domain/values.ts';
import { query } from './define.ts';

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
};
