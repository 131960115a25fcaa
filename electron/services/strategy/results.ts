import type { RoomServices } from '#shared/contract/index.ts';
import type { strategyResults } from '#shared/contract/strategy-results.ts';
import { balanceOf } from '#shared/domain/strategy/balance.ts';
import { clientFigureSources, clientFiguresOf } from '#shared/domain/strategy/client-figures.ts';
import { decisionResult } from '#shared/domain/strategy/decision-result.ts';
import { type DriverRanking, driverRanking } from '#shared/domain/strategy/driver-ranking.ts';
import { smartVerdict } from '#shared/domain/strategy/smart.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import { actors, driverComparisons } from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { kpiList } from '../library/index.ts';
import { headcountList } from '../organization/index.ts';
import { today } from '../today.ts';
import { businessCaseList } from './business-case.ts';
import { argumentList, benchmarkList, decisionList, driverList, goalList } from './lists.ts';

const rankingOf = (db: TypedDatabase): DriverRanking =>
  driverRanking(
    driverList.read(db),
    db.select().from(driverComparisons).all(),
    readSettings(db).driverMethod,
  );

/** What is computed of the strategy: each answer comes from the domain's own function. */
export const results: Pick<RoomServices<'strategy', Context>, keyof typeof strategyResults> = {
  driverRanking: ({ db }) => rankingOf(db),
  smart: ({ db }) => {
    const context = {
      kpis: kpiList.read(db),
      benchmarks: benchmarkList.read(db),
      ranking: rankingOf(db),
      today: today(),
    };
    return goalList.read(db).map((goal) => smartVerdict(goal, context));
  },
  decisionResults: ({ db }) => decisionList.read(db).map(decisionResult),
  balance: ({ db }) => balanceOf(argumentList.read(db)),
  clientFigures: ({ db }) =>
    clientFiguresOf(
      benchmarkList.read(db),
      clientFigureSources(
        {
          businessCases: businessCaseList.read(db),
          headcountLines: headcountList.read(db),
          actors: db.select().from(actors).all(),
        },
        readSettings(db).headcount,
      ),
    ),
};
