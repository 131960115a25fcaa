import '@xyflow/react/dist/style.css';
import {
  applyNodeChanges,
  Background,
  ConnectionMode,
  Controls,
  type OnNodesChange,
  type OnSelectionChangeFunc,
  ReactFlow,
  useReactFlow,
  useStore,
} from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import type { MapNote } from '#shared/domain/ecosystem/map.ts';
import { groupBoxes } from '#shared/domain/ecosystem/map-look.ts';
import type { Relation } from '#shared/domain/ecosystem/relation.ts';
import { nodeBox } from '#shared/figures/map-node.ts';
import { lightTheme } from '#shared/figures/theme.ts';
import { ActorCard, GroupFrame, NoteCard, RelationLine } from './elements.tsx';
import { FarLayer } from './far-layer.tsx';
import { fitAround, type Rect } from './fit.ts';
import {
  type ActorNode,
  actorNodes,
  type CanvasNode,
  frameNodes,
  noteNodes,
  relationEdges,
  type Shown,
} from './graph.ts';
import { Overview } from './overview.tsx';
import { type PaletteItem, paletteData } from './palette-panel.tsx';
import type { MapData } from './use-map-data.ts';

export interface Selection {
  readonly actors: readonly string[];
  readonly relations: readonly string[];
  readonly notes: readonly string[];
}
export const noSelection: Selection = { actors: [], relations: [], notes: [] };

export interface Moved {
  readonly positions: { actorId: string; x: number; y: number }[];
  readonly notes: { id: string; x: number; y: number }[];
}

export interface CanvasProps {
  readonly data: MapData;
  readonly shown: Shown & { readonly relations: readonly Relation[] };
  readonly notes: readonly MapNote[];
  readonly selection: Selection;
  readonly readOnly: boolean;
  readonly onSelect: (selection: Selection) => void;
  readonly onMove: (moved: Moved) => void;
  readonly onConnect: (source: string, target: string) => void;
  readonly onDelete: (selection: Selection) => void;
  readonly onPlace: (item: PaletteItem, at: { x: number; y: number }) => void;
  readonly onEdit: (id: string) => void;
  /** Lets the screen show all, fly to actors, and read the part in sight. */
  readonly controls: RefObject<CanvasControls | null>;
}

export interface CanvasControls {
  readonly showAll: (ids: readonly string[] | null, duration: number) => void;
  readonly centre: () => { x: number; y: number; zoom: number };
  readonly goTo: (at: { x: number; y: number; zoom: number }, duration: number) => void;
}

const noNodes: CanvasNode[] = [];
const nodeTypes = { actor: ActorCard, frame: GroupFrame, note: NoteCard };
const edgeTypes = { relation: RelationLine };
/** From this many actors on, a zoom below the threshold shows the drawn far layer in place of elements. */
const farFrom = { actors: 300, zoom: 0.4 };

/** Below these zooms cards give their room to the name alone, so that it can still be read. */
const detailOf = (zoom: number): 'full' | 'name' | 'large' =>
  zoom >= 0.8 ? 'full' : zoom >= 0.62 ? 'name' : 'large';

/** The map's plane: cards, frames, notes and lines in sight; from afar one drawing. */
export function Canvas(props: CanvasProps) {
  const { data, shown, notes, selection, onSelect } = props;
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const flow = useReactFlow();
  const box = useRef<HTMLDivElement>(null);
  // Until the person moves the map, it is fitted again whenever the stage or a tool over it changes its size.
  const own = useRef(false);
  const detail = useStore((s) => detailOf(s.transform[2]));
  const zoomedOut = useStore((s) => s.transform[2] < farFrom.zoom);
  // Before the first viewport is set, cards of a part that nobody asked for would be mounted and thrown away.
  const [ready, setReady] = useState(false);
  const far = zoomedOut && shown.actors.length > farFrom.actors;
  const near = ready && !far;

  const cards = useMemo(() => (near ? actorNodes(shown, locale) : []), [near, shown, locale]);
  const frameBoxes = useMemo(() => {
    if (data.extras.groups.length === 0) return [];
    const boxes = new Map(
      shown.actors.flatMap((a) => {
        const at = shown.places.get(a.id);
        return at ? [[a.id, nodeBox(a, at, shown.looks.get(a.id)?.scale)] as const] : [];
      }),
    );
    return groupBoxes(data.extras.groups, data.extras.members, (id) => boxes.get(id) ?? null);
  }, [data.extras, shown]);
  const frames = useMemo(() => frameNodes(frameBoxes, locale), [frameBoxes, locale]);
  const computed = useMemo<CanvasNode[]>(
    () => (near ? [...frames, ...cards, ...noteNodes(notes)] : []),
    [near, frames, cards, notes],
  );
  const edges = useMemo(
    () => (near ? relationEdges(shown, theme, locale) : []),
    [near, shown, theme, locale],
  );
  const [nodes, setNodes] = useState<CanvasNode[]>(computed);
  const chosen = useMemo(
    () => new Set([...selection.actors, ...selection.notes.map((id) => `note:${id}`)]),
    [selection],
  );
  useEffect(() => {
    setNodes((before) => {
      const selected = new Set(before.filter((n) => n.selected).map((n) => n.id));
      return computed.map((n) => (selected.has(n.id) ? { ...n, selected: true } : n));
    });
  }, [computed]);
  // What the screen selects (search, lists, the far layer) shows on the cards too.
  useEffect(() => {
    setNodes((before) =>
      before.some((n) => Boolean(n.selected) !== chosen.has(n.id))
        ? before.map((n) =>
            Boolean(n.selected) === chosen.has(n.id) ? n : { ...n, selected: chosen.has(n.id) },
          )
        : before,
    );
  }, [chosen]);

  const membersOf = useMemo(
    () => Map.groupBy(data.extras.members, (m) => `group:${m.groupId}`),
    [data.extras.members],
  );
  const onNodesChange = useCallback<OnNodesChange<CanvasNode>>(
    (changes) =>
      setNodes((before) => {
        // A frame takes its members along.
        const along = new Map<string, { x: number; y: number }>();
        for (const c of changes) {
          if (c.type !== 'position' || !c.position || !c.id.startsWith('group:')) continue;
          const frame = before.find((n) => n.id === c.id);
          if (!frame) continue;
          const by = { x: c.position.x - frame.position.x, y: c.position.y - frame.position.y };
          for (const m of membersOf.get(c.id) ?? []) along.set(m.actorId, by);
        }
        const next = applyNodeChanges(changes, before);
        if (along.size === 0) return next;
        return next.map((n) => {
          const by = along.get(n.id);
          return by ? { ...n, position: { x: n.position.x + by.x, y: n.position.y + by.y } } : n;
        });
      }),
    [membersOf],
  );
  // React Flow tells the selection anew whenever this function changes, so it must not.
  const nearNow = useRef(near);
  nearNow.current = near;
  const onSelectionChange = useCallback<OnSelectionChangeFunc<CanvasNode>>(
    ({ nodes: n, edges: e }) => {
      // From afar there are no cards that could be selected; the selection stays what it was.
      if (!nearNow.current) return;
      onSelect({
        actors: n.filter((x) => x.type === 'actor').map((x) => x.id),
        relations: e.map((x) => x.id),
        notes: n.filter((x) => x.type === 'note').map((x) => x.id.slice('note:'.length)),
      });
    },
    [onSelect],
  );

  const latest = useRef(nodes);
  latest.current = nodes;
  const movedOf = (moved: readonly CanvasNode[]): Moved => {
    const ids = new Set(
      moved.flatMap((n) => (n.type === 'frame' ? (membersOf.get(n.id) ?? []).map((m) => m.actorId) : [n.id])),
    );
    const now = latest.current.filter((n) => ids.has(n.id));
    return {
      positions: now
        .filter((n): n is ActorNode => n.type === 'actor')
        .map((n) => ({
          actorId: n.id,
          x: n.position.x + (n.width ?? 0) / 2,
          y: n.position.y + (n.height ?? 0) / 2,
        })),
      notes: now
        .filter((n) => n.type === 'note')
        .map((n) => ({ id: n.id.slice('note:'.length), x: n.position.x, y: n.position.y })),
    };
  };
  const save = (moved: readonly CanvasNode[]) => {
    const what = movedOf(moved);
    if (what.positions.length + what.notes.length > 0) props.onMove(what);
  };

  // React Flow's own fitView waits for nodes to be measured, which those out of sight never are.
  props.controls.current = {
    showAll: (ids, duration) => {
      const stage = box.current;
      if (!stage) return;
      const { width, height } = stage.getBoundingClientRect();
      const wanted = ids === null ? null : new Set(ids);
      const view = fitAround(
        [...cardBoxes(shown, wanted), ...(wanted === null ? [...notes, ...frameBoxes] : [])],
        { width, height },
        toolsOver(stage),
      );
      own.current = ids !== null;
      if (view) void flow.setViewport(view, { duration });
    },
    centre: () => {
      const { width = 0, height = 0 } = box.current?.getBoundingClientRect() ?? {};
      const { x, y, zoom } = flow.getViewport();
      return { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom, zoom };
    },
    goTo: ({ x, y, zoom }, duration) => {
      own.current = true;
      void flow.setCenter(x, y, { zoom, duration });
    },
  };

  const fit = useRef(props.controls);
  fit.current = props.controls;
  useEffect(() => {
    const stage = box.current;
    if (!stage || !ready) return undefined;
    const watched = new ResizeObserver(() => {
      if (!own.current) fit.current.current?.showAll(null, 0);
    });
    // Who touches the map has it as it is: a panel that opens must not move it away from under the pointer.
    const touched = () => {
      own.current = true;
    };
    const all = stage.parentElement ?? stage;
    all.addEventListener('pointerdown', touched, true);
    all.addEventListener('keydown', touched, true);
    watched.observe(stage);
    for (const tool of toolElements(stage)) watched.observe(tool);
    return () => {
      watched.disconnect();
      all.removeEventListener('pointerdown', touched, true);
      all.removeEventListener('keydown', touched, true);
    };
  }, [ready]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the canvas is React Flow's application region; this only listens to keys that bubble
    <div
      ref={box}
      className="group/map absolute inset-0"
      data-detail={detail}
      onKeyUp={(e) => {
        // React Flow moves selected cards by arrows without telling that it is done.
        if (/^Arrow/.test(e.key) && !e.altKey && !far) save(nodes.filter((n) => n.selected));
      }}
      onDragOver={(e) => e.dataTransfer.types.includes(paletteData) && e.preventDefault()}
      onDrop={(e) => {
        const item = e.dataTransfer.getData(paletteData) as PaletteItem | '';
        if (item === '') return;
        e.preventDefault();
        props.onPlace(item, flow.screenToFlowPosition({ x: e.clientX, y: e.clientY }));
      }}
    >
      <ReactFlow<CanvasNode>
        nodes={near ? nodes : noNodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={onNodesChange}
        onNodeDragStop={(_e, _node, moved) => save(moved)}
        onSelectionDragStop={(_e, moved) => save(moved)}
        onSelectionChange={onSelectionChange}
        onConnect={(c) => c.source !== c.target && props.onConnect(c.source, c.target)}
        onConnectEnd={(e, { isValid, fromNode }) => {
          // A line may end anywhere on a card, not only near one of its handles.
          if (isValid || !fromNode) return;
          const at = 'changedTouches' in e ? e.changedTouches[0] : e;
          const card =
            at && document.elementFromPoint(at.clientX, at.clientY)?.closest('.react-flow__node-actor');
          const target = card?.getAttribute('data-id');
          if (target && target !== fromNode.id) props.onConnect(fromNode.id, target);
        }}
        onBeforeDelete={async ({ nodes: n, edges: e }) => {
          props.onDelete({
            actors: n.filter((x) => x.type === 'actor').map((x) => x.id),
            relations: e.map((x) => x.id),
            notes: n.filter((x) => x.type === 'note').map((x) => x.id.slice('note:'.length)),
          });
          // The file is the truth: what is gone disappears with the next answer.
          return false;
        }}
        onNodeDoubleClick={(_e, node) => !props.readOnly && props.onEdit(node.id)}
        onDoubleClick={(e) => {
          if (!far && !props.readOnly && (e.target as Element).classList.contains('react-flow__pane'))
            props.onPlace('reseller', flow.screenToFlowPosition({ x: e.clientX, y: e.clientY }));
        }}
        nodesDraggable={!props.readOnly}
        nodesConnectable={!props.readOnly}
        connectionMode={ConnectionMode.Loose}
        deleteKeyCode={props.readOnly ? null : ['Delete', 'Backspace']}
        multiSelectionKeyCode={['Shift', 'Control', 'Meta']}
        onlyRenderVisibleElements
        elevateEdgesOnSelect={false}
        onMoveStart={(e) => {
          if (e) own.current = true;
        }}
        onInit={() => {
          props.controls.current?.showAll(null, 0);
          setReady(true);
        }}
        zoomOnDoubleClick={false}
        minZoom={0.02}
        maxZoom={2.5}
        proOptions={{ hideAttribution: true }}
        colorMode={theme === lightTheme ? 'light' : 'dark'}
        ariaLabelConfig={{
          'controls.zoomIn.ariaLabel': t('map.zoomIn'),
          'controls.zoomOut.ariaLabel': t('map.zoomOut'),
          'controls.fitView.ariaLabel': t('map.fit'),
          'minimap.ariaLabel': t('map.minimap'),
          'controls.ariaLabel': t('map.controls'),
        }}
      >
        {!far && <Background gap={28} />}
        {!props.readOnly && (
          <Controls
            showInteractive={false}
            showFitView={false}
            position={locale.dir === 'rtl' ? 'bottom-right' : 'bottom-left'}
          />
        )}
      </ReactFlow>
      {ready && far && (
        <FarLayer
          {...shown}
          selected={chosen}
          onPick={(id, add) =>
            onSelect({
              ...noSelection,
              actors: id === null ? [] : add ? [...new Set([...selection.actors, id])] : [id],
            })
          }
          onOpen={(id) => {
            const at = shown.places.get(id);
            if (at) void flow.setCenter(at.x, at.y, { zoom: 1, duration: 300 });
          }}
        />
      )}
      {!props.readOnly && <Overview {...shown} />}
    </div>
  );
}

/** Boxes of the actors' cards: all, or those wanted. */
const cardBoxes = ({ actors, places, looks }: Shown, wanted: ReadonlySet<string> | null): Rect[] =>
  actors.flatMap((a): Rect[] => {
    const at = places.get(a.id);
    return at && (wanted === null || wanted.has(a.id)) ? [nodeBox(a, at, looks.get(a.id)?.scale)] : [];
  });

const toolElements = (stage: HTMLElement): Element[] => [
  ...(stage.parentElement ?? stage).querySelectorAll('[data-map-tool], .react-flow__controls'),
];

/** What stands over the map and must not cover cards when all are shown, in pixels from the stage's corner. */
function toolsOver(stage: HTMLElement): Rect[] {
  const own = stage.getBoundingClientRect();
  return toolElements(stage).flatMap((tool): Rect[] => {
    const { x, y, width, height } = tool.getBoundingClientRect();
    return width > 0 ? [{ x: x - own.x, y: y - own.y, width, height }] : [];
  });
}
