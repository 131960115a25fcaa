import { useEffect } from 'react';
import { useCommand } from './queries.ts';

/** True where typing belongs to a field. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The frame's shortcuts. They go by the key's place, so that a Persian keyboard has them too. */
export function useShortcuts(open: boolean, on: { palette: () => void; help: () => void }): void {
  const undo = useCommand('workspace.undo').run;
  const redo = useCommand('workspace.redo').run;
  useEffect(() => {
    if (!open) return undefined;
    const listener = (event: KeyboardEvent) => {
      const command = event.ctrlKey || event.metaKey;
      if (command && event.code === 'KeyK') {
        event.preventDefault();
        on.palette();
      } else if (command && event.code === 'KeyZ' && !isTyping(event.target)) {
        event.preventDefault();
        void (event.shiftKey ? redo({}) : undo({}));
      } else if (command && event.code === 'KeyY' && !isTyping(event.target)) {
        event.preventDefault();
        void redo({});
      } else if (event.code === 'Slash' && event.shiftKey && !command && !isTyping(event.target)) on.help();
    };
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, [open, on, undo, redo]);
}
