import { createContext, use } from 'react';

/** What cards and notes on the canvas can do; kept out of their data so that they stay equal when nothing changed. */
export interface MapActions {
  readonly editing: string | null;
  readonly edit: (id: string | null) => void;
  readonly rename: (actorId: string, names: { name?: string; nameEn?: string | null }) => void;
  readonly names: (actorId: string) => { readonly name: string; readonly nameEn: string | null };
  readonly writeNote: (id: string, text: string) => void;
}

export const MapActionsContext = createContext<MapActions | null>(null);

export function useMapActions(): MapActions {
  const actions = use(MapActionsContext);
  if (!actions) throw new Error('Cards stand on the map.');
  return actions;
}
