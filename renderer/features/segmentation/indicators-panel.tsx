import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Button, NumberField } from '#renderer/ui/index.ts';
import type { Indicator } from '#shared/domain/ecosystem/criterion.ts';

/** What each axis is made of: revenue and criteria with their weights; zero leaves one out. */
export function IndicatorsPanel() {
  const locale = useLocale();
  const { t } = locale;
  const indicators = useOperation('ecosystem.segmentation', {}).data?.indicators ?? [];
  const own = (useOperation('ecosystem.indicators', {}).data?.length ?? 0) > 0;
  const criteria = useOperation('ecosystem.criteria', {}).data ?? [];
  const { run } = useCommand('ecosystem.setIndicators');
  const sources = [
    { source: 'revenue12m', name: t('ecosystem.field.revenue12m') },
    ...criteria.map((c) => ({ source: `criterion:${c.id}`, name: locale.name(c) })),
  ];
  const weightOf = (axis: Indicator['axis'], source: string): number =>
    indicators.find((i) => i.axis === axis && i.source === source)?.weight ?? 0;
  const set = (axis: Indicator['axis'], source: string, weight: number) => {
    const rest = indicators.filter((i) => i.axis !== axis || i.source !== source).map(({ id: _, ...i }) => i);
    void run({ indicators: weight > 0 ? [...rest, { axis, source, weight }] : rest });
  };
  return (
    <section className="flex flex-col gap-2 rounded-2xl border border-line bg-ground p-4">
      <h2 className="font-bold">{t('segmentation.indicators')}</h2>
      <p className="text-xs text-muted">{t('segmentation.indicatorsHint')}</p>
      <table className="text-sm">
        <thead className="text-xs text-muted">
          <tr>
            <th className="text-start font-normal">{t('segmentation.indicator')}</th>
            <th className="font-normal">{t('segmentation.axis.value')}</th>
            <th className="font-normal">{t('segmentation.axis.potential')}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ source, name }) => (
            <tr key={source}>
              <td>{name}</td>
              {(['value', 'potential'] as const).map((axis) => (
                <td key={axis} className="py-0.5 ps-2">
                  <NumberField
                    hideLabel
                    label={`${name}: ${t(`segmentation.axis.${axis}`)}`}
                    value={weightOf(axis, source)}
                    min={0}
                    max={100}
                    width="w-16"
                    onCommit={(weight) => set(axis, source, weight ?? 0)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {indicators.length > 0 &&
        (['value', 'potential'] as const).some((axis) =>
          indicators.every((i) => i.axis !== axis || i.weight === 0),
        ) && (
          <p role="status" className="text-xs text-danger">
            {t('segmentation.noIndicators')}
          </p>
        )}
      {own && <Button onPress={() => void run({ indicators: [] })}>{t('segmentation.defaults')}</Button>}
    </section>
  );
}
