import type { RoomServices } from '#shared/contract/index.ts';
import { type RoundResults, roundResults } from '#shared/domain/assessment/results.ts';
import type { Round } from '#shared/domain/assessment/round.ts';
import { previousRound, roundComparison } from '#shared/domain/assessment/round-comparison.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import type { Context } from '../context.ts';
import { readRespondents, readResponses, roundList, roundOf } from './lists.ts';

/** Results of rounds (F13): computed when asked for, never kept. */
export const resultServices: Pick<RoomServices<'assessment', Context>, 'results'> = {
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
};

export const resultsOf = (db: TypedDatabase, round: Round): RoundResults =>
  roundResults({
    round,
    respondents: readRespondents(db, round.id),
    responses: readResponses(db, round.id),
  });
