import { useLocale } from '#renderer/app/locale.tsx';
import { KeyFigure } from '#renderer/ui/index.ts';
import type { OrgStructure } from '#shared/domain/organization/org-figures.ts';

/** Live counts of the scenario in one row. */
export function FiguresStrip({ structure }: { structure: OrgStructure }) {
  const locale = useLocale();
  const { t } = locale;
  const { totals, spans, layers, checks } = structure;
  const serious = checks.filter((c) => c.level !== 'note').length;
  const span =
    spans.min === null
      ? '–'
      : [spans.min, spans.median ?? 0, spans.max ?? 0].map((n) => locale.number(n)).join(' · ');
  return (
    <section
      aria-label={t('orgChart.figures.title')}
      className="grid grid-cols-6 gap-2 max-lg:grid-cols-3 *:p-3 [&_.text-2xl]:text-lg"
    >
      <KeyFigure
        label={t('orgChart.figures.headcount')}
        value={locale.number(totals.headcount)}
        note={t('orgChart.figures.headcountNote', { count: totals.positions })}
      />
      <KeyFigure
        label={t('orgChart.figures.vacancies')}
        value={locale.number(totals.vacancies)}
        note={t('orgChart.figures.vacanciesNote', { headcount: totals.vacantHeadcount })}
      />
      <KeyFigure
        label={t('orgChart.figures.cost')}
        value={totals.cost === null ? '–' : locale.money(totals.cost, { compact: true })}
        note={
          totals.costMissing > 0
            ? t('orgChart.figures.costMissing', { count: totals.costMissing })
            : t('orgChart.figures.costNote')
        }
      />
      <KeyFigure
        label={t('orgChart.figures.spans')}
        value={span}
        note={t('orgChart.figures.spansNote', { count: spans.managers })}
      />
      <KeyFigure
        label={t('orgChart.figures.layers')}
        value={locale.number(layers)}
        note={t('orgChart.figures.layersNote')}
      />
      <KeyFigure
        label={t('orgChart.figures.checks')}
        value={locale.number(serious)}
        note={t('orgChart.figures.checksNote')}
      />
    </section>
  );
}
