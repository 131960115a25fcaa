import { useLocale } from '#renderer/app/locale.tsx';
import type { OrgPosition } from '#shared/domain/organization/structure.ts';
import { positionDrag } from './chart-canvas.tsx';

/** Positions without a unit, to be dragged onto the chart or placed in the inspector. */
export function Tray({
  positions,
  selected,
  onPick,
}: {
  positions: readonly OrgPosition[];
  selected: readonly string[];
  onPick: (id: string) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  if (positions.length === 0) return null;
  return (
    <section
      dir={locale.dir}
      data-map-tool
      aria-label={t('orgChart.tray')}
      className="absolute end-3 top-3 z-10 flex max-h-1/2 w-56 flex-col gap-1.5 overflow-y-auto rounded-xl border border-warn bg-ground p-3 shadow-lg"
    >
      <h2 className="text-sm font-bold">
        {t('orgChart.tray')} · {locale.number(positions.length)}
      </h2>
      <p className="text-xs text-muted">{t('orgChart.trayHint')}</p>
      {positions.slice(0, 100).map((p) => (
        <button
          key={p.id}
          type="button"
          draggable
          onDragStart={(e) => e.dataTransfer.setData(positionDrag, p.id)}
          onClick={() => onPick(p.id)}
          className={`cursor-grab truncate rounded-lg border border-dashed px-2 py-1.5 text-start text-xs ${selected.includes(p.id) ? 'border-accent bg-accent-soft' : 'border-line bg-surface'}`}
        >
          <bdi>{locale.name({ name: p.title, nameEn: p.titleEn })}</bdi>
        </button>
      ))}
    </section>
  );
}
