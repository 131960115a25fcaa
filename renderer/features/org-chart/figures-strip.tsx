import { useLocale } from '#renderer/app/locale.tsx';
import type { OrgSpans, OrgStructure } from '#shared/domain/organization/org-figures.ts';
import type { Locale } from '#shared/locale/index.ts';

/** «۲ تا ۶، میانه ۴»; a dash where nobody manages. */
export const spanText = ({ min, median, max }: OrgSpans, locale: Locale): string =>
  min === null || median === null || max === null
    ? '–'
    : locale.t('orgChart.spanRange', { min, median, max });

/** Live counts of the scenario in one row. */
export function FiguresStrip({ structure }: { structure: OrgStructure }) {
  const locale = useLocale();
  const { t } = locale;
  const { totals, spans, layers, checks } = structure;
  const serious = checks.filter((c) => c.level !== 'note').length;
  const figures = [
    {
      label: t('orgChart.figures.headcount'),
      value: locale.number(totals.headcount),
      note: t('orgChart.figures.headcountNote', { count: totals.positions }),
    },
    {
      label: t('orgChart.figures.vacancies'),
      value: locale.number(totals.vacancies),
      note: t('orgChart.figures.vacanciesNote', { headcount: totals.vacantHeadcount }),
    },
    {
      label: t('orgChart.figures.cost'),
      value: totals.cost === null ? '–' : locale.money(totals.cost, { compact: true }),
      note:
        totals.costMissing > 0
          ? t('orgChart.figures.costMissing', { count: totals.costMissing })
          : t('orgChart.figures.costNote'),
    },
    {
      label: t('orgChart.figures.spans'),
      value: spanText(spans, locale),
      note: t('orgChart.figures.spansNote', { count: spans.managers }),
    },
    {
      label: t('orgChart.figures.layers'),
      value: locale.number(layers),
      note: t('orgChart.figures.layersNote'),
    },
    {
      label: t('orgChart.figures.checks'),
      value: locale.number(serious),
      note: t('orgChart.figures.checksNote'),
    },
  ];
  return (
    <dl
      aria-label={t('orgChart.figures.title')}
      className="grid grid-cols-6 rounded-2xl border border-line bg-ground py-2"
    >
      {figures.map(({ label, value, note }) => (
        <div key={label} className="flex min-w-0 flex-col border-line px-3 not-first:border-s">
          <dt className="truncate text-xs text-muted">{label}</dt>
          <dd className="tabular truncate font-bold">{value}</dd>
          <dd className="truncate text-[11px] text-muted" title={note}>
            {note}
          </dd>
        </div>
      ))}
    </dl>
  );
}
