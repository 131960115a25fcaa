import { type RefObject, useRef } from 'react';
import { type CardBox, useCanvasKeys } from '#renderer/ui/canvas/index.ts';
import { noSelection, type Selection } from './canvas.tsx';

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
 * The map by keyboard, beside what every canvas has: F2 names an actor, C relates it, Ctrl+D duplicates, Ctrl+C and
 * Ctrl+V copy and paste, Ctrl+A selects all. Moving by arrows and deleting are React Flow's own. Keys go by their
 * place, so that a Persian keyboard has them.
 */
export function useMapKeys({ selection, boxes, ...on }: Keys): void {
  const copied = useRef<readonly string[]>([]);
  const { actors } = selection;
  useCanvasKeys({
    enabled: on.enabled,
    stage: on.stage,
    boxes,
    selected: actors,
    onSelect: (ids) => on.onSelect({ ...noSelection, actors: ids }),
    onReveal: on.onReveal,
    onKey: (e, command) => {
      if (e.code === 'F2' && actors.length === 1) on.onEdit(actors[0] ?? '');
      else if (!command && e.code === 'KeyC' && actors.length > 0) on.onConnect();
      else if (command && e.code === 'KeyD') on.onDuplicate(actors);
      else if (command && e.code === 'KeyA')
        on.onSelect({ ...noSelection, actors: boxes().map((b) => b.id) });
      else if (command && e.code === 'KeyC' && actors.length > 0) copied.current = actors;
      else if (command && e.code === 'KeyV' && copied.current.length > 0) on.onDuplicate(copied.current);
      else return false;
      return true;
    },
  });
}
