import {
  applyNodeChanges,
  ConnectionMode,
  type OnNodesChange,
  type OnSelectionChangeFunc,
  useReactFlow,
} from '@xyflow/react';
import { type RefObject, useCallback, useMemo, useRef } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import {
  type CanvasControls,
  FarLayer,
  Overview,
  Plane,
  useAwaited,
  useDistance,
  useEdges,
  useNodes,
} from '#renderer/ui/canvas/index.ts';
import type { MapNote } from '#shared/domain/ecosystem/map.ts';
import { groupBoxes } from '#shared/domain/ecosystem/map-look.ts';
import type { Relation } from '#shared/domain/ecosystem/relation.ts';
import { type Box, nodeBox } from '#shared/figures/map-node.ts';
import { ActorCard, GroupFrame, NoteCard, RelationLine } from './elements.tsx';
import { useFarMap } from './far-picture.ts';
import {
  type ActorNode,
  actorNodes,
  type CanvasNode,
  frameNodes,
  noteNodes,
  type RelationEdge,
  relationEdges,
  type Shown,
} from './graph.ts';
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

const nodeTypes = { actor: ActorCard, frame: GroupFrame, note: NoteCard };
const edgeTypes = { relation: RelationLine };
/** The map's plane: cards, frames, notes and lines in sight; from afar one drawing. */
export function Canvas(props: CanvasProps) {
  const { data, shown, notes, selection, onSelect } = props;
  const locale = useLocale();
  const theme = useFigureTheme();
  const flow = useReactFlow();
  const distance = useDistance(shown.actors.length);
  const { near } = distance;

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
  // Lines follow their cards by themselves: a moved card makes no line anew.
  const { actors, relations, looks, horizons } = shown;
  const computedEdges = useMemo(
    () => (near ? relationEdges({ actors, relations, looks, horizons }, theme, locale) : []),
    [near, actors, relations, looks, horizons, theme, locale],
  );
  const chosen = useMemo(
    () => new Set([...selection.actors, ...selection.notes.map((id) => `note:${id}`)]),
    [selection],
  );
  const [nodes, setNodes] = useNodes(computed, chosen);
  const chosenLines = useMemo(() => new Set(selection.relations), [selection.relations]);
  const [edges, onEdgesChange] = useEdges<RelationEdge>(computedEdges, chosenLines);
  const farMap = useFarMap(shown);
  const marks = useMemo(
    () =>
      shown.actors.flatMap((a) => {
        const at = shown.places.get(a.id);
        return at
          ? [
              {
                ...at,
                color: a.type === 'client' ? theme.client : (shown.looks.get(a.id)?.accent ?? theme.faint),
              },
            ]
          : [];
      }),
    [shown.actors, shown.places, shown.looks, theme],
  );

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
    [membersOf, setNodes],
  );
  // React Flow tells the selection anew whenever this function changes, so it must not.
  const nearNow = useRef(near);
  nearNow.current = near;
  const awaited = useAwaited(chosen, computed);
  const onSelectionChange = useCallback<OnSelectionChangeFunc<CanvasNode>>(
    ({ nodes: n, edges: e }) => {
      // From afar there are no cards that could be selected; the selection stays what it was.
      if (!nearNow.current) return;
      if (e.length === 0 && awaited(n)) return;
      onSelect({
        actors: n.filter((x) => x.type === 'actor').map((x) => x.id),
        relations: e.map((x) => x.id),
        notes: n.filter((x) => x.type === 'note').map((x) => x.id.slice('note:'.length)),
      });
    },
    [onSelect, awaited],
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

  return (
    <Plane<CanvasNode, RelationEdge>
      distance={distance}
      readOnly={props.readOnly}
      controls={props.controls}
      boxesOf={(ids) => [...cardBoxes(shown, ids), ...(ids === null ? [...notes, ...frameBoxes] : [])]}
      chosen={props.selection.actors}
      onArrowsDone={() => save(nodes.filter((n) => n.selected))}
      drop={{ type: paletteData, onDrop: (item, at) => props.onPlace(item as PaletteItem, at) }}
      flow={{
        nodes,
        edges,
        nodeTypes,
        edgeTypes,
        onSelectionChange,
        connectionMode: ConnectionMode.Loose,
      }}
      handlers={{
        onNodesChange,
        onEdgesChange,
        onNodeDragStop: (_e, _node, moved) => save(moved),
        onSelectionDragStop: (_e, moved) => save(moved),
        onConnect: (c) => c.source !== c.target && props.onConnect(c.source, c.target),
        onConnectEnd: (e, { isValid, fromNode }) => {
          // A line may end anywhere on a card, not only near one of its handles.
          if (isValid || !fromNode) return;
          const at = 'changedTouches' in e ? e.changedTouches[0] : e;
          const card =
            at && document.elementFromPoint(at.clientX, at.clientY)?.closest('.react-flow__node-actor');
          const target = card?.getAttribute('data-id');
          if (target && target !== fromNode.id) props.onConnect(fromNode.id, target);
        },
        onBeforeDelete: async ({ nodes: n, edges: e }) => {
          props.onDelete({
            actors: n.filter((x) => x.type === 'actor').map((x) => x.id),
            relations: e.map((x) => x.id),
            notes: n.filter((x) => x.type === 'note').map((x) => x.id.slice('note:'.length)),
          });
          // The file is the truth: what is gone disappears with the next answer.
          return false;
        },
        onNodeDoubleClick: (_e, node) => !props.readOnly && props.onEdit(node.id),
        onDoubleClick: (e) => {
          if (
            !distance.far &&
            !props.readOnly &&
            (e.target as Element).classList.contains('react-flow__pane')
          )
            props.onPlace('reseller', flow.screenToFlowPosition({ x: e.clientX, y: e.clientY }));
        },
      }}
    >
      {distance.far && (
        <FarLayer
          {...farMap}
          selected={chosen}
          label={locale.t('map.far', { count: farMap.points.length })}
          onPick={(id, add) =>
            onSelect({
              ...noSelection,
              actors: id === null ? [] : add ? [...new Set([...selection.actors, id])] : [id],
            })
          }
          onOpen={(id) => {
            const at = shown.places.get(id);
            if (at) props.controls.current?.goTo({ ...at, zoom: 1 }, 300);
          }}
        />
      )}
      {!props.readOnly && <Overview marks={marks} />}
    </Plane>
  );
}

/** Boxes of the actors' cards: all, or those wanted. */
const cardBoxes = ({ actors, places, looks }: Shown, wanted: ReadonlySet<string> | null): Box[] =>
  actors.flatMap((a): Box[] => {
    const at = places.get(a.id);
    return at && (wanted === null || wanted.has(a.id)) ? [nodeBox(a, at, looks.get(a.id)?.scale)] : [];
  });
