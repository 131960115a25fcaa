import '@xyflow/react/dist/style.css';
import {
  applyNodeChanges,
  type Edge,
  getViewportForBounds,
  type Node,
  Position,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
} from '@xyflow/react';
import { useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';

interface Size {
  width: number;
  height: number;
}
interface Given {
  nodes: Node[];
  edges: Edge[];
  size: Size;
  start: { x: number; y: number };
}

/** The same cards as the product opens, given to React Flow alone: visible-only, sizes and handles given. */
async function load(): Promise<Given> {
  const map = (await (await fetch('/map.json')).json()) as {
    size: Size;
    start: { x: number; y: number };
    positions: { actorId: string; x: number; y: number }[];
    relations: { id: string; sourceId: string; targetId: string }[];
  };
  const { size, start } = map;
  return {
    size,
    start,
    nodes: map.positions.map((p) => ({
      id: p.actorId,
      position: { x: p.x - size.width / 2, y: p.y - size.height / 2 },
      ...size,
      handles: (['source', 'target'] as const).map((type) => ({
        type,
        position: Position.Top,
        x: size.width / 2,
        y: 0,
        width: 1,
        height: 1,
      })),
      data: { label: p.actorId },
    })),
    edges: map.relations.map((r) => ({ id: r.id, source: r.sourceId, target: r.targetId })),
  };
}

function Bare({ given }: { given: Given }) {
  const [nodes, setNodes] = useState(given.nodes);
  const flow = useReactFlow();
  const { size } = given;
  const onNodesChange = useCallback(
    (changes: Parameters<typeof applyNodeChanges>[0]) => setNodes((n) => applyNodeChanges(changes, n)),
    [],
  );
  Object.assign(window, {
    showAll: () => {
      const xs = nodes.map((n) => n.position.x);
      const ys = nodes.map((n) => n.position.y);
      const x = Math.min(...xs);
      const y = Math.min(...ys);
      void flow.setViewport(
        getViewportForBounds(
          { x, y, width: Math.max(...xs) - x + size.width, height: Math.max(...ys) - y + size.height },
          innerWidth,
          innerHeight,
          0.02,
          1,
          0.06,
        ),
      );
    },
    showNear: (x = 0, y = 0) => void flow.setCenter(x, y, { zoom: 1 }),
  });
  return (
    <ReactFlow
      nodes={nodes}
      edges={given.edges}
      onNodesChange={onNodesChange}
      onlyRenderVisibleElements
      defaultViewport={{ x: innerWidth / 2 - given.start.x, y: innerHeight / 2 - given.start.y, zoom: 1 }}
      minZoom={0.02}
    />
  );
}

const start = performance.now();
void load().then((given) => {
  createRoot(document.querySelector('#root') as HTMLElement).render(
    <ReactFlowProvider>
      <Bare given={given} />
    </ReactFlowProvider>,
  );
  const wait = () => {
    if (document.querySelector('.react-flow__node'))
      requestAnimationFrame(() => Object.assign(window, { openedIn: performance.now() - start }));
    else requestAnimationFrame(wait);
  };
  wait();
});
