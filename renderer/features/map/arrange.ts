import type { CardBox } from '#renderer/ui/canvas/index.ts';

export const alignments = ['left', 'center', 'right', 'top', 'middle', 'bottom', 'across', 'down'] as const;
export type Alignment = (typeof alignments)[number];

/**
 * New centres for cards: aligned on an edge or middle of the whole selection, or with equal gaps between the first
 * and the last. The plane's own left and right are meant; they are the same in both languages.
 */
export function arranged(
  boxes: readonly CardBox[],
  how: Alignment,
): { actorId: string; x: number; y: number }[] {
  if (boxes.length === 0) return [];
  const centre = (b: CardBox) => ({ actorId: b.id, x: b.x + b.width / 2, y: b.y + b.height / 2 });
  const least = (side: (b: CardBox) => number) => Math.min(...boxes.map(side));
  const most = (side: (b: CardBox) => number) => Math.max(...boxes.map(side));
  const [left, right] = [least((b) => b.x), most((b) => b.x + b.width)];
  const [top, bottom] = [least((b) => b.y), most((b) => b.y + b.height)];
  switch (how) {
    case 'left':
      return boxes.map((b) => ({ ...centre(b), x: left + b.width / 2 }));
    case 'right':
      return boxes.map((b) => ({ ...centre(b), x: right - b.width / 2 }));
    case 'center':
      return boxes.map((b) => ({ ...centre(b), x: (left + right) / 2 }));
    case 'top':
      return boxes.map((b) => ({ ...centre(b), y: top + b.height / 2 }));
    case 'bottom':
      return boxes.map((b) => ({ ...centre(b), y: bottom - b.height / 2 }));
    case 'middle':
      return boxes.map((b) => ({ ...centre(b), y: (top + bottom) / 2 }));
    case 'across':
      return spread(boxes, 'x', 'width', right - left).map(({ box, at }) => ({ ...centre(box), x: at }));
    case 'down':
      return spread(boxes, 'y', 'height', bottom - top).map(({ box, at }) => ({ ...centre(box), y: at }));
    default:
      return how satisfies never;
  }
}

/** Cards in their order along one axis, with equal gaps. */
function spread(
  boxes: readonly CardBox[],
  axis: 'x' | 'y',
  length: 'width' | 'height',
  room: number,
): { box: CardBox; at: number }[] {
  const ordered = boxes.toSorted((a, b) => a[axis] - b[axis] || (a.id < b.id ? -1 : 1));
  const used = ordered.reduce((sum, b) => sum + b[length], 0);
  const gap = boxes.length > 1 ? (room - used) / (boxes.length - 1) : 0;
  let from = ordered[0]?.[axis] ?? 0;
  return ordered.map((box) => {
    const at = from + box[length] / 2;
    from += box[length] + gap;
    return { box, at };
  });
}
