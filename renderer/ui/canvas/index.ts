/** What the ecosystem map and the organization chart share: the plane, its keys, the far layer, the minimap. */
export { useAwaited } from './awaited.ts';
export { FarLayer, type FarPoint } from './far-layer.tsx';
export { NamesEditor } from './names-editor.tsx';
export type { CardBox } from './neighbour.ts';
export { Overview } from './overview.tsx';
export { type CanvasControls, Plane, useDistance, useEdges, useNodes } from './plane.tsx';
export { useCanvasKeys } from './use-canvas-keys.ts';
export { inkPot } from './use-far-picture.ts';
