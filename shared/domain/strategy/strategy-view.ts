import type { EngagementDocument } from '../workspace/document.ts';
import { type Balance, balanceOf } from './balance.ts';
import { type ClientBeside, clientFigureSources, clientFiguresOf } from './client-figures.ts';
import { type DecisionResult, decisionResult } from './decision-result.ts';
import { type DriverRanking, driverRanking } from './driver-ranking.ts';
import { type SmartVerdict, smartVerdict } from './smart.ts';

/** Everything that is computed of a document's strategy, beside the business case. */
export interface StrategyView {
  readonly ranking: DriverRanking;
  readonly verdicts: readonly SmartVerdict[];
  readonly decisions: readonly DecisionResult[];
  readonly balance: Balance;
  readonly beside: readonly ClientBeside[];
}

/**
 * The strategy as reports, the journey and the dashboard see it.
 *
 * @param today ISO day, on which goals are judged
 */
export function strategyView(document: EngagementDocument, today: string): StrategyView {
  const { settings } = document;
  const ranking = driverRanking(document.drivers, document.driverComparisons, settings.driverMethod);
  const context = { kpis: document.kpis, benchmarks: document.benchmarks, ranking, today };
  return {
    ranking,
    verdicts: document.goals.map((goal) => smartVerdict(goal, context)),
    decisions: document.decisions.map(decisionResult),
    balance: balanceOf(document.arguments),
    beside: clientFiguresOf(document.benchmarks, clientFigureSources(document, settings.headcount)),
  };
}
