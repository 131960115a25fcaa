import { currentRound } from '#shared/domain/assessment/current-round.ts';
import { proofFiles } from '#shared/domain/assessment/proof-files.ts';
import type { Question } from '#shared/domain/assessment/questionnaire.ts';
import { type DimensionResult, type RoundResults, roundResults } from '#shared/domain/assessment/results.ts';
import type { Round } from '#shared/domain/assessment/round.ts';
import {
  previousRound,
  type RoundComparison,
  roundComparison,
} from '#shared/domain/assessment/round-comparison.ts';
import type { ActionItem } from '#shared/domain/risk/action.ts';
import type { ReportContent } from './content.ts';

/** What the maturity report is written from: the round that speaks, its results, the round before, the roadmap. */
export interface MaturityContent {
  readonly report: ReportContent;
  readonly round: Round;
  readonly results: RoundResults;
  readonly previous: { readonly round: Round; readonly results: RoundResults } | null;
  readonly comparison: RoundComparison | null;
  /** Steps of the roadmap, of this round or an earlier one of its line. */
  readonly steps: readonly ActionItem[];
  /** Day of the document, ISO. */
  readonly today: string;
  readonly text: (fa: string, en: string) => string;
  readonly dimensionName: (id: string) => string;
  readonly question: (id: string) => Question | undefined;
  readonly questionText: (id: string) => string;
  readonly score: (value: number | null) => string;
  readonly scored: readonly (DimensionResult & { readonly value: number })[];
}

/** Gathers it; null without a maturity round that has been opened. Pure. */
export function maturityContent(report: ReportContent): MaturityContent | null {
  const { document, locale } = report;
  const heads = document.rounds.map((r) => ({ ...r, kind: r.questionnaire.kind }));
  const round = currentRound(heads, 'maturity');
  if (!round) return null;
  const files = proofFiles(document.attachments);
  const resultsOf = (of: Round): RoundResults =>
    roundResults({
      round: of,
      respondents: document.respondents.filter((r) => r.roundId === of.id),
      responses: document.responses.filter((r) => r.roundId === of.id),
      files,
    });
  const results = resultsOf(round);
  const before = previousRound(document.rounds, round);
  const previous = before && { round: before, results: resultsOf(before) };
  const subject = JSON.stringify(round.subject);
  const line = new Set(
    document.rounds
      .filter((r) => r.questionnaireId === round.questionnaireId && JSON.stringify(r.subject) === subject)
      .map((r) => r.id),
  );
  // Of the round before too: what is asked no more still has its name where the two are compared.
  const asked = [...(before ? [before.questionnaire] : []), round.questionnaire];
  const names = new Map(asked.flatMap((q) => q.dimensions.map((d) => [d.id, locale.name(d)] as const)));
  const questions = new Map(round.questionnaire.questions.map((q) => [q.id, q]));
  const texts = new Map(asked.flatMap((q) => q.questions.map((one) => [one.id, one] as const)));
  const text = (fa: string, en: string): string => (locale.lang === 'en' ? en || fa : fa || en);
  return {
    report,
    round,
    results,
    previous,
    comparison: previous && roundComparison(previous, { round, results }),
    steps: document.actionItems.filter(
      (a) => a.about === 'assessment' && a.aboutId !== null && line.has(a.aboutId) && a.state !== 'dropped',
    ),
    today: report.options.now.toISOString().slice(0, 10),
    text,
    dimensionName: (id) => names.get(id) ?? id,
    question: (id) => questions.get(id),
    questionText: (id) => {
      const one = texts.get(id);
      return one ? text(one.text, one.textEn) : id;
    },
    score: (value) => (value === null ? '–' : locale.number(value, { decimals: 1 })),
    scored: results.dimensions
      .flatMap((d) => (d.score.value === null ? [] : [{ ...d, value: d.score.value }]))
      .toSorted((a, b) => b.value - a.value),
  };
}
