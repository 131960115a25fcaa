import {
  applyNodeChanges,
  ConnectionMode,
  type OnNodesChange,
  type OnSelectionChangeFunc,
  useReactFlow,
} from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import {
  type CanvasControls,
  FarLayer,
  inkPot,
  Overview,
  Plane,
  useAwaited,
  useDistance,
  useEdges,
  useNodes,
} from '#renderer/ui/canvas/index.ts';
import { teamColor } from '#shared/figures/org-chart.ts';
import type { OrgDirection, OrgLayout } from '#shared/figures/org-layout.ts';
import { lineId, orgLines } from '#shared/figures/org-lines.ts';
import { unitNode, unitOfNode } from './chart-context.ts';
import { ChartLine, PositionCard, UnitFrame, UnitTitle } from './elements.tsx';
import { type ChartNode, chartEdges, chartNodes, hitAt, type LineEdge } from './graph.ts';
import type { ChartData } from './use-chart.ts';

export interface ChartSelection {
  readonly positions: readonly string[];
  readonly units: readonly string[];
  /** Ids of lines, as the layout gives them. */
  readonly lines: readonly { readonly managerId: string; readonly positionId: string }[];
}
export const nothingSelected: ChartSelection = { positions: [], units: [], lines: [] };

/** What waits in the tray is dragged onto the chart as this. */
export const positionDrag = 'application/x-peyvand-position';

export interface ChartCanvasProps {
  readonly data: ChartData;
  readonly layout: OrgLayout;
  readonly direction: OrgDirection;
  readonly selection: ChartSelection;
  readonly controls: RefObject<CanvasControls | null>;
  readonly onSelect: (selection: ChartSelection) => void;
  /** A card or unit was dropped on another; resolves when the file has answered. */
  readonly onDrop: (
    dragged: { readonly kind: 'position' | 'unit'; readonly id: string },
    target: { readonly kind: 'position' | 'unit'; readonly id: string },
  ) => Promise<unknown>;
  readonly onLine: (managerId: string, positionId: string) => void;
  readonly onDelete: (selection: ChartSelection) => void;
  readonly onEdit: (nodeId: string) => void;
}

const nothingChosen: readonly string[] = [];
const nodeTypes = { position: PositionCard, unit: UnitTitle, frame: UnitFrame };
const edgeTypes = { line: ChartLine };

const selectionOf = (nodes: readonly ChartNode[], edges: readonly LineEdge[]): ChartSelection => ({
  positions: nodes.filter((n) => n.type === 'position').map((n) => n.id),
  units: nodes.flatMap((n) => unitOfNode(n.id) ?? []),
  lines: edges.flatMap((e) =>
    e.data && e.data.line.kind !== 'unit'
      ? [{ managerId: e.data.line.from, positionId: e.data.line.to }]
      : [],
  ),
});

/** The plane of the chart: drag restructures, dots draw lines. */
export function ChartCanvas(props: ChartCanvasProps) {
  const { data, layout, direction, selection, onSelect } = props;
  const locale = useLocale();
  const theme = useFigureTheme();
  const flow = useReactFlow<ChartNode, LineEdge>();
  const distance = useDistance(layout.positions.size);
  const { near } = distance;
  const computed = useMemo(
    () => (near ? chartNodes(data, layout, theme, locale) : []),
    [near, data, layout, theme, locale],
  );
  const computedEdges = useMemo(
    () => (near ? chartEdges(data, layout, direction, theme, locale) : []),
    [near, data, layout, direction, theme, locale],
  );
  const chosen = useMemo(
    () => new Set([...selection.positions, ...selection.units.map(unitNode)]),
    [selection],
  );
  const [nodes, setNodes] = useNodes<ChartNode>(computed, chosen);
  const chosenLines = useMemo(
    () =>
      new Set(
        selection.lines.flatMap((l) =>
          (['solid', 'dotted'] as const).map((kind) => lineId(kind, l.managerId, l.positionId)),
        ),
      ),
    [selection.lines],
  );
  const [edges, onEdgesChange] = useEdges<LineEdge>(computedEdges, chosenLines);

  /** A unit takes its frame and its cards along. */
  const membersOf = useMemo(() => {
    const members = new Map<string, string[]>();
    for (const p of data.positions)
      if (p.unitId !== null) {
        const own = members.get(p.unitId);
        if (own) own.push(p.id);
        else members.set(p.unitId, [p.id]);
      }
    return members;
  }, [data.positions]);
  const onNodesChange = useCallback<OnNodesChange<ChartNode>>(
    (changes) =>
      setNodes((before) => {
        const along = new Map<string, { x: number; y: number }>();
        for (const c of changes) {
          if (c.type !== 'position' || !c.position) continue;
          const unitId = unitOfNode(c.id);
          const title = unitId === null ? undefined : before.find((n) => n.id === c.id);
          if (unitId === null || !title) continue;
          const by = { x: c.position.x - title.position.x, y: c.position.y - title.position.y };
          for (const id of [`frame:${unitId}`, ...(membersOf.get(unitId) ?? [])]) along.set(id, by);
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
  const dragging = useRef(false);
  const nearNow = useRef(near);
  nearNow.current = near;
  const awaited = useAwaited(chosen, computed);
  const onSelectionChange = useCallback<OnSelectionChangeFunc<ChartNode, LineEdge>>(
    ({ nodes: n, edges: e }) => {
      // From afar there are no cards that could be selected; the selection stays what it was. During a drag it waits:
      // the inspector that it opens or closes would move the chart away from under the pointer.
      if (!nearNow.current || dragging.current) return;
      if (e.length > 0 || !awaited(n)) onSelect(selectionOf(n, e));
    },
    [onSelect, awaited],
  );

  const target = useRef<string | null>(null);
  const mark = (id: string | null) => {
    if (target.current === id) return;
    const before = target.current;
    target.current = id;
    setNodes((all) =>
      all.map((n) =>
        n.id === id ? { ...n, className: 'drop-target' } : n.id === before ? { ...n, className: '' } : n,
      ),
    );
  };
  const targetAt = (event: MouseEvent | TouchEvent, node: ChartNode) => {
    const at = 'changedTouches' in event ? event.changedTouches[0] : event;
    const unitId = unitOfNode(node.id);
    if (!at) return null;
    const found = hitAt(
      layout,
      flow.screenToFlowPosition({ x: at.clientX, y: at.clientY }),
      unitId ?? node.id,
    );
    // A unit stands under a unit: a card that it is dropped on means the card's unit.
    if (unitId === null || found?.kind !== 'position') return found;
    const unit = data.positionById.get(found.id)?.unitId;
    return unit && unit !== unitId ? { kind: 'unit' as const, id: unit } : null;
  };
  const settle = async (event: MouseEvent | TouchEvent, node: ChartNode) => {
    const found = targetAt(event, node);
    mark(null);
    const unitId = unitOfNode(node.id);
    const home = unitId === null ? data.positionById.get(node.id)?.unitId : null;
    dragging.current = false;
    onSelect({
      ...nothingSelected,
      ...(unitId === null ? { positions: [node.id] } : { units: [unitId] }),
    });
    if (found && !(found.kind === 'unit' && found.id === home))
      await props.onDrop(
        unitId === null ? { kind: 'position', id: node.id } : { kind: 'unit', id: unitId },
        found,
      );
    // What was refused, or dropped beside everything, goes back to its place.
    setNodes((all) => {
      const places = new Map(latest.current.map((n) => [n.id, n.position]));
      return all.map((n) => ({ ...n, position: places.get(n.id) ?? n.position }));
    });
  };
  const latest = useRef(computed);
  useEffect(() => {
    latest.current = computed;
  }, [computed]);

  const lined = (from: string, handleId: string | null | undefined, to: string) => {
    if (from === to) return;
    // Drawn from the top of a card the line looks for a manager, from its foot for a report.
    if (handleId === 'top') props.onLine(to, from);
    else props.onLine(from, to);
  };
  const points = useMemo(
    () =>
      [...layout.positions].map(([id, b]) => ({
        id,
        x: b.x + b.width / 2,
        y: b.y + b.height / 2,
        width: b.width,
        height: b.height,
      })),
    [layout],
  );
  const far = useFarChart(data, layout);
  const marks = useMemo(
    () =>
      points.map((p) => {
        const unit = data.unitById.get(data.positionById.get(p.id)?.unitId ?? '');
        return { x: p.x, y: p.y, color: teamColor(unit?.team ?? null, theme) };
      }),
    [points, data, theme],
  );
  return (
    <Plane<ChartNode, LineEdge>
      distance={distance}
      readOnly={false}
      controls={props.controls}
      boxesOf={(ids) =>
        ids === null
          ? [...layout.units.values()]
          : [...ids].flatMap((id) => layout.positions.get(id) ?? layout.units.get(unitOfNode(id) ?? id) ?? [])
      }
      chosen={selection.units.length === 0 ? selection.positions : nothingChosen}
      drop={{
        type: positionDrag,
        onDrop: (id, at) => {
          const found = hitAt(layout, at, id);
          if (found) void props.onDrop({ kind: 'position', id }, found);
        },
      }}
      flow={{
        nodes,
        edges,
        nodeTypes,
        edgeTypes,
        onSelectionChange,
        connectionMode: ConnectionMode.Loose,
        disableKeyboardA11y: true,
        nodeDragThreshold: 4,
      }}
      handlers={{
        onNodesChange,
        onEdgesChange,
        onNodeDragStart: () => {
          dragging.current = true;
        },
        onNodeDrag: (e, node) => {
          const found = targetAt(e, node);
          mark(found === null ? null : found.kind === 'unit' ? unitNode(found.id) : found.id);
        },
        onNodeDragStop: (e, node) => void settle(e, node),
        onConnect: (c) => lined(c.source, c.sourceHandle, c.target),
        onConnectEnd: (e, { isValid, fromNode, fromHandle }) => {
          // A line may end anywhere on a card, not only near one of its handles.
          if (isValid || !fromNode) return;
          const at = 'changedTouches' in e ? e.changedTouches[0] : e;
          const card =
            at && document.elementFromPoint(at.clientX, at.clientY)?.closest('.react-flow__node-position');
          const to = card?.getAttribute('data-id');
          if (to) lined(fromNode.id, fromHandle?.id, to);
        },
        onBeforeDelete: async ({ nodes: n, edges: e }) => {
          // With a node React Flow names its lines too; those go by themselves.
          const alone = e.filter((line) => line.selected);
          props.onDelete(selectionOf(n, alone));
          // The file is the truth: what is gone disappears with the next answer.
          return false;
        },
        onNodeDoubleClick: (_e, node) => node.type !== 'frame' && props.onEdit(node.id),
      }}
    >
      {distance.far && (
        <FarLayer
          points={points}
          inks={far.inks}
          named={far.named}
          selected={chosen}
          label={locale.t('orgChart.far', { count: points.length })}
          onPick={(id, add) =>
            onSelect({
              ...nothingSelected,
              positions: id === null ? [] : add ? [...new Set([...selection.positions, id])] : [id],
            })
          }
          onOpen={(id) => {
            const box = layout.positions.get(id);
            if (box)
              props.controls.current?.goTo(
                { x: box.x + box.width / 2, y: box.y + box.height / 2, zoom: 1 },
                300,
              );
          }}
        />
      )}
      <Overview marks={marks} />
    </Plane>
  );
}

/** The chart from afar: frames, cards in their team's colour, solid lines straight, names of the largest units. */
function useFarChart(data: ChartData, layout: OrgLayout) {
  const locale = useLocale();
  const theme = useFigureTheme();
  const inks = useMemo(() => {
    const pot = inkPot(0.7);
    for (const b of layout.units.values()) pot.of(theme.grid).cards.push(b.x, b.y, b.width, b.height);
    for (const line of orgLines(data.units, data.positions, layout)) {
      const boxes = line.kind === 'unit' ? layout.units : layout.positions;
      const [a, b] = [boxes.get(line.from), boxes.get(line.to)];
      if (!a || !b) continue;
      const bend = (a.y + a.height + b.y) / 2;
      const [x0, x1] = [a.x + a.width / 2, b.x + b.width / 2];
      pot.of(theme.faint).lines.push(x0, a.y + a.height, x0, bend, x0, bend, x1, bend, x1, bend, x1, b.y);
    }
    for (const [id, b] of layout.positions) {
      const unit = data.unitById.get(data.positionById.get(id)?.unitId ?? '');
      pot.of(teamColor(unit?.team ?? null, theme)).cards.push(b.x, b.y, b.width, b.height);
    }
    return pot.inks();
  }, [data, layout, theme]);
  const named = useMemo(() => {
    const sizes = new Map(data.structure.units.map((u) => [u.id, u.total.positions]));
    return [...layout.units]
      .toSorted(([a], [b]) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))
      .slice(0, 60)
      .flatMap(([id, b]) => {
        const unit = data.unitById.get(id);
        return unit
          ? [
              {
                id: unitNode(id),
                name: locale.name(unit),
                x: b.x + b.width / 2,
                y: b.y + b.titleHeight / 2,
                width: b.width,
                height: b.titleHeight,
              },
            ]
          : [];
      });
  }, [data, layout, locale]);
  return { inks, named };
}
