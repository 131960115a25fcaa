import { useMemo, useRef, useState } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import { Figure } from '#renderer/ui/index.ts';
import {
  stakeholderFieldAt,
  stakeholderMapFigure,
  stakeholderPlaces,
  stanceName,
} from '#shared/figures/stakeholder-map.ts';
import type { Person } from './entry.ts';

const least = { width: 420, height: 100 };
const height = 400;
/** A press that moves less than this is a click. */
const slack = 5;

interface Field {
  readonly stance: number;
  readonly influence: number;
}

/**
 * The figure of the documents, on which people are moved: by the pointer, or with Alt and the arrow keys. Each move is
 * saved at once and can be undone.
 */
export function PeopleMap({
  people,
  selected,
  onSelect,
}: {
  people: readonly Person[];
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const { place, element, size } = useSize(least);
  const save = useCommand('risk.saveStakeholder');
  const [moving, setMoving] = useState<{ id: string; field: Field } | null>(null);
  const pressed = useRef<{ x: number; y: number } | null>(null);
  const points = useMemo(
    () =>
      people.map(({ who }) => ({
        id: who.id,
        label: locale.name(who),
        influence: who.influence,
        stance: who.stance,
        wanted: who.wanted,
        ...(moving?.id === who.id && moving.field),
      })),
    [people, locale, moving],
  );
  const picture = useMemo(
    () => stakeholderMapFigure(points, theme, locale, { width: size.width, height, selected }),
    [points, theme, locale, size.width, selected],
  );
  const places = useMemo(() => stakeholderPlaces(points, size.width, height), [points, size.width]);
  const move = (id: string, field: Field) => {
    const who = people.find((p) => p.who.id === id)?.who;
    if (who && (who.stance !== field.stance || who.influence !== field.influence))
      void save.run({ ...who, ...field });
  };
  const fieldAt = (e: React.PointerEvent): Field => {
    const box = element?.getBoundingClientRect();
    return stakeholderFieldAt(size.width, height, e.clientX - (box?.left ?? 0), e.clientY - (box?.top ?? 0));
  };
  return (
    <div
      ref={place}
      dir="ltr"
      className="relative touch-none overflow-hidden select-none"
      data-testid="people-map"
    >
      <Figure picture={picture} onPick={onSelect} />
      {points.map((p) => {
        const at = places.get(p.id);
        if (!at) return null;
        return (
          <button
            key={p.id}
            type="button"
            aria-pressed={p.id === selected}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight"
            aria-label={t('risk.people.mapPoint', {
              name: p.label,
              influence: p.influence,
              stance: stanceName(p.stance, locale),
            })}
            title={p.label}
            className="absolute start-0 top-0 size-6 cursor-grab rounded-full active:cursor-grabbing"
            style={{ transform: `translate(${at.x - 12}px, ${at.y - 12}px)` }}
            onPointerDown={(e) => {
              pressed.current = { x: e.clientX, y: e.clientY };
              e.currentTarget.setPointerCapture(e.pointerId);
            }}
            onPointerMove={(e) => {
              const from = pressed.current;
              if (!from || e.buttons !== 1) return;
              if (moving === null && Math.hypot(e.clientX - from.x, e.clientY - from.y) < slack) return;
              setMoving({ id: p.id, field: fieldAt(e) });
            }}
            onPointerUp={() => {
              if (moving) move(moving.id, moving.field);
              else onSelect(p.id === selected ? null : p.id);
              pressed.current = null;
              setMoving(null);
            }}
            onPointerCancel={() => {
              pressed.current = null;
              setMoving(null);
            }}
            onKeyDown={(e) => {
              if (e.key === 'Enter' || e.key === ' ') {
                e.preventDefault();
                onSelect(p.id === selected ? null : p.id);
                return;
              }
              const by = steps[e.key];
              if (!e.altKey || !by) return;
              e.preventDefault();
              move(p.id, {
                stance: within(p.stance + by[0], -2, 2),
                influence: within(p.influence + by[1], 1, 5),
              });
            }}
          />
        );
      })}
    </div>
  );
}

const within = (value: number, from: number, to: number): number => Math.min(to, Math.max(from, value));

/** Steps of the arrow keys: stance, influence. The map does not mirror. */
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
