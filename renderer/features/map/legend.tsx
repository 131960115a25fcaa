import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { Drawing } from '#renderer/ui/index.ts';
import type { LegendItem } from '#shared/figures/legend.ts';
import { svg } from '#shared/figures/svg.ts';

/** Where this machine remembers whether the legend is folded; a matter of the screen, not of the client's file. */
const foldedKey = 'peyvand.map.legendFolded';
const wasFolded = (): boolean => {
  try {
    return localStorage.getItem(foldedKey) === 'yes';
  } catch {
    return false;
  }
};

/** What colours and lines mean, only what the map shows; folds to its title, and stays so. */
export function MapLegend({ groups }: { groups: readonly (readonly LegendItem[])[] }) {
  const { t, dir } = useLocale();
  const [open, setOpen] = useState(() => !wasFolded());
  if (groups.length === 0) return null;
  const fold = () => {
    setOpen(!open);
    try {
      localStorage.setItem(foldedKey, open ? 'yes' : 'no');
    } catch {
      // Without storage the legend is open again next time.
    }
  };
  const Arrow = open ? ChevronDown : ChevronUp;
  return (
    <section
      dir={dir}
      aria-label={t('map.legend')}
      data-map-tool
      data-testid="legend"
      className="absolute start-12 bottom-3 z-10 max-h-[calc(100%-1.5rem)] max-w-60 overflow-auto rounded-lg border border-line bg-ground px-2 py-1 text-[11px] leading-4.5 @max-3xl:start-3 @max-3xl:bottom-20"
    >
      <button
        type="button"
        aria-expanded={open}
        className="flex w-full items-center justify-between gap-2 rounded font-bold focus-visible:outline-2 focus-visible:outline-accent"
        onClick={fold}
      >
        {t('map.legend')}
        <Arrow aria-hidden className="size-3.5" />
      </button>
      {open &&
        groups.map((items) => (
          <ul
            key={items.map((i) => i.text).join('|')}
            className="grid grid-cols-2 gap-x-2.5 border-line pt-0.5 not-first-of-type:mt-0.5 not-first-of-type:border-t"
          >
            {items.map((item) => (
              <li key={item.text} className="flex min-w-0 items-center gap-1.5">
                <Drawing className="shrink-0" node={mark(item)} />
                <bdi className="truncate" title={item.text}>
                  {item.text}
                </bdi>
              </li>
            ))}
          </ul>
        ))}
    </section>
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
