import ELK from 'elkjs/lib/elk.bundled.js';
import {
  forceLayout,
  groupLayout,
  type LayoutActor,
  type LayoutRelation,
  radialLayout,
} from '#shared/figures/layout.ts';
import { nodeSize } from '#shared/figures/map-node.ts';

export type LayoutKind = 'radial' | 'layered' | 'force' | 'group';
export interface LayoutRequest {
  readonly kind: LayoutKind;
  readonly actors: readonly LayoutActor[];
  readonly relations: readonly LayoutRelation[];
}
export type LayoutAnswer =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly positions: readonly { actorId: string; x: number; y: number }[] };

/** The worker's own scope; the DOM's types know it as a window. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<LayoutRequest>) => void) | null;
  postMessage: (answer: LayoutAnswer) => void;
};

scope.onmessage = async ({ data }) => {
  const positions = await layout(data);
  scope.postMessage({ type: 'done', positions: [...positions].map(([actorId, at]) => ({ actorId, ...at })) });
};

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
      return forceLayout(actors, relations, (share) => {
        scope.postMessage({ type: 'progress', share });
        return true;
      });
    case 'layered':
      return layered(actors, relations);
    default:
      return kind satisfies never;
  }
}

/** Layers from left to right by ELK. */
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
  return new Map(
    (graph.children ?? []).map((n) => [n.id, { x: (n.x ?? 0) + width / 2, y: (n.y ?? 0) + height / 2 }]),
  );
}
