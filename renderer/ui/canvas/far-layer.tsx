import { useStore } from '@xyflow/react';
import { quadtree } from 'd3-quadtree';
import { useEffect, useMemo, useRef } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { placeLabels } from '#shared/figures/labels.ts';
import type { FarInk } from './far.worker.ts';
import { useFarPicture } from './use-far-picture.ts';

/** A card by its middle. */
export interface FarPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FarLayerProps {
  readonly points: readonly FarPoint[];
  /** What the worker draws: lines and cards by colour. */
  readonly inks: readonly FarInk[];
  /** Those that carry their name where there is room, the most important first. */
  readonly named: readonly (FarPoint & { readonly name: string })[];
  readonly selected: ReadonlySet<string>;
  /** What a screen reader says of the whole. */
  readonly label: string;
  readonly onPick: (id: string | null, add: boolean) => void;
  /** Opens a card near: a double click goes to it. */
  readonly onOpen: (id: string) => void;
}

const labelSize = 11;
/** How far beside a card a click still means it, in pixels of the screen. */
const reach = 9;

/**
 * A canvas from afar, one drawing in place of thousands of elements. Clicks find the nearest card, the most
 * important carry their names, and the selection is ringed, as near.
 */
export function FarLayer(props: FarLayerProps) {
  const { points, inks, named, selected } = props;
  const locale = useLocale();
  const theme = useFigureTheme();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [x, y, zoom] = useStore((s) => s.transform);
  const width = useStore((s) => s.width);
  const height = useStore((s) => s.height);

  const tree = useMemo(
    () =>
      quadtree<FarPoint>()
        .x((p) => p.x)
        .y((p) => p.y)
        .addAll([...points]),
    [points],
  );
  const picture = useFarPicture(inks, { x, y, zoom, width, height });

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || width === 0) return;
    const ratio = window.devicePixelRatio;
    const element = context.canvas;
    if (element.width !== width * ratio || element.height !== height * ratio) {
      element.width = width * ratio;
      element.height = height * ratio;
    }
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, element.width, element.height);
    if (picture) {
      const { view } = picture;
      // The picture as it was drawn, moved and scaled to where the map is now.
      const scale = zoom / view.zoom;
      context.drawImage(
        picture.picture,
        (x - view.x * scale) * ratio,
        (y - view.y * scale) * ratio,
        view.width * scale * ratio,
        view.height * scale * ratio,
      );
    }
    context.setTransform(zoom * ratio, 0, 0, zoom * ratio, x * ratio, y * ratio);
    if (selected.size > 0) {
      context.strokeStyle = theme.accent;
      context.lineWidth = 3 / zoom;
      for (const p of points)
        if (selected.has(p.id))
          context.strokeRect(
            p.x - p.width / 2 - 3 / zoom,
            p.y - p.height / 2 - 3 / zoom,
            p.width + 6 / zoom,
            p.height + 6 / zoom,
          );
    }
    // Names keep their size on the screen.
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const labels = placeLabels(
      named.map((p) => ({
        id: p.id,
        text: p.name,
        cx: p.x * zoom + x,
        cy: p.y * zoom + y,
        r: Math.max(3, (p.height * zoom) / 2),
      })),
      {
        frame: { x0: 0, y0: 0, x1: width, y1: height },
        size: labelSize,
        most: 40,
        leaders: false,
        maxWidth: 140,
        obstacles: [],
      },
    );
    context.font = `600 ${labelSize}px ${theme.font}`;
    context.direction = locale.dir;
    context.textBaseline = 'alphabetic';
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.strokeStyle = theme.ground;
    context.fillStyle = theme.ink;
    for (const label of labels) {
      context.textAlign = label.anchor === 'middle' ? 'center' : label.anchor;
      context.strokeText(label.text, label.x, label.y);
      context.fillText(label.text, label.x, label.y);
    }
  }, [x, y, zoom, width, height, picture, points, named, selected, theme, locale]);

  const hit = (clientX: number, clientY: number): string | null => {
    const box = canvas.current?.getBoundingClientRect();
    if (!box) return null;
    const at = { x: (clientX - box.left - x) / zoom, y: (clientY - box.top - y) / zoom };
    const near = tree.find(at.x, at.y, 120 + reach / zoom);
    if (!near) return null;
    const inside =
      Math.abs(at.x - near.x) <= near.width / 2 + reach / zoom &&
      Math.abs(at.y - near.y) <= near.height / 2 + reach / zoom;
    return inside ? near.id : null;
  };
  /** Where the press began: a drag pans and picks nothing. */
  const pressed = useRef<{ x: number; y: number } | null>(null);
  return (
    <div
      data-testid="far-layer"
      className="absolute inset-0"
      style={{ pointerEvents: 'none' }}
      ref={(element) => {
        // React Flow's pane below keeps panning and zooming; this layer only listens to it.
        const pane = element?.parentElement?.querySelector('.react-flow__pane');
        if (!(pane instanceof HTMLElement)) return;
        const down = (e: PointerEvent) => {
          pressed.current = { x: e.clientX, y: e.clientY };
        };
        const click = (e: MouseEvent) => {
          const from = pressed.current;
          if (from && Math.hypot(e.clientX - from.x, e.clientY - from.y) > 4) return;
          props.onPick(hit(e.clientX, e.clientY), e.shiftKey || e.ctrlKey || e.metaKey);
        };
        const open = (e: MouseEvent) => {
          const id = hit(e.clientX, e.clientY);
          if (id) props.onOpen(id);
        };
        pane.addEventListener('pointerdown', down);
        pane.addEventListener('click', click);
        pane.addEventListener('dblclick', open);
        return () => {
          pane.removeEventListener('pointerdown', down);
          pane.removeEventListener('click', click);
          pane.removeEventListener('dblclick', open);
        };
      }}
    >
      <canvas
        ref={canvas}
        data-drawn={picture ? '' : undefined}
        aria-label={props.label}
        role="img"
        className="h-full w-full"
      />
    </div>
  );
}
