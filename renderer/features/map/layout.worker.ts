import ELK from 'elkjs/lib/elk.bundled.js';
import {
  foldLayers,
  forceLayout,
  groupLayout,
  type Layout,
  type LayoutActor,
  type LayoutRelation,
  radialLayout,
} from '#shared/figures/layout.ts';
import { keepGroupsApart, type LayoutGroup } from '#shared/figures/layout-groups.ts';
import { nodeSize } from '#shared/figures/map-node.ts';

export type LayoutKind = 'radial' | 'layered' | 'force' | 'group';
export interface LayoutRequest {
  readonly kind: LayoutKind;
  readonly actors: readonly LayoutActor[];
  readonly relations: readonly LayoutRelation[];
  readonly groups: readonly LayoutGroup[];
}
export type Placed = readonly { readonly actorId: string; readonly x: number; readonly y: number }[];
export type LayoutAnswer =
  | { readonly type: 'progress'; readonly share: number }
  /** An arrangement that is usable already, on the way to the final one. */
  | { readonly type: 'preview'; readonly positions: Placed }
  | { readonly type: 'done'; readonly positions: Placed };

/** The worker's own scope; the DOM's types know it as a window. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<LayoutRequest>) => void) | null;
  postMessage: (answer: LayoutAnswer) => void;
};

scope.onmessage = async ({ data }) => {
  const client = data.actors.find((a) => a.client)?.id ?? null;
  const apart = keepGroupsApart(await layout(data), data.groups, client);
  scope.postMessage({ type: 'done', positions: placed(apart) });
};

const placed = (layout: Layout): Placed => [...layout].map(([actorId, at]) => ({ actorId, ...at }));

/** Shares of a long layout at which it is shown; the first comes early, so that nobody waits before a blank map. */
const previews = [0.03, 0.15, 0.4];

async function layout({
  kind,
  actors,
  relations,
}: LayoutRequest): Promise<Map<string, { x: number; y: number }>> {
  switch (kind) {
    case 'radial':
      return radialLayout(actors);
    case 'group':
      return groupLayout(actors);
    case 'force':
      return forceLayout(actors, relations, progressOf(actors.length));
    case 'layered':
      return layered(actors, relations);
    default:
      return kind satisfies never;
  }
}

/** Reports how far a layout is, and shows large ones on the way. */
function progressOf(actorCount: number): (share: number, layout: () => Layout) => boolean {
  let next = 0;
  let told = 0;
  return (share, layout) => {
    // Each hundredth once: the bar shows no less.
    const percent = Math.floor(share * 100);
    if (percent > told) scope.postMessage({ type: 'progress', share });
    told = percent;
    if (actorCount > 500 && share >= (previews[next] ?? 2)) {
      next += 1;
      scope.postMessage({ type: 'preview', positions: placed(layout()) });
    }
    return true;
  };
}

/** Layers from above to below by ELK, folded to the shape of a screen. */
async function layered(actors: readonly LayoutActor[], relations: readonly LayoutRelation[]) {
  const { width, height } = nodeSize.partner;
  const elk = new ELK();
  const graph = await elk.layout({
    id: 'map',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.spacing.nodeNode': '28',
      'elk.layered.spacing.nodeNodeBetweenLayers': '90',
      'elk.aspectRatio': '1.6',
    },
    children: actors.map((a) => ({ id: a.id, width, height })),
    edges: relations.map((r, i) => ({ id: String(i), sources: [r.sourceId], targets: [r.targetId] })),
  });
  return foldLayers(
    new Map(
      (graph.children ?? []).map((n) => [n.id, { x: (n.x ?? 0) + width / 2, y: (n.y ?? 0) + height / 2 }]),
    ),
  );
}
