import { useNavigate } from '@tanstack/react-router';
import { ReactFlowProvider } from '@xyflow/react';
import { Share2 } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { PartnerInspector } from '#renderer/features/partners/partner-inspector.tsx';
import { rowOf } from '#renderer/features/partners/rows.ts';
import type { CanvasControls, CardBox } from '#renderer/ui/canvas/index.ts';
import { Button, EmptyState, Menu, PageHeader, TextField } from '#renderer/ui/index.ts';
import type { MapLook, MapView } from '#shared/domain/ecosystem/map.ts';
import { nodeBox } from '#shared/figures/map-node.ts';
import { fold } from '#shared/locale/index.ts';
import { type Alignment, arranged } from './arrange.ts';
import { Canvas, noSelection, type Selection } from './canvas.tsx';
import { InsightPanel } from './insight-panel.tsx';
import type { LayoutKind } from './layout.worker.ts';
import { LayoutProgress } from './layout-progress.tsx';
import { MapLegend } from './legend.tsx';
import { LookPanel } from './look-panel.tsx';
import { MapActionsContext } from './map-context.ts';
import { MapToolbar, type Panel } from './map-toolbar.tsx';
import { MarkFields } from './mark-fields.tsx';
import { NoteInspector } from './note-inspector.tsx';
import { type PaletteItem, PalettePanel } from './palette-panel.tsx';
import { PresentationBar } from './presentation.tsx';
import { RelationDialog } from './relation-dialog.tsx';
import { RelationInspector } from './relation-inspector.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { type ExportKind, useExportView } from './use-export-view.ts';
import { useLayout } from './use-layout.ts';
import { useLookState, useShownMap } from './use-look.ts';
import { useMapData } from './use-map-data.ts';
import { useMapKeys } from './use-map-keys.ts';
import { useMetrics } from './use-metrics.ts';
import { ViewsPanel } from './views-panel.tsx';

/** The ecosystem map: who, with which relation and which value. */
export function MapScreen() {
  return (
    <ReactFlowProvider>
      <MapStudio />
    </ReactFlowProvider>
  );
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

const needsMetrics = (look: MapLook): boolean =>
  Object.values(look.decoration).some((f) => f === 'community' || f === 'degree' || f === 'betweenness');

function MapStudio() {
  const locale = useLocale();
  const { t } = locale;
  const navigate = useNavigate();
  const saved = useMapData();
  const layout = useLayout(saved?.places);
  const data = useMemo(
    () =>
      saved && layout.preview
        ? {
            ...saved,
            places: new Map([...saved.places, ...layout.preview.map((p) => [p.actorId, p] as const)]),
          }
        : saved,
    [saved, layout.preview],
  );
  const looking = useLookState();
  const { look, change, setLook } = looking;
  const [panel, setPanel] = useState<Panel | null>(null);
  const metrics = useMetrics(panel === 'insight' || needsMetrics(look), data);
  const { shown, decorated, legend } = useShownMap(data, looking, metrics.metrics);
  const controls = useRef<CanvasControls | null>(null);
  const [selection, setSelection] = useState<Selection>(noSelection);
  const [connecting, setConnecting] = useState<{ source: string; target: string | null } | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [presenting, setPresenting] = useState<{ index: number; before: MapLook } | null>(null);
  const [search, setSearch] = useState('');
  const stage = useRef<HTMLDivElement>(null);

  const move = useCommand('ecosystem.moveActors');
  const remove = useCommand('ecosystem.deleteFromMap');
  const create = useCommand('ecosystem.createActor');
  const update = useCommand('ecosystem.updateActors');
  const copy = useCommand('ecosystem.copyOnMap');
  const saveNote = useCommand('ecosystem.saveMapNote');
  const saveGroup = useCommand('ecosystem.saveGroup');
  const setGroup = useCommand('ecosystem.setGroup');
  const mark = useCommand('ecosystem.markElements');

  const actions = useMemo(
    () => ({
      editing,
      edit: setEditing,
      rename: (actorId: string, names: { name?: string; nameEn?: string | null }) =>
        void update.run({ ids: [actorId], patch: names }),
      names: (actorId: string) => data?.byId.get(actorId) ?? { name: '', nameEn: null },
      writeNote: (id: string, text: string) => {
        const note = data?.extras.notes.find((n) => n.id === id);
        if (note) void saveNote.run({ ...note, text });
      },
    }),
    [editing, data, update.run, saveNote.run],
  );

  const fly = useCallback((ids: readonly string[]) => {
    setSelection({ ...noSelection, actors: ids });
    controls.current?.showAll(ids, 300);
  }, []);
  const find = (text: string) => {
    setSearch(text);
    const words = fold(text);
    if (words === '') return;
    const found = shown.actors.find((a) => fold(`${a.name} ${a.nameEn ?? ''} ${a.code}`).includes(words));
    const at = found && data?.places.get(found.id);
    if (!found || !at) return;
    setSelection({ ...noSelection, actors: [found.id] });
    controls.current?.goTo({ ...at, zoom: 1 }, 300);
  };

  const place = async (item: PaletteItem, at = controls.current?.centre() ?? { x: 0, y: 0 }) => {
    const { x, y } = at;
    if (item === 'note') {
      const made = await saveNote.run({
        x: x - 100,
        y: y - 55,
        width: 200,
        height: 110,
        text: t('map.newNote'),
        color: 4,
      });
      if (made.ok) setEditing(`note:${made.value.id}`);
      return;
    }
    const onMapOnly = item === 'customer' || item === 'regulator';
    const made = await create.run({
      type: item,
      status: onMapOnly ? null : 'active',
      name: onMapOnly ? t(`ecosystem.actorType.${item}`) : t('ecosystem.newPartner'),
      position: { x, y },
    });
    if (!made.ok) return;
    setSelection({ ...noSelection, actors: [made.value.id] });
    setEditing(made.value.id);
  };
  const arrangeAll = async (kind: LayoutKind) => {
    if (!data) return;
    // The menu closes first; what is sent to the worker, and what is written, is gathered in tasks of their own.
    await nextTask();
    const placed = await layout.run({
      kind,
      actors: shown.actors.map((a) => ({
        id: a.id,
        client: a.type === 'client',
        group: data.groupNames.get(a.id) ?? data.quadrants.get(a.id) ?? a.type,
        rank: a.revenue12m ?? 0,
      })),
      relations: shown.relations.map(({ sourceId, targetId }) => ({ sourceId, targetId })),
      groups: data.extras.groups.map((g) => ({
        lane: g.kind === 'lane',
        actorIds: data.extras.members.filter((m) => m.groupId === g.id).map((m) => m.actorId),
      })),
    });
    if (!placed || placed.length === 0) return;
    await nextTask();
    const moved = await move.run({ positions: [...placed] });
    if (!moved.ok) layout.forget();
    setTimeout(() => controls.current?.showAll(null, 300), 60);
  };
  const boxes = () =>
    shown.actors.flatMap((a): CardBox[] => {
      const at = shown.places.get(a.id);
      return at ? [{ id: a.id, ...nodeBox(a, at, shown.looks.get(a.id)?.scale) }] : [];
    });
  const align = (how: Alignment) => {
    const own = new Set(selection.actors);
    void move.run({
      positions: arranged(
        boxes().filter((b) => own.has(b.id)),
        how,
      ),
    });
  };
  const client = data?.actors.find((a) => a.type === 'client');
  const deleteSelected = async (what: Selection) => {
    const actorIds = what.actors.filter((id) => id !== client?.id);
    const gone = new Set(actorIds);
    const relationIds = what.relations.filter((id) => {
      const relation = data?.relations.find((r) => r.id === id);
      return relation && !gone.has(relation.sourceId) && !gone.has(relation.targetId);
    });
    if (actorIds.length + relationIds.length + what.notes.length === 0) return;
    const done = await remove.run({ actorIds, relationIds, noteIds: [...what.notes] });
    if (done.ok) setSelection(noSelection);
  };
  const duplicate = async (ids: readonly string[]) => {
    const own = ids.filter((id) => id !== client?.id);
    if (own.length === 0) return;
    const made = await copy.run({ actorIds: own, dx: 40, dy: 70 });
    if (made.ok) setSelection({ ...noSelection, actors: made.value.actorIds });
  };
  const connect = () => {
    const [source, target = null] = selection.actors;
    if (source !== undefined) setConnecting({ source, target });
  };

  const views = data?.extras.views ?? [];
  const apply = (view: MapView) => {
    setLook(view.look);
    const { viewport } = view.look;
    // The cards of the new look come with the next frame; the way there is shown after that.
    setTimeout(() => {
      if (viewport) controls.current?.goTo(viewport, 400);
      else controls.current?.showAll(null, 400);
    }, 60);
  };
  const present = (index: number) => {
    const view = views[index];
    if (!view) return;
    setPresenting((now) => ({ index, before: now?.before ?? look }));
    setPanel(null);
    setSelection(noSelection);
    if (!presenting) void stage.current?.requestFullscreen().catch(() => undefined);
    setLook(view.look);
    setTimeout(() => controls.current?.showAll(null, 400), 120);
  };
  const endPresentation = useCallback(() => {
    setPresenting((now) => {
      if (now) setLook(now.before);
      return null;
    });
    if (document.fullscreenElement) void document.exitFullscreen();
  }, [setLook]);

  useMapKeys({
    enabled: presenting === null && connecting === null,
    stage,
    boxes,
    selection,
    onSelect: setSelection,
    onReveal: (id) => {
      const at = data?.places.get(id);
      const zoom = controls.current?.centre().zoom ?? 1;
      if (at) controls.current?.goTo({ ...at, zoom }, 200);
    },
    onEdit: setEditing,
    onConnect: connect,
    onDuplicate: (ids) => void duplicate(ids),
  });
  const exportView = useExportView(
    {
      actors: shown.actors,
      relations: shown.relations,
      positions: shown.places,
      decorated,
      horizons: shown.horizons,
      groups: data?.extras.groups ?? [],
      members: data?.extras.members ?? [],
      notes: data?.extras.notes ?? [],
    },
    look,
  );

  if (!data) return null;
  const count = selection.actors.length + selection.relations.length + selection.notes.length;
  const only = selection.actors.length === 1 ? data.byId.get(selection.actors[0] ?? '') : undefined;
  const row = only && rowOf(only, data.segmentation);
  const relation = count === 1 ? data.relations.find((r) => r.id === selection.relations[0]) : undefined;
  const note = count === 1 ? data.extras.notes.find((n) => n.id === selection.notes[0]) : undefined;
  const exports: readonly ExportKind[] = ['svg', 'png', 'pptx'];
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
                onChange={find}
              />
            </div>
            <Menu
              label={t('map.exportView')}
              trigger={<Button>{t('map.exportView')}</Button>}
              actions={exports.map((kind) => ({
                id: kind,
                label: t(kind === 'svg' ? 'map.saveSvg' : kind === 'png' ? 'map.savePng' : 'map.savePptx'),
                onAction: () => void exportView(kind),
              }))}
            />
          </>
        }
      />
      {data.actors.length <= 1 ? (
        <EmptyState
          icon={<Share2 className="size-7" />}
          title={t('map.empty.title')}
          text={t('map.empty.text')}
          actions={
            <>
              <Button variant="primary" onPress={() => void navigate({ to: '/import' })}>
                {t('app.pages.import')}
              </Button>
              <Button onPress={() => void place('reseller', { x: 220, y: 0, zoom: 1 })}>
                {t('map.addActor')}
              </Button>
            </>
          }
        />
      ) : (
        <div
          ref={stage}
          dir="ltr"
          className={
            presenting
              ? 'fixed inset-0 z-40 bg-ground'
              : '@container relative min-h-0 flex-1 overflow-hidden rounded-2xl border border-line bg-ground'
          }
          data-testid="map"
        >
          <MapActionsContext value={actions}>
            <Canvas
              data={data}
              shown={shown}
              notes={data.extras.notes}
              selection={selection}
              readOnly={presenting !== null}
              controls={controls}
              onSelect={setSelection}
              onMove={(moved) => void move.run(moved)}
              onConnect={(source, target) => setConnecting({ source, target })}
              onDelete={(what) => void deleteSelected(what)}
              onPlace={(item, at) => void place(item, { ...at, zoom: 1 })}
              onEdit={setEditing}
            />
          </MapActionsContext>
          <LayoutProgress follow={layout.follow} cancel={layout.cancel} />
          {presenting ? (
            <PresentationBar
              views={views}
              index={presenting.index}
              onStep={present}
              onEnd={endPresentation}
            />
          ) : (
            <>
              <MapToolbar
                panel={panel}
                onPanel={setPanel}
                onLayout={(kind) => void arrangeAll(kind)}
                onFit={() => controls.current?.showAll(null, 300)}
              />
              {panel === null && <MapLegend groups={legend} />}
              {count > 1 && (
                <SelectionBar
                  count={count}
                  actors={selection.actors.length}
                  extras={data.extras}
                  onArrange={align}
                  onGroup={(kind) =>
                    void saveGroup.run({
                      name: `${t('map.newGroup')} ${locale.number(data.extras.groups.length + 1)}`,
                      kind,
                      actorIds: [...selection.actors],
                    })
                  }
                  onSetGroup={(groupId) => void setGroup.run({ actorIds: [...selection.actors], groupId })}
                  onLayer={(layerId) =>
                    void mark.run({
                      actorIds: [...selection.actors],
                      relationIds: [...selection.relations],
                      layerId,
                    })
                  }
                  onHorizon={(horizon) =>
                    void mark.run({
                      actorIds: [...selection.actors],
                      relationIds: [...selection.relations],
                      horizon,
                    })
                  }
                  onDuplicate={() => void duplicate(selection.actors)}
                  onConnect={connect}
                  onDelete={() => void deleteSelected(selection)}
                />
              )}
              {panel !== null && (
                <aside
                  dir={locale.dir}
                  aria-label={t('map.panel')}
                  className="absolute start-3 top-3 bottom-18 z-10 flex w-74 flex-col overflow-y-auto rounded-xl border border-line bg-ground p-4 shadow-lg"
                >
                  {panel === 'palette' && <PalettePanel onPlace={(item) => void place(item)} />}
                  {panel === 'look' && (
                    <LookPanel
                      look={look}
                      onChange={change}
                      data={data}
                      shown={shown.actors.length}
                      showFound={looking.showFound}
                      onShowFound={looking.setShowFound}
                    />
                  )}
                  {panel === 'views' && (
                    <ViewsPanel
                      views={views}
                      current={() => ({ ...look, viewport: controls.current?.centre() ?? null })}
                      onApply={apply}
                      onPresent={() => present(0)}
                    />
                  )}
                  {panel === 'insight' && <InsightPanel data={data} state={metrics} onPick={fly} />}
                </aside>
              )}
            </>
          )}
        </div>
      )}
      {connecting && (
        <RelationDialog
          actors={data.actors}
          source={connecting.source}
          target={connecting.target}
          onClose={() => setConnecting(null)}
        />
      )}
      {row && !presenting && (
        <>
          <MarkFields data={data} actorId={row.actor.id} relationId={null} look={look} onLook={change} />
          <PartnerInspector row={row} onDeleted={() => setSelection(noSelection)} />
        </>
      )}
      {note && !presenting && <NoteInspector note={note} onDeleted={() => setSelection(noSelection)} />}
      {relation && (
        <>
          <MarkFields data={data} actorId={null} relationId={relation.id} look={look} onLook={change} />
          <RelationInspector relation={relation} actors={data.actors} />
        </>
      )}
    </div>
  );
}
