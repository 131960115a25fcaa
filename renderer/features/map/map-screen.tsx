import '@xyflow/react/dist/style.css';
import { useNavigate } from '@tanstack/react-router';
import {
  applyNodeChanges,
  Background,
  type Connection,
  ConnectionMode,
  Controls,
  getNodesBounds,
  getViewportForBounds,
  MiniMap,
  type OnNodesChange,
  type OnSelectionChangeFunc,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
} from '@xyflow/react';
import { Share2 } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { PartnerInspector } from '#renderer/features/partners/partner-inspector.tsx';
import { rowOf } from '#renderer/features/partners/rows.ts';
import {
  Button,
  EmptyState,
  PageHeader,
  ProgressBar,
  QuadrantBadge,
  Select,
  TextField,
} from '#renderer/ui/index.ts';
import type { RelationType } from '#shared/domain/ecosystem/relation.ts';
import { quadrants as quadrantNames } from '#shared/domain/ecosystem/segmentation.ts';
import { radialLayout } from '#shared/figures/layout.ts';
import type { Coloring } from '#shared/figures/map-node.ts';
import { lightTheme } from '#shared/figures/theme.ts';
import { fold } from '#shared/locale/index.ts';
import { ActorCard, RelationLine } from './elements.tsx';
import { type ActorNode, actorNodes, relationEdges } from './graph.ts';
import type { LayoutKind } from './layout.worker.ts';
import { MapToolbar } from './map-toolbar.tsx';
import { RelationDialog } from './relation-dialog.tsx';
import { RelationInspector } from './relation-inspector.tsx';
import { useExportView } from './use-export-view.ts';
import { useLayout } from './use-layout.ts';

/** Pixels that the tools at the foot take from the map. */
const toolbarRoom = 76;
const nodeTypes = { actor: ActorCard };
const edgeTypes = { relation: RelationLine };

/** The ecosystem map: who, with which relation and which value. */
export function MapScreen() {
  return (
    <ReactFlowProvider>
      <MapCanvas />
    </ReactFlowProvider>
  );
}

function MapCanvas() {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const navigate = useNavigate();
  const flow = useReactFlow();
  const actors = useOperation('ecosystem.actors', {}).data;
  const relations = useOperation('ecosystem.relations', {}).data;
  const positions = useOperation('ecosystem.positions', {}).data;
  const segmentation = useOperation('ecosystem.segmentation', {}).data;
  const move = useCommand('ecosystem.moveActors');
  const remove = useCommand('ecosystem.deleteFromMap');
  const create = useCommand('ecosystem.createActor');
  const layout = useLayout();
  const [coloring, setColoring] = useState<Coloring>('quadrant');
  const [connection, setConnection] = useState<Connection | null>(null);
  const [selection, setSelection] = useState<{ actors: string[]; relations: string[] }>({
    actors: [],
    relations: [],
  });
  const [search, setSearch] = useState('');

  const quadrants = useMemo(
    () =>
      new Map(segmentation?.partners.flatMap((p) => (p.quadrant ? [[p.actorId, p.quadrant] as const] : []))),
    [segmentation],
  );
  const places = useMemo(() => {
    const known = new Map(positions?.map((p) => [p.actorId, { x: p.x, y: p.y }]));
    // Actors that were never placed stand where a radial layout puts them; nothing is written until one is moved.
    const free = (actors ?? []).filter((a) => !known.has(a.id));
    if (free.length > 0) {
      const ring = radialLayout(
        (actors ?? []).map((a) => ({
          id: a.id,
          client: a.type === 'client',
          group: a.type,
          rank: a.revenue12m ?? 0,
        })),
      );
      const lowest = Math.max(0, ...[...known.values()].map((p) => p.y)) + (known.size > 1 ? 160 : 0);
      for (const [i, a] of free.entries())
        known.set(
          a.id,
          known.size > free.length + 1
            ? { x: ((i % 8) - 3.5) * 180, y: lowest + Math.floor(i / 8) * 80 }
            : (ring.get(a.id) ?? { x: 0, y: 0 }),
        );
    }
    return known;
  }, [actors, positions]);
  const computed = useMemo(
    () => actorNodes(actors ?? [], places, quadrants, coloring, theme, locale),
    [actors, places, quadrants, coloring, theme, locale],
  );
  const edges = useMemo(() => relationEdges(relations ?? [], theme, locale), [relations, theme, locale]);
  const [nodes, setNodes] = useState<ActorNode[]>(computed);
  useEffect(() => {
    setNodes((before) => {
      const selected = new Set(before.filter((n) => n.selected).map((n) => n.id));
      return computed.map((n) => (selected.has(n.id) ? { ...n, selected: true } : n));
    });
  }, [computed]);
  const onNodesChange = useCallback<OnNodesChange<ActorNode>>(
    (changes) => setNodes((before) => applyNodeChanges(changes, before)),
    [],
  );

  // React Flow tells the selection anew whenever this function changes, so it must not.
  const onSelectionChange = useCallback<OnSelectionChangeFunc>(({ nodes: n, edges: e }) => {
    setSelection({ actors: n.map((x) => x.id), relations: e.map((x) => x.id) });
  }, []);

  // React Flow's own fitView waits for nodes to be measured, which those out of sight never are.
  const canvas = useRef<HTMLDivElement>(null);
  const showAll = (shown: readonly ActorNode[], duration: number) => {
    const { width = 0, height = 0 } = canvas.current?.getBoundingClientRect() ?? {};
    if (width === 0 || shown.length === 0) return;
    const bounds = getNodesBounds([...shown]);
    void flow.setViewport(getViewportForBounds(bounds, width, height - toolbarRoom, 0.05, 1, 0.06), {
      duration,
    });
  };

  const save = (moved: readonly ActorNode[]) =>
    void move.run({
      positions: moved.map((n) => ({
        actorId: n.id,
        x: n.position.x + (n.width ?? 0) / 2,
        y: n.position.y + (n.height ?? 0) / 2,
      })),
    });
  const arrange = async (kind: LayoutKind) => {
    const placed = await layout.run({
      kind,
      actors: (actors ?? []).map((a) => ({
        id: a.id,
        client: a.type === 'client',
        group: quadrants.get(a.id) ?? a.type,
        rank: a.revenue12m ?? 0,
      })),
      relations: (relations ?? []).map(({ sourceId, targetId }) => ({ sourceId, targetId })),
    });
    if (!placed || placed.length === 0) return;
    await move.run({ positions: [...placed] });
    const at = new Map(placed.map((p) => [p.actorId, p]));
    const moved = nodes.map((n) => {
      const to = at.get(n.id);
      return to ? { ...n, position: { x: to.x - (n.width ?? 0) / 2, y: to.y - (n.height ?? 0) / 2 } } : n;
    });
    showAll(moved, 300);
  };
  const add = async (type: RelationType | 'actor', at?: { x: number; y: number }) => {
    if (type !== 'actor') return;
    const centre = at ?? flow.screenToFlowPosition({ x: window.innerWidth / 2, y: window.innerHeight / 2 });
    const made = await create.run({
      type: 'reseller',
      status: 'active',
      name: t('ecosystem.newPartner'),
      position: centre,
    });
    if (made.ok) setSelection({ actors: [made.value.id], relations: [] });
  };
  const fly = (text: string) => {
    setSearch(text);
    const words = fold(text);
    const found =
      words === ''
        ? undefined
        : actors?.find((a) => fold(`${a.name} ${a.nameEn ?? ''} ${a.code}`).includes(words));
    const at = found && places.get(found.id);
    if (!found || !at) return;
    setNodes((before) => before.map((n) => ({ ...n, selected: n.id === found.id })));
    void flow.setCenter(at.x, at.y, { zoom: 1, duration: 300 });
  };
  const exportView = useExportView(
    { actors: actors ?? [], relations: relations ?? [], positions: places, quadrants },
    coloring,
  );
  const only = selection.actors.length === 1 ? actors?.find((a) => a.id === selection.actors[0]) : undefined;
  const row = only && rowOf(only, segmentation);
  const relation =
    selection.actors.length === 0 && selection.relations.length === 1
      ? relations?.find((r) => r.id === selection.relations[0])
      : undefined;
  if (!actors || !relations || !positions) return null;
  const client = actors.find((a) => a.type === 'client');
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('app.pages.map')}
        purpose={t('map.purpose')}
        actions={
          <>
            <div className="w-48">
              <TextField
                hideLabel
                label={t('map.find')}
                placeholder={t('map.find')}
                value={search}
                onChange={fly}
              />
            </div>
            <Select
              hideLabel
              label={t('map.colorBy')}
              className="w-44"
              value={coloring}
              options={(['quadrant', 'type', 'status'] as const).map((id) => ({
                id,
                label: t(`map.colorings.${id}`),
              }))}
              onChange={setColoring}
            />
            <Button onPress={() => void exportView('svg')}>{t('map.saveSvg')}</Button>
            <Button onPress={() => void exportView('png')}>{t('map.savePng')}</Button>
          </>
        }
      />
      {layout.share !== null && (
        <ProgressBar label={t('map.arranging')} share={layout.share} onCancel={layout.cancel} />
      )}
      {actors.length <= 1 ? (
        <EmptyState
          icon={<Share2 className="size-7" />}
          title={t('map.empty.title')}
          text={t('map.empty.text')}
          actions={
            <>
              <Button variant="primary" onPress={() => void navigate({ to: '/import' })}>
                {t('app.pages.import')}
              </Button>
              <Button onPress={() => void add('actor')}>{t('map.addActor')}</Button>
            </>
          }
        />
      ) : nodes.length === 0 ? null : (
        <div
          ref={canvas}
          dir="ltr"
          className="relative min-h-0 flex-1 overflow-hidden rounded-2xl border border-line bg-ground"
          data-testid="map"
        >
          <ReactFlow
            nodes={nodes}
            edges={edges}
            nodeTypes={nodeTypes}
            edgeTypes={edgeTypes}
            onNodesChange={onNodesChange}
            onNodeDragStop={(_e, _node, moved) => save(moved)}
            onSelectionDragStop={(_e, moved) => save(moved as ActorNode[])}
            onSelectionChange={onSelectionChange}
            onConnect={(c) => c.source !== c.target && setConnection(c)}
            onBeforeDelete={async ({ nodes: n, edges: e }) => {
              const ids = n.map((x) => x.id).filter((id) => id !== client?.id);
              const gone = new Set(ids);
              const own = e.filter((x) => !gone.has(x.source) && !gone.has(x.target)).map((x) => x.id);
              if (ids.length + own.length > 0) await remove.run({ actorIds: ids, relationIds: own });
              // The file is the truth: what is gone disappears with the next answer.
              return false;
            }}
            onDoubleClick={(e) => {
              if ((e.target as Element).classList.contains('react-flow__pane'))
                void add('actor', flow.screenToFlowPosition({ x: e.clientX, y: e.clientY }));
            }}
            connectionMode={ConnectionMode.Loose}
            deleteKeyCode={['Delete', 'Backspace']}
            multiSelectionKeyCode={['Shift', 'Control', 'Meta']}
            onlyRenderVisibleElements
            onInit={() => showAll(nodes, 0)}
            zoomOnDoubleClick={false}
            minZoom={0.05}
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
            <Background gap={28} />
            <Controls showInteractive={false} position="bottom-left" />
            <MiniMap pannable zoomable position="bottom-right" nodeColor={(n) => String(n.data.accent)} />
          </ReactFlow>
          {coloring === 'quadrant' && quadrants.size > 0 && (
            <ul
              aria-label={t('map.legend')}
              dir={locale.dir}
              className="pointer-events-none absolute start-4 top-4 z-10 flex flex-col gap-1 rounded-xl border border-line bg-ground p-3 text-xs"
            >
              {quadrantNames
                .filter((q) => [...quadrants.values()].includes(q))
                .map((q) => (
                  <li key={q}>
                    <QuadrantBadge quadrant={q} />
                  </li>
                ))}
            </ul>
          )}
          <MapToolbar
            onAdd={() => void add('actor')}
            onLayout={(kind) => void arrange(kind)}
            onFit={() => showAll(nodes, 300)}
          />
        </div>
      )}
      {connection && (
        <RelationDialog
          connection={connection}
          source={actors.find((a) => a.id === connection.source)}
          target={actors.find((a) => a.id === connection.target)}
          onClose={() => setConnection(null)}
        />
      )}
      {row && <PartnerInspector row={row} onDeleted={() => setSelection({ actors: [], relations: [] })} />}
      {relation && <RelationInspector relation={relation} actors={actors} />}
    </div>
  );
}
