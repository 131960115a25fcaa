import { useMemo, useRef, useState } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { Figure } from '#renderer/ui/index.ts';
import type { Cutoffs } from '#shared/domain/ecosystem/criterion.ts';
import { quadrantOf } from '#shared/domain/ecosystem/value-potential.ts';
import { matrixFigure, matrixFrame, matrixPlane } from '#shared/figures/matrix.ts';
import type { ProposedPlace } from './proposal-dialog.tsx';
import { useMatrixPoints } from './use-points.ts';
import { useSize } from './use-size.ts';

const least = { width: 360, height: 320 };
const evenly = { value: 50, potential: 50 };
/** A press that moves less than this is a click. */
const clickSlack = 5;
const within = (v: number): number => Math.min(100, Math.max(0, v));

/**
 * The figure of the documents, as large as its place, with two things a document cannot do: the cut-off lines are
 * moved by pointer or arrow keys, and a bubble is dragged to propose another place.
 */
export function Matrix({
  selected,
  onSelect,
  onCutoffs,
  onPropose,
}: {
  selected: string | null;
  onSelect: (id: string | null) => void;
  onCutoffs: (cutoffs: Cutoffs) => void;
  onPropose: (place: ProposedPlace) => void;
}) {
  const locale = useLocale();
  const theme = useFigureTheme();
  const { place, element, size } = useSize(least);
  const saved = useOperation('ecosystem.segmentation', {}).data?.cutoffs ?? evenly;
  const proposals = useOperation('ecosystem.proposals', {}).data;
  const points = useMatrixPoints();
  const [moving, setMoving] = useState<Cutoffs | null>(null);
  const [ghost, setGhost] = useState<ProposedPlace | null>(null);
  const pressed = useRef<{ id: string; x: number; y: number } | null>(null);
  const cutoffs = moving ?? saved;
  const shown = useMemo(
    () =>
      moving === null
        ? points
        : points.map((p) => ({ ...p, quadrant: quadrantOf(p.value, p.potential, moving) })),
    [points, moving],
  );
  const ways = useMemo(() => {
    const byId = new Map(points.map((p) => [p.id, p]));
    const open = (proposals ?? []).filter((p) => p.state === 'open');
    return [
      ...open.map((p) => ({ ...p, key: p.id })),
      ...(ghost ? [{ ...ghost, key: 'ghost' }] : []),
    ].flatMap((p) => {
      const from = byId.get(p.actorId);
      return from
        ? [{ id: p.key, from, to: { value: p.value, potential: p.potential }, proposed: true }]
        : [];
    });
  }, [proposals, points, ghost]);
  const picture = useMemo(
    () =>
      matrixFigure(shown, cutoffs, theme, locale, {
        ...size,
        ways,
        selectedIds: new Set(selected === null ? [] : [selected]),
      }),
    [shown, cutoffs, locale, theme, size, selected, ways],
  );
  const plane = matrixPlane(size.width, size.height);
  const frame = matrixFrame(size.width, size.height);
  const at = (e: React.PointerEvent) => {
    const box = element?.getBoundingClientRect();
    return {
      value: within(plane.x.invert(e.clientX - (box?.left ?? 0))),
      potential: within(plane.y.invert(e.clientY - (box?.top ?? 0))),
    };
  };
  const handle = (axis: keyof Cutoffs) => (
    <div
      role="slider"
      tabIndex={0}
      aria-label={locale.t('segmentation.dragCut')}
      aria-orientation={axis === 'value' ? 'horizontal' : 'vertical'}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={cutoffs[axis]}
      aria-valuetext={locale.number(cutoffs[axis])}
      data-testid={`cut-${axis}`}
      className={`group absolute z-10 flex items-center justify-center outline-none ${axis === 'value' ? 'w-4 cursor-ew-resize' : 'h-4 cursor-ns-resize'}`}
      style={
        axis === 'value'
          ? {
              transform: `translateX(${plane.x(cutoffs.value) - 8}px)`,
              insetInlineStart: 0,
              insetBlockStart: frame.y0,
              blockSize: frame.y1 - frame.y0,
            }
          : {
              transform: `translateY(${plane.y(cutoffs.potential) - 8}px)`,
              insetBlockStart: 0,
              insetInlineStart: frame.x0,
              inlineSize: frame.x1 - frame.x0,
            }
      }
      onPointerDown={(e) => e.currentTarget.setPointerCapture(e.pointerId)}
      onPointerMove={(e) => {
        if (e.buttons === 1) setMoving({ ...cutoffs, [axis]: Math.round(at(e)[axis]) });
      }}
      onPointerUp={() => {
        if (moving) onCutoffs(moving);
        setMoving(null);
      }}
      onKeyDown={(e) => {
        const step = e.shiftKey ? 10 : 1;
        const by = { ArrowRight: step, ArrowUp: step, ArrowLeft: -step, ArrowDown: -step }[e.key];
        if (by === undefined) return;
        e.preventDefault();
        onCutoffs({ ...saved, [axis]: within(saved[axis] + by) });
      }}
    >
      <span
        aria-hidden
        className={`rounded-full bg-accent opacity-0 group-hover:opacity-60 group-focus-visible:opacity-100 ${axis === 'value' ? 'h-10 w-1.5' : 'h-1.5 w-10'}`}
      />
    </div>
  );
  return (
    <div
      ref={place}
      dir="ltr"
      className="relative min-h-96 flex-1 touch-none overflow-hidden rounded-2xl border border-line bg-ground select-none"
      data-testid="matrix"
      onPointerDown={(e) => {
        const id = (e.target as Element).closest('[data-id]')?.getAttribute('data-id');
        pressed.current = id ? { id, x: e.clientX, y: e.clientY } : null;
      }}
      onPointerMove={(e) => {
        const from = pressed.current;
        if (!from || e.buttons !== 1) return;
        if (ghost === null && Math.hypot(e.clientX - from.x, e.clientY - from.y) < clickSlack) return;
        setGhost({ actorId: from.id, ...at(e) });
      }}
      onPointerUp={() => {
        pressed.current = null;
        if (ghost) onPropose(ghost);
        setGhost(null);
      }}
      onPointerLeave={() => {
        pressed.current = null;
        setGhost(null);
      }}
    >
      <Figure picture={picture} onPick={onSelect} />
      {handle('value')}
      {handle('potential')}
    </div>
  );
}
