import { Network } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { showRefusal } from '#renderer/app/messages.ts';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { type CanvasControls, useCanvasKeys } from '#renderer/ui/canvas/index.ts';
import { Button, EmptyState } from '#renderer/ui/index.ts';
import type { Refused } from '#shared/contract/result.ts';
import type { OrgPosition, OrgScenario } from '#shared/domain/organization/structure.ts';
import type { OrgDirection } from '#shared/figures/org-layout.ts';
import { ChartCanvas, type ChartSelection, nothingSelected } from './chart-canvas.tsx';
import { ChartActionsContext, unitNode, unitOfNode } from './chart-context.ts';
import { ChartToolbar } from './chart-toolbar.tsx';
import { ChecksPanel } from './checks-panel.tsx';
import { FiguresStrip } from './figures-strip.tsx';
import { MoveDialog, SecondManagerDialog } from './move-dialogs.tsx';
import { PositionInspector } from './position-inspector.tsx';
import { Tray } from './tray.tsx';
import { UnitInspector } from './unit-inspector.tsx';
import type { ChartData } from './use-chart.ts';
import { useOrgLayout } from './use-org-layout.ts';

/** One scenario on its canvas, with counts, tools, tray, findings and inspector. */
export function ChartStudio({ data, scenarios }: { data: ChartData; scenarios: readonly OrgScenario[] }) {
  const locale = useLocale();
  const { t } = locale;
  const [direction, setDirection] = useState<OrgDirection>('down');
  const layout = useOrgLayout(data.units, data.positions, direction, locale.dir === 'rtl');
  const [selection, setSelection] = useState<ChartSelection>(nothingSelected);
  const [editing, setEditing] = useState<string | null>(null);
  const [moving, setMoving] = useState<string | null>(null);
  const [second, setSecond] = useState<{
    refused: Refused;
    line: { managerId: string; positionId: string };
  } | null>(null);
  const [checksOpen, setChecksOpen] = useState(false);
  const controls = useRef<CanvasControls | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const allPositions = useOperation('organization.positions', {}).data;

  const saveUnit = useCommand('organization.saveUnit');
  const savePosition = useCommand('organization.savePosition');
  const movePosition = useCommand('organization.movePosition');
  const drawLine = useCommand('organization.drawLine');
  const collapse = useCommand('organization.collapseUnits');
  const remove = useCommand('organization.deleteFromChart');

  const actions = useMemo(
    () => ({
      editing,
      edit: setEditing,
      names: (nodeId: string) => {
        const position = data.positionById.get(nodeId);
        const unit = data.unitById.get(unitOfNode(nodeId) ?? '');
        return position
          ? { name: position.title, nameEn: position.titleEn }
          : { name: unit?.name ?? '', nameEn: unit?.nameEn ?? null };
      },
      rename: (nodeId: string, names: { name: string; nameEn: string | null }) => {
        const position = data.positionById.get(nodeId);
        const unit = data.unitById.get(unitOfNode(nodeId) ?? '');
        if (position) void savePosition.run({ ...position, title: names.name, titleEn: names.nameEn });
        else if (unit) void saveUnit.run({ ...unit, ...names });
      },
      fold: (unitId: string, collapsed: boolean) => void collapse.run({ ids: [unitId], collapsed }),
    }),
    [editing, data, savePosition.run, saveUnit.run, collapse.run],
  );

  // What is gone with an undo or a deletion is not selected any more; what was just made and is not read yet is.
  const seen = useRef(data);
  useEffect(() => {
    const was = seen.current;
    seen.current = data;
    setSelection((before) => {
      const positions = before.positions.filter(
        (id) => data.positionById.has(id) || !was.positionById.has(id),
      );
      const units = before.units.filter((id) => data.unitById.has(id) || !was.unitById.has(id));
      return positions.length === before.positions.length && units.length === before.units.length
        ? before
        : { ...before, positions, units };
    });
  }, [data]);

  const select = (what: Partial<ChartSelection>) => setSelection({ ...nothingSelected, ...what });
  const reveal = (id: string) => {
    const box = layout?.positions.get(id) ?? layout?.units.get(id);
    const zoom = Math.max(0.5, controls.current?.centre().zoom ?? 1);
    if (box) controls.current?.goTo({ x: box.x + box.width / 2, y: box.y + box.height / 2, zoom }, 200);
  };
  const addPosition = async () => {
    const [chosen] = selection.positions;
    const manager = chosen === undefined ? undefined : data.positionById.get(chosen);
    const made = await savePosition.run({
      scenarioId: data.scenario.id,
      unitId: manager?.unitId ?? selection.units[0] ?? (manager ? null : (data.units[0]?.id ?? null)),
      title: t('orgChart.newPosition'),
      titleEn: null,
      roleId: null,
      person: '',
      fte: 1,
      annualCost: null,
      managerId: manager?.id ?? null,
      dottedIds: [],
      originId: null,
    });
    if (!made.ok) return;
    select({ positions: [made.value.id] });
    setEditing(made.value.id);
  };
  const addUnit = async () => {
    const [chosen] = selection.positions;
    const parentId =
      selection.units[0] ??
      (chosen === undefined ? undefined : data.positionById.get(chosen)?.unitId) ??
      data.structure.units[0]?.id ??
      null;
    const made = await saveUnit.run({
      scenarioId: data.scenario.id,
      parentId,
      name: t('orgChart.newUnit'),
      nameEn: null,
      team: null,
      regionId: null,
      headcountGoal: null,
      costGoal: null,
      accountabilities: [],
      collapsed: false,
    });
    if (!made.ok) return;
    select({ units: [made.value.id] });
    setEditing(unitNode(made.value.id));
  };
  const drop = async (
    dragged: { kind: 'position' | 'unit'; id: string },
    target: { kind: 'position' | 'unit'; id: string },
  ) => {
    if (dragged.kind === 'unit') {
      const unit = data.unitById.get(dragged.id);
      if (unit && unit.parentId !== target.id) await saveUnit.run({ ...unit, parentId: target.id });
      return;
    }
    const manager = target.kind === 'position' ? data.positionById.get(target.id) : undefined;
    // On a card: a new manager, and the unit in which that manager sits. On a unit: the unit alone.
    await movePosition.run(
      manager
        ? {
            id: dragged.id,
            managerId: manager.id,
            ...(manager.unitId !== null && { unitId: manager.unitId }),
          }
        : { id: dragged.id, unitId: target.id },
    );
  };
  const line = async (managerId: string, positionId: string) => {
    const answer = await drawLine.run(
      { managerId, positionId, line: 'solid', replace: false },
      { quiet: true },
    );
    if (answer.ok) return;
    if (answer.error.code === 'organization.secondManager')
      setSecond({ refused: answer.error, line: { managerId, positionId } });
    else showRefusal(answer.error);
  };
  const deleteSelected = async ({ units, positions, lines }: ChartSelection) => {
    if (units.length + positions.length + lines.length === 0) return;
    await remove.run({ unitIds: [...units], positionIds: [...positions], lines: [...lines] });
  };
  useCanvasKeys({
    enabled: moving === null && second === null,
    plainArrows: true,
    stage,
    boxes: () => [...(layout?.positions ?? [])].map(([id, box]) => ({ id, ...box })),
    selected: selection.positions,
    onSelect: (positions) => select({ positions }),
    onReveal: reveal,
    onKey: (e, command) => {
      const [positionId] = selection.positions;
      const node =
        positionId ?? (selection.units[0] === undefined ? undefined : unitNode(selection.units[0]));
      const onButton = e.target instanceof Element && e.target.closest('button, [role=tab]') !== null;
      if (e.code === 'F2' && node !== undefined) setEditing(node);
      else if (!command && e.code === 'KeyM' && positionId !== undefined) setMoving(positionId);
      else if (e.code === 'Enter' && node !== undefined && !onButton) void addPosition();
      else return false;
      return true;
    },
  });

  const empty = data.units.length + data.positions.length === 0;
  const count = selection.positions.length + selection.units.length + selection.lines.length;
  const position = count === 1 ? data.positionById.get(selection.positions[0] ?? '') : undefined;
  const unit = count === 1 ? data.unitById.get(selection.units[0] ?? '') : undefined;
  const moved = moving === null ? undefined : data.positionById.get(moving);
  const waiting = data.positions.filter((p) => p.unitId === null || !data.unitById.has(p.unitId));
  const foldable = data.units.filter((u) => u.parentId !== null);
  const allFolded = foldable.length > 0 && foldable.every((u) => u.collapsed);
  return (
    <>
      <FiguresStrip structure={data.structure} />
      <div
        ref={stage}
        dir="ltr"
        data-testid="org-chart"
        className="@container relative min-h-0 flex-1 overflow-hidden rounded-2xl border border-line bg-ground"
      >
        {layout && !empty && (
          <ChartActionsContext value={actions}>
            <ChartCanvas
              data={data}
              layout={layout}
              direction={direction}
              selection={selection}
              controls={controls}
              onSelect={setSelection}
              onDrop={drop}
              onLine={(managerId, positionId) => void line(managerId, positionId)}
              onDelete={(what) => void deleteSelected(what)}
              onEdit={setEditing}
            />
          </ChartActionsContext>
        )}
        {empty && (
          <div dir={locale.dir} className="flex h-full">
            <EmptyState
              icon={<Network className="size-7" />}
              title={t('orgChart.emptyChart.title')}
              text={t('orgChart.emptyChart.text')}
              actions={
                <Button variant="primary" onPress={() => void addUnit()}>
                  {t('orgChart.addUnit')}
                </Button>
              }
            />
          </div>
        )}
        {!empty && (
          <ChartToolbar
            direction={direction}
            folded={allFolded}
            selected={count}
            checksOpen={checksOpen}
            onAddPosition={() => void addPosition()}
            onAddUnit={() => void addUnit()}
            onDirection={(next) => {
              setDirection(next);
              setTimeout(() => controls.current?.showAll(null, 300), 80);
            }}
            onFold={(collapsed) => {
              void collapse.run({ ids: foldable.map((u) => u.id), collapsed }).then(() => {
                setTimeout(() => controls.current?.showAll(null, 300), 80);
              });
            }}
            onFit={() => controls.current?.showAll(null, 300)}
            onChecks={() => setChecksOpen((open) => !open)}
            onDelete={() => void deleteSelected(selection)}
          />
        )}
        <Tray
          positions={waiting}
          selected={selection.positions}
          onPick={(id) => select({ positions: [id] })}
        />
        {checksOpen && (
          <aside
            dir={locale.dir}
            aria-label={t('orgChart.checks')}
            className="absolute start-3 top-3 bottom-18 z-10 w-74 overflow-y-auto rounded-xl border border-line bg-ground p-4 shadow-lg"
          >
            <ChecksPanel
              data={data}
              onPick={({ positionId, unitId }) => {
                select(
                  positionId === null
                    ? { units: unitId === null ? [] : [unitId] }
                    : { positions: [positionId] },
                );
                reveal(positionId ?? unitId ?? '');
              }}
            />
          </aside>
        )}
      </div>
      {moved && <MoveDialog position={moved} data={data} onClose={() => setMoving(null)} />}
      {second && <SecondManagerDialog {...second} onClose={() => setSecond(null)} />}
      {position && (
        <PositionInspector
          key={position.id}
          position={position}
          data={data}
          origin={originOf(position, allPositions ?? [], scenarios)}
          onDelete={() => void deleteSelected({ ...nothingSelected, positions: [position.id] })}
        />
      )}
      {unit && (
        <UnitInspector
          key={unit.id}
          unit={unit}
          data={data}
          onDelete={() => void deleteSelected({ ...nothingSelected, units: [unit.id] })}
        />
      )}
    </>
  );
}

/** The position of another scenario that one continues, with its scenario. */
function originOf(
  { originId }: OrgPosition,
  positions: readonly OrgPosition[],
  scenarios: readonly OrgScenario[],
): { position: OrgPosition; scenario: OrgScenario } | null {
  const position = positions.find((p) => p.id === originId);
  const scenario = scenarios.find((s) => s.id === position?.scenarioId);
  return position && scenario ? { position, scenario } : null;
}
