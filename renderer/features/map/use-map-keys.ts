import { type RefObject, useEffect, useRef } from 'react';
import { type CardBox, neighbourIn } from './arrange.ts';
import { noSelection, type Selection } from './canvas.tsx';

const directions: Readonly<Record<string, 'left' | 'right' | 'up' | 'down'>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

interface Keys {
  readonly enabled: boolean;
  readonly stage: RefObject<HTMLElement | null>;
  /** Asked for only when a key needs them. */
  readonly boxes: () => readonly CardBox[];
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onReveal: (actorId: string) => void;
  readonly onEdit: (id: string) => void;
  readonly onConnect: () => void;
  readonly onDuplicate: (ids: readonly string[]) => void;
}

/**
 * The map by keyboard: Alt and an arrow goes to the next actor in that direction (Shift takes it into the
 * selection), F2 names it, C relates it, Ctrl+D duplicates, Ctrl+C and Ctrl+V copy and paste, Ctrl+A selects all.
 * Moving by arrows and deleting are React Flow's own. Keys go by their place, so that a Persian keyboard has them.
 */
export function useMapKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  const copied = useRef<readonly string[]>([]);
  useEffect(() => {
    const listener = (e: KeyboardEvent) => {
      const { enabled, stage, boxes, selection, ...on } = latest.current;
      const target = e.target instanceof HTMLElement ? e.target : null;
      const elsewhere = target !== document.body && target !== null && !stage.current?.contains(target);
      if (!enabled || elsewhere || target?.matches('input, textarea, select, [contenteditable]')) return;
      const command = e.ctrlKey || e.metaKey;
      const direction = directions[e.key];
      const done = () => {
        e.preventDefault();
        e.stopPropagation();
      };
      if (e.altKey && direction) {
        const cards = boxes();
        const from = cards.find((b) => b.actorId === selection.actors.at(-1)) ?? cards[0];
        const next =
          from && (selection.actors.length === 0 ? from.actorId : neighbourIn(from, cards, direction));
        if (next) {
          on.onSelect({ ...noSelection, actors: e.shiftKey ? [...selection.actors, next] : [next] });
          on.onReveal(next);
        }
        done();
      } else if (e.code === 'F2' && selection.actors.length === 1) {
        on.onEdit(selection.actors[0] ?? '');
        done();
      } else if (!command && e.code === 'KeyC' && selection.actors.length > 0) {
        on.onConnect();
        done();
      } else if (command && e.code === 'KeyD') {
        on.onDuplicate(selection.actors);
        done();
      } else if (command && e.code === 'KeyA') {
        on.onSelect({ ...noSelection, actors: boxes().map((b) => b.actorId) });
        done();
      } else if (command && e.code === 'KeyC' && selection.actors.length > 0) {
        copied.current = selection.actors;
        done();
      } else if (command && e.code === 'KeyV' && copied.current.length > 0) {
        on.onDuplicate(copied.current);
        done();
      }
    };
    addEventListener('keydown', listener, true);
    return () => removeEventListener('keydown', listener, true);
  }, []);
}
