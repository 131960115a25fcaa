import { createContext, use } from 'react';

/** What cards of the chart can do; kept out of their data so that they stay equal when nothing changed. */
export interface ChartActions {
  /** Id of the node whose name is edited. */
  readonly editing: string | null;
  readonly edit: (nodeId: string | null) => void;
  readonly names: (nodeId: string) => { readonly name: string; readonly nameEn: string | null };
  readonly rename: (nodeId: string, names: { name: string; nameEn: string | null }) => void;
  readonly fold: (unitId: string, collapsed: boolean) => void;
}

export const ChartActionsContext = createContext<ChartActions | null>(null);

export function useChartActions(): ChartActions {
  const actions = use(ChartActionsContext);
  if (!actions) throw new Error('Cards stand on the chart.');
  return actions;
}

/** A unit's title is a node of its own, told from positions by this. */
export const unitNode = (unitId: string): string => `unit:${unitId}`;
export const unitOfNode = (nodeId: string): string | null =>
  nodeId.startsWith('unit:') ? nodeId.slice('unit:'.length) : null;
