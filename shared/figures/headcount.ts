import type { HeadcountPlan } from '#shared/domain/organization/headcount-plan.ts';
import type { Locale } from '#shared/locale/index.ts';
import { columnsFigure } from './columns.ts';
import type { Picture } from './svg.ts';
import type { FigureTheme } from './theme.ts';

/** People by team through the months of the headcount plan (S18). */
export function headcountFigure(
  plan: HeadcountPlan,
  theme: FigureTheme,
  locale: Locale,
  options: { width: number; height?: number },
): Picture {
  const { t } = locale;
  const months = Array.from({ length: plan.months }, (_, i) => i + 1);
  return columnsFigure(
    {
      labels: months.map((m) => locale.number(m)),
      series: plan.teams.map(({ team }, i) => ({
        name: t(`organization.teams.${team}`),
        color: theme.categorical[i % theme.categorical.length] ?? theme.accent,
        values: months.map((_, at) =>
          plan.lines.filter((l) => l.team === team).reduce((sum, l) => sum + (l.people[at] ?? 0), 0),
        ),
      })),
      format: (value) => locale.number(value, { decimals: 0 }),
      valueTitle: t('organization.headcount.peopleByMonth'),
      alt: t(
        'organization.headcount.figureAlt',
        { from: plan.people[0] ?? 0, to: plan.people.at(-1) ?? 0, months: plan.months },
        { raw: true },
      ),
    },
    theme,
    locale,
    options,
  );
}
