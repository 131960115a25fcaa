import { headcountPlan } from '#shared/domain/organization/headcount-plan.ts';
import {
  type BusinessView,
  businessCase,
  mainCase,
  plannedStaff,
} from '#shared/domain/strategy/business-case.ts';
import type { BusinessCase } from '#shared/domain/strategy/business-inputs.ts';
import type { Decision } from '#shared/domain/strategy/decision.ts';
import { isDecided } from '#shared/domain/strategy/decision.ts';
import { type StrategyView, strategyView } from '#shared/domain/strategy/strategy-view.ts';
import { textOf } from '#shared/locale/index.ts';
import type { ReportContent } from './content.ts';
import type { SmartNames } from './smart-words.ts';

/** What the strategy report is written from: the content, and its calculations made once. */
export interface StrategyContent {
  readonly report: ReportContent;
  readonly view: StrategyView;
  /** ISO day of the document. */
  readonly today: string;
  readonly main: { readonly scenario: BusinessCase; readonly view: BusinessView } | null;
  /** Decisions but those on the organization, which has a report of its own. */
  readonly choices: readonly Decision[];
  readonly decided: number;
  readonly names: SmartNames;
  /** The text of the document's language, the other one where it is missing. */
  readonly text: (fa: string, en: string) => string;
}

/** Gathers it; pure. */
export function strategyContent(report: ReportContent): StrategyContent {
  const { document, locale, options } = report;
  const today = options.now.toISOString().slice(0, 10);
  const scenario = mainCase(document.businessCases);
  const staff = plannedStaff(headcountPlan(document.headcountLines, document.settings.headcount));
  const namer = (rows: readonly { id: string; name: string; nameEn: string | null }[]) => {
    const names = new Map(rows.map((r) => [r.id, locale.name(r)]));
    return (id: string): string => names.get(id) ?? '';
  };
  const choices = document.decisions.filter((d) => d.topic !== 'org-model');
  return {
    report,
    view: strategyView(document, today),
    today,
    main: scenario && { scenario, view: businessCase(scenario.inputs, staff) },
    choices,
    decided: choices.filter(isDecided).length,
    names: {
      kpi: namer(document.kpis),
      driver: namer(document.drivers),
      region: namer(document.regions),
      benchmark: namer(document.benchmarks),
    },
    text: (fa, en) => textOf(locale, fa, en),
  };
}
