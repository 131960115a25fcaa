import { useMemo, useRef, useState } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { today } from '#renderer/app/today.ts';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import { Figure } from '#renderer/ui/index.ts';
import { neighbourWave } from '#shared/domain/assessment/roadmap-move.ts';
import type { ActionItem } from '#shared/domain/risk/action.ts';
import { roadmapGantt, roadmapPlaces } from '#shared/figures/roadmap-gantt.ts';
import { useWaveMove } from './use-wave-move.ts';

const least = { width: 520, height: 100 };
/** A press that moves less than this is a click. */
const slack = 5;
/** Bars of a few days are still easy to grasp. */
const leastHandle = 24;

interface Drag {
  readonly id: string;
  /** Where the pointer is, from the upper end of the picture. */
  readonly y: number;
  /** The wave under it; null where there is none. */
  readonly wave: number | null;
}

/**
 * The roadmap as the documents draw it, with its bars to be moved into another wave: by the pointer, or with Alt and
 * the arrow keys. A move is one step that can be undone; where the order of the steps forbids it, a sentence says why.
 */
export function RoadmapBoard({
  steps,
  selected,
  onSelect,
}: {
  steps: readonly ActionItem[];
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const { place, element, size } = useSize(least);
  const [drag, setDrag] = useState<Drag | null>(null);
  const pressed = useRef<{ x: number; y: number } | null>(null);
  const { move, plan, said } = useWaveMove(steps);
  const options = useMemo(() => ({ width: size.width, today: today(), selected }), [size.width, selected]);
  const picture = useMemo(() => roadmapGantt(steps, theme, locale, options), [steps, theme, locale, options]);
  const places = useMemo(() => roadmapPlaces(steps, theme, locale, options), [steps, theme, locale, options]);
  const last = Math.max(0, ...steps.map((s) => s.wave ?? 0));
  const waveAt = (y: number): number | null => {
    if (y > places.bottom) return Math.min(20, last + 1);
    const group = places.groups.find((g) => y >= g.y0 && y < g.y1);
    return group ? Number(group.id) : null;
  };
  const yOf = (e: React.PointerEvent): number => e.clientY - (element?.getBoundingClientRect().top ?? 0);
  const end = () => {
    pressed.current = null;
    setDrag(null);
  };
  const dragged = drag && steps.find((s) => s.id === drag.id);
  const target = drag?.wave == null ? undefined : places.groups.find((g) => g.id === String(drag.wave));
  const outcome =
    dragged && drag.wave !== null && drag.wave !== dragged.wave ? plan(dragged, drag.wave) : null;
  const bar = drag && places.bars.get(drag.id);
  const refused = outcome ? !outcome.ok : said?.refused === true;
  const opening = drag?.wave != null && drag.wave > last;
  return (
    <div className="rounded-2xl border border-line bg-ground p-4">
      {/* It stays in sight while a long roadmap is scrolled: it says where a bar would go, or why it may not. */}
      <p
        role={said?.refused ? 'alert' : 'status'}
        className={`sticky top-0 z-10 mb-2 rounded-lg px-3 py-1.5 text-sm ${refused ? 'bg-danger-soft text-danger' : drag ? 'bg-accent-soft' : 'bg-ground text-muted'}`}
      >
        {outcome?.text ?? said?.text ?? t('maturity.roadmap.moveHint')}
      </p>
      <div
        ref={place}
        dir="ltr"
        className="relative min-w-0 overflow-hidden select-none"
        data-testid="roadmap"
      >
        <Figure
          picture={picture}
          className="[&_[data-id]]:cursor-pointer"
          onPick={(id) => onSelect(id === selected ? null : id)}
        />
        {target && (
          <div
            aria-hidden
            className={`pointer-events-none absolute inset-x-0 rounded-lg border ${outcome && !outcome.ok ? 'border-danger bg-danger/10' : 'border-accent bg-accent/10'}`}
            style={{ insetBlockStart: target.y0, blockSize: target.y1 - target.y0 }}
          />
        )}
        {drag && bar && (
          <div
            aria-hidden
            className="pointer-events-none absolute start-0 top-0 rounded-sm border-2 border-accent bg-accent/40"
            style={{
              transform: `translate(${bar.x}px, ${drag.y - 7}px)`,
              inlineSize: Math.max(8, bar.width),
              blockSize: 14,
            }}
          />
        )}
        {steps.map((step) => {
          const at = places.bars.get(step.id);
          if (!at) return null;
          const spare = Math.max(0, leastHandle - at.width);
          return (
            <button
              key={step.id}
              type="button"
              aria-pressed={step.id === selected}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
              aria-label={
                step.wave === null
                  ? locale.name(step)
                  : t('maturity.roadmap.handle', { name: locale.name(step), number: step.wave })
              }
              className={`absolute start-0 top-0 touch-none rounded-md ${step.state === 'done' ? '' : 'cursor-grab active:cursor-grabbing'}`}
              style={{
                transform: `translate(${at.x - spare / 2}px, ${at.y + 2}px)`,
                inlineSize: at.width + spare,
                blockSize: places.rowHeight - 4,
              }}
              onPointerDown={(e) => {
                pressed.current = { x: e.clientX, y: e.clientY };
                e.currentTarget.setPointerCapture(e.pointerId);
              }}
              onPointerMove={(e) => {
                const from = pressed.current;
                if (!from || e.buttons !== 1) return;
                if (drag === null && Math.hypot(e.clientX - from.x, e.clientY - from.y) < slack) return;
                scrollAlong(e);
                const y = yOf(e);
                setDrag({ id: step.id, y, wave: waveAt(y) });
              }}
              onPointerUp={() => {
                if (pressed.current === null) return;
                if (drag === null) onSelect(step.id === selected ? null : step.id);
                else if (drag.wave !== null) void move(step, drag.wave);
                end();
              }}
              onPointerCancel={end}
              onKeyDown={(e) => {
                if (e.key === 'Escape') return end();
                if (e.key === 'Enter' || e.key === ' ') {
                  e.preventDefault();
                  return onSelect(step.id === selected ? null : step.id);
                }
                const direction = { ArrowUp: 'earlier', ArrowDown: 'later' }[e.key];
                if (!e.altKey || direction === undefined) return;
                e.preventDefault();
                const wave = neighbourWave(step, steps, direction === 'later' ? 'later' : 'earlier');
                if (wave !== null) void move(step, wave);
              }}
            />
          );
        })}
      </div>
      <p
        aria-hidden
        className={`mt-2 rounded-lg border border-dashed px-3 py-1.5 text-sm ${drag ? '' : 'invisible'} ${opening ? 'border-accent bg-accent-soft' : 'border-line text-muted'}`}
      >
        {t('maturity.roadmap.newWave', { number: Math.min(20, last + 1) })}
      </p>
    </div>
  );
}

/** Scrolls the page's content where the pointer comes near its upper or lower edge, so that a far wave can be reached. */
function scrollAlong(e: React.PointerEvent): void {
  const frame = e.currentTarget.closest('.overflow-auto');
  if (!frame) return;
  const { top, bottom } = frame.getBoundingClientRect();
  if (e.clientY < top + scrollEdge) frame.scrollBy(0, -scrollStep);
  else if (e.clientY > bottom - scrollEdge) frame.scrollBy(0, scrollStep);
}
const scrollEdge = 36;
const scrollStep = 14;
