import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { Drawing } from '#renderer/ui/index.ts';
import type { LegendItem } from '#shared/figures/legend.ts';
import { svg } from '#shared/figures/svg.ts';

/** What colours and lines mean; folds away to its title. */
export function MapLegend({ groups }: { groups: readonly (readonly LegendItem[])[] }) {
  const { t, dir } = useLocale();
  const [open, setOpen] = useState(true);
  if (groups.length === 0) return null;
  return (
    <div
      dir={dir}
      className="absolute start-14 bottom-3 z-10 max-h-80 @max-4xl:start-3 @max-4xl:bottom-24 max-w-56 overflow-auto rounded-xl border border-line bg-ground p-2.5 text-xs"
    >
      <button
        type="button"
        aria-expanded={open}
        className="font-bold focus-visible:outline-2 focus-visible:outline-accent"
        onClick={() => setOpen(!open)}
      >
        {t('map.legend')}
      </button>
      {open &&
        groups.map((items) => (
          <ul key={items.map((i) => i.text).join('|')} className="flex flex-col gap-1 pt-1.5">
            {items.map((item) => (
              <li key={item.text} className="flex items-center gap-2">
                <Drawing className="shrink-0" node={mark(item)} />
                <bdi>{item.text}</bdi>
              </li>
            ))}
          </ul>
        ))}
    </div>
  );
}

const mark = (item: LegendItem) =>
  svg(
    'svg',
    { width: 22, height: 12, 'aria-hidden': 'true' },
    item.dash === undefined
      ? svg('rect', {
          x: 5.5,
          y: 0.5,
          width: 11,
          height: 11,
          rx: 3,
          fill: item.ring ? 'none' : item.color,
          stroke: item.ring ? item.color : null,
          'stroke-width': item.ring ? 2 : null,
        })
      : svg('line', {
          x1: 0,
          x2: 22,
          y1: 6,
          y2: 6,
          stroke: item.color,
          'stroke-width': 2.2,
          'stroke-dasharray': item.dash,
        }),
  );
