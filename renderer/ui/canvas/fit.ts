export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Pixels of the screen kept free at the stage's border and around the tools. */
const air = 12;
/** With more boxes than this the tools' corners are not worth the search. */
const mostBoxes = 600;
const limits = { least: 0.02, most: 1 };
/** Steps by which the zoom is lowered, and places tried along each side at every zoom. */
const step = 0.97;
const tries = 7;

/**
 * The largest view of all boxes in which none of them lies under a tool (legend, minimap, toolbar). Boxes are in
 * the map's units, stage and tools in pixels of the screen. Where no such view is found within reason, the boxes
 * stand in the stage above its lowest tool.
 */
export function fitAround(
  boxes: readonly Rect[],
  stage: { readonly width: number; readonly height: number },
  tools: readonly Rect[],
): Viewport | null {
  const bounds = boundsOf(boxes);
  if (!bounds || stage.width <= 0 || stage.height <= 0) return null;
  const whole = clamp(
    Math.min(
      (stage.width - 2 * air) / Math.max(1, bounds.width),
      (stage.height - 2 * air) / Math.max(1, bounds.height),
    ),
  );
  const least = whole * 0.72;
  if (boxes.length <= mostBoxes)
    for (let zoom = whole; zoom >= least; zoom *= step) {
      const slack = {
        x: stage.width - 2 * air - bounds.width * zoom,
        y: stage.height - 2 * air - bounds.height * zoom,
      };
      for (const sy of shares)
        for (const sx of shares) {
          const view = {
            x: air + slack.x * sx - bounds.x * zoom,
            y: air + slack.y * sy - bounds.y * zoom,
            zoom,
          };
          if (!boxes.some((box) => tools.some((tool) => meets(box, view, tool)))) return view;
        }
    }
  const foot =
    stage.height - Math.min(stage.height, ...tools.map((t) => (t.width > t.height * 4 ? t.y : stage.height)));
  const height = stage.height - foot;
  const zoom = clamp(
    Math.min(
      (stage.width - 2 * air) / Math.max(1, bounds.width),
      (height - 2 * air) / Math.max(1, bounds.height),
    ),
  );
  return {
    x: (stage.width - bounds.width * zoom) / 2 - bounds.x * zoom,
    y: (height - bounds.height * zoom) / 2 - bounds.y * zoom,
    zoom,
  };
}

/**
 * The view moved by as little as it takes for a box (in the map's units) to stand whole in the stage; the same view
 * where it does already, or where the box is larger than the stage.
 */
export function withInView(
  view: Viewport,
  box: Rect,
  stage: { readonly width: number; readonly height: number },
): Viewport {
  const shift = (start: number, length: number, room: number): number => {
    if (length + 2 * air > room) return 0;
    return Math.max(0, air - start) + Math.min(0, room - air - (start + length));
  };
  const dx = shift(box.x * view.zoom + view.x, box.width * view.zoom, stage.width);
  const dy = shift(box.y * view.zoom + view.y, box.height * view.zoom, stage.height);
  return dx === 0 && dy === 0 ? view : { ...view, x: view.x + dx, y: view.y + dy };
}

const clamp = (zoom: number): number => Math.min(limits.most, Math.max(limits.least, zoom));

/** From the middle outwards: a map that need not move stays centred. */
const shares = Array.from({ length: tries }, (_, i) => i / (tries - 1)).toSorted(
  (a, b) => Math.abs(a - 0.5) - Math.abs(b - 0.5),
);

const meets = (box: Rect, view: Viewport, tool: Rect): boolean => {
  const x = box.x * view.zoom + view.x;
  const y = box.y * view.zoom + view.y;
  return (
    x < tool.x + tool.width + air / 2 &&
    x + box.width * view.zoom > tool.x - air / 2 &&
    y < tool.y + tool.height + air / 2 &&
    y + box.height * view.zoom > tool.y - air / 2
  );
};

/** The rectangle around boxes; null for none. */
export function boundsOf(boxes: readonly Rect[]): Rect | null {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    x0 = Math.min(x0, box.x);
    y0 = Math.min(y0, box.y);
    x1 = Math.max(x1, box.x + box.width);
    y1 = Math.max(y1, box.y + box.height);
  }
  return x0 > x1 ? null : { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}
