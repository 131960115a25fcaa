import { type RefObject, useEffect, useRef } from 'react';
import { type CardBox, headings, neighbourIn } from './neighbour.ts';

export interface CanvasKeys {
  readonly enabled: boolean;
  /** Arrows alone go from card to card, where they have no other meaning. */
  readonly plainArrows?: boolean;
  readonly stage: RefObject<HTMLElement | null>;
  /** Asked for only when a key needs them. */
  readonly boxes: () => readonly CardBox[];
  readonly selected: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onReveal: (id: string) => void;
  /** What else a key does; true when it did something. */
  readonly onKey: (event: KeyboardEvent, command: boolean) => boolean;
}

/**
 * A canvas by keyboard: Alt and an arrow goes to the next card in that direction (Shift takes it into the selection);
 * the rest is the screen's own. Keys typed elsewhere or into fields are left alone.
 */
export function useCanvasKeys(keys: CanvasKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const listener = (e: KeyboardEvent) => {
      const { enabled, plainArrows, stage, boxes, selected, onSelect, onReveal, onKey } = latest.current;
      const target = e.target instanceof HTMLElement ? e.target : null;
      const elsewhere = target !== document.body && target !== null && !stage.current?.contains(target);
      if (!enabled || elsewhere || target?.matches('input, textarea, select, [contenteditable]')) return;
      const heading = headings[e.key];
      if (heading && (e.altKey || (plainArrows && selected.length > 0))) {
        const cards = boxes();
        const from = cards.find((b) => b.id === selected.at(-1)) ?? cards[0];
        const next = from && (selected.length === 0 ? from.id : neighbourIn(from, cards, heading));
        if (next) {
          onSelect(e.shiftKey ? [...selected, next] : [next]);
          onReveal(next);
        }
      } else if (!onKey(e, e.ctrlKey || e.metaKey)) return;
      e.preventDefault();
      e.stopPropagation();
    };
    addEventListener('keydown', listener, true);
    return () => removeEventListener('keydown', listener, true);
  }, []);
}
