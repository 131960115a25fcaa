/** One colour's lines and cards, as numbers on the map's plane. */
export interface FarInk {
  readonly color: string;
  readonly alpha: number;
  /** x1, y1, x2, y2 of each line. */
  readonly lines: Float32Array;
  /** x, y, width, height of each card. */
  readonly cards: Float32Array;
}
/** Where the picture's upper left corner lies and how large a pixel of the plane is, in pixels of the screen. */
export interface FarView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  /** Whose view it is. */
  readonly asker: string;
}
export type FarRequest =
  | { readonly type: 'scene'; readonly inks: readonly FarInk[] }
  | { readonly type: 'draw'; readonly view: FarView };
export interface FarAnswer {
  readonly view: FarView;
  readonly picture: ImageBitmap;
}

/** The worker's own scope; the DOM's types know it as a window. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<FarRequest>) => void) | null;
  postMessage: (answer: FarAnswer, transfer: Transferable[]) => void;
};

let inks: readonly FarInk[] = [];
let wanted: FarView | null = null;

scope.onmessage = ({ data }) => {
  if (data.type === 'scene') {
    inks = data.inks;
    return;
  }
  // Of several views that wait only the last is drawn.
  if (wanted === null) setTimeout(draw, 0);
  wanted = data.view;
};

/** Lines in one path: long paths take the rasteriser longer than their parts. */
const chunk = 24;

function draw(): void {
  const view = wanted;
  wanted = null;
  if (!view) return;
  const { x, y, zoom, width, height, ratio } = view;
  const canvas = new OffscreenCanvas(Math.ceil(width * ratio), Math.ceil(height * ratio));
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(zoom * ratio, 0, 0, zoom * ratio, x * ratio, y * ratio);
  context.lineWidth = 0.8 / zoom;
  for (const { color, alpha, lines } of inks) {
    context.strokeStyle = color;
    context.globalAlpha = alpha;
    for (let i = 0; i < lines.length; ) {
      context.beginPath();
      for (const end = Math.min(lines.length, i + 4 * chunk); i < end; i += 4) {
        context.moveTo(lines[i] ?? 0, lines[i + 1] ?? 0);
        context.lineTo(lines[i + 2] ?? 0, lines[i + 3] ?? 0);
      }
      context.stroke();
    }
  }
  context.globalAlpha = 1;
  for (const { color, cards } of inks) {
    context.fillStyle = color;
    for (let i = 0; i < cards.length; i += 4)
      context.fillRect(cards[i] ?? 0, cards[i + 1] ?? 0, cards[i + 2] ?? 0, cards[i + 3] ?? 0);
  }
  const picture = canvas.transferToImageBitmap();
  scope.postMessage({ view, picture }, [picture]);
}
