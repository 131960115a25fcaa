import { StickyNote } from 'lucide-react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { Drawing } from '#renderer/ui/index.ts';
import { type ActorType, actorTypes } from '#shared/domain/ecosystem/actor.ts';
import { actorIcon } from '#shared/figures/actor-icon.ts';
import { actorShape, outlinePath } from '#shared/figures/actor-shape.ts';
import { svg } from '#shared/figures/svg.ts';
import { actorTypeColor } from '#shared/figures/theme.ts';

/** What a drag from the palette carries. */
export const paletteData = 'application/x-peyvand-actor';
export type PaletteItem = ActorType | 'note';

/** The typed actors, each with its shape and sign, to drag onto the map or to place by a press. */
export function PalettePanel({ onPlace }: { onPlace: (item: PaletteItem) => void }) {
  const { t } = useLocale();
  const theme = useFigureTheme();
  const row =
    'flex w-full cursor-grab items-center gap-3 rounded-lg border border-transparent px-2 py-1.5 text-start text-sm hover:border-line hover:bg-surface focus-visible:outline-2 focus-visible:outline-accent';
  const item = (id: PaletteItem, label: string, picture: React.ReactNode) => (
    <button
      key={id}
      type="button"
      draggable
      className={row}
      onDragStart={(e) => {
        e.dataTransfer.setData(paletteData, id);
        e.dataTransfer.effectAllowed = 'copy';
      }}
      onClick={() => onPlace(id)}
    >
      {picture}
      <span>{label}</span>
    </button>
  );
  return (
    <div className="flex flex-col gap-1">
      <p className="pb-2 text-xs text-muted">{t('map.paletteHint')}</p>
      {actorTypes
        .filter((type) => type !== 'client')
        .map((type) => {
          const color = theme.categorical[actorTypeColor[type]] ?? theme.accent;
          return item(
            type,
            t(`ecosystem.actorType.${type}`),
            <Drawing
              className="shrink-0"
              node={svg(
                'svg',
                { width: 46, height: 30, viewBox: '-1 -1 48 32', 'aria-hidden': 'true' },
                svg('path', {
                  d: outlinePath(actorShape[type], { x: 0, y: 0, width: 46, height: 30 }),
                  fill: theme.ground,
                  stroke: color,
                  'stroke-width': 1.5,
                }),
                actorIcon(type, { x: 15, y: 7 }, 16, color),
              )}
            />,
          );
        })}
      {item('note', t('map.addNote'), <StickyNote aria-hidden className="mx-3 size-5 text-muted" />)}
    </div>
  );
}
