import type { MaturityContent } from './maturity-content.ts';

/** The source line of the maturity report: the round, and how many of those asked have answered. */
export const answersSource = (content: MaturityContent): string =>
  content.report.locale.t('maturityReport.source', answersOf(content), { raw: true });

/** What the whole report rests on, for its cover and its feet. */
export const answersBasis = (content: MaturityContent): string =>
  content.report.locale.t('maturityReport.basis', answersOf(content));

const answersOf = ({ report: { locale }, round, results }: MaturityContent) => ({
  round: locale.name(round),
  answered: locale.number(results.answered),
  all: locale.number(results.respondents),
});
