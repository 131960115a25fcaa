import type { Node } from '@xyflow/react';
import { useCallback, useRef } from 'react';

/**
 * Tells whether React Flow only reports that a chosen card is not on the canvas yet: it was made a moment ago and the
 * lists have not been read again. Taken for the user's choice, this would lose the selection that waits for the card.
 *
 * @returns the same function with every render; it takes the cards that React Flow calls selected
 */
export function useAwaited<N extends Node>(
  chosen: ReadonlySet<string>,
  computed: readonly N[],
): (reported: readonly N[]) => boolean {
  const now = useRef({ chosen, computed });
  now.current = { chosen, computed };
  return useCallback((reported) => {
    const { chosen: wanted, computed: cards } = now.current;
    const shown = cards.reduce((n, card) => n + Number(wanted.has(card.id)), 0);
    return shown < wanted.size && reported.length === shown && reported.every((card) => wanted.has(card.id));
  }, []);
}
