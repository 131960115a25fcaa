import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import type { SegmentedPartner } from '#shared/domain/ecosystem/segmentation.ts';

/** Value and potential of a partner as bars, each opening to the indicators it was made of (F2), and the score (F1). */
export function ScoreExplanation({ actorId }: { actorId: string }) {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const segmentation = useOperation('ecosystem.segmentation', {}).data;
  const criteria = useOperation('ecosystem.criteria', {}).data ?? [];
  const place = segmentation?.partners.find((p) => p.actorId === actorId);
  if (!place) return null;
  const nameOf = (source: string): string => {
    if (source === 'revenue12m') return t('ecosystem.field.revenue12m');
    const criterion = criteria.find((c) => `criterion:${c.id}` === source);
    return criterion ? locale.name(criterion) : source;
  };
  const axis = (
    title: string,
    score: number | null,
    steps: SegmentedPartner['explain']['value'],
    color: string,
  ) => (
    <details className="text-sm">
      <summary className="cursor-default">
        <span className="font-bold">{title}</span>{' '}
        <span className="tabular text-muted">
          {score === null ? t('segmentation.noValue') : locale.number(score, { decimals: 1 })}
        </span>
        <span className="mt-1 block h-1.5 overflow-hidden rounded-full bg-line">
          <span
            className="block h-full rounded-full"
            style={{ inlineSize: `${score ?? 0}%`, backgroundColor: color }}
          />
        </span>
      </summary>
      <table className="mt-2 w-full text-xs">
        <thead className="text-muted">
          <tr>
            <th className="text-start font-normal">{t('segmentation.indicator')}</th>
            <th className="text-end font-normal">{t('segmentation.raw')}</th>
            <th className="text-end font-normal">{t('segmentation.scaled')}</th>
            <th className="text-end font-normal">{t('segmentation.weight')}</th>
          </tr>
        </thead>
        <tbody className="tabular">
          {steps.map((s) => (
            <tr key={s.source}>
              <td>{nameOf(s.source)}</td>
              <td className="text-end">
                {s.raw === null ? (
                  '–'
                ) : s.source === 'revenue12m' ? (
                  <bdi>{locale.money(s.raw, { compact: true })}</bdi>
                ) : (
                  locale.number(s.raw)
                )}
              </td>
              <td className="text-end">{s.score === null ? '–' : locale.number(s.score, { decimals: 1 })}</td>
              <td className="text-end">{locale.number(s.weight)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
  return (
    <section className="flex flex-col gap-3" aria-label={t('segmentation.howComputed')}>
      {axis(t('segmentation.axis.value'), place.value, place.explain.value, theme.quadrant.strategic)}
      {axis(
        t('segmentation.axis.potential'),
        place.potential,
        place.explain.potential,
        theme.quadrant.rising,
      )}
      <p className="text-xs text-muted">
        {place.score === null
          ? t('segmentation.noScore', { missing: locale.percent(place.missing, 0) })
          : t('segmentation.scoreOf', {
              score: locale.number(place.score),
              missing: locale.percent(place.missing, 0),
            })}
      </p>
    </section>
  );
}
