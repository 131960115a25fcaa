import type { MaturityContent } from './maturity-content.ts';

/** The source line of the maturity report: the round, and how many of those asked have answered. */
export function answersSource({ report, round, results }: MaturityContent): string {
  const { locale } = report;
  return locale.t(
    'maturityReport.source',
    {
      round: locale.name(round),
      answered: locale.number(results.answered),
      all: locale.number(results.respondents),
    },
    { raw: true },
  );
}
