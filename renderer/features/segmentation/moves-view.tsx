import { Camera, Move as Ways } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { Button, EmptyState, Figure, QuadrantBadge, Select } from '#renderer/ui/index.ts';
import type { marketOperations } from '#shared/contract/ecosystem-market.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { matrixFigure } from '#shared/figures/matrix.ts';
import { useMatrixPoints } from './use-points.ts';
import { useSize } from './use-size.ts';

const least = { width: 360, height: 320 };

/** Who moved on the matrix since a snapshot: the ways on the figure, and the list in words. */
export function MovesView() {
  const locale = useLocale();
  const { t } = locale;
  const snapshots = useOperation('workspace.snapshots', {}).data;
  const take = useCommand('workspace.createSnapshot');
  const [chosen, setChosen] = useState<string | null>(null);
  if (!snapshots) return null;
  const snapshot = snapshots.find((s) => s.id === chosen) ?? snapshots[0];
  const keep = async () => {
    const name = t('segmentation.noSnapshots.name', { date: locale.date(today()) });
    const made = await take.run({ name });
    if (made.ok) showDone(t('segmentation.noSnapshots.taken', { name: made.value.name }));
  };
  if (!snapshot)
    return (
      <EmptyState
        icon={<Camera className="size-7" />}
        title={t('segmentation.noSnapshots.title')}
        text={t('segmentation.noSnapshots.text')}
        actions={
          <Button variant="primary" isDisabled={take.pending} onPress={() => void keep()}>
            {t('workspace.takeSnapshot')}
          </Button>
        }
      />
    );
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3">
      <Select
        label={t('segmentation.since')}
        className="w-72"
        value={snapshot.id}
        options={snapshots.map((s) => ({ id: s.id, label: s.name }))}
        onChange={setChosen}
      />
      <Moves snapshotId={snapshot.id} />
    </div>
  );
}

type Move = OutputOf<(typeof marketOperations)['moves']>[number];

function Moves({ snapshotId }: { snapshotId: string }) {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const moves = useOperation('ecosystem.moves', { snapshotId }).data;
  const cutoffs = useOperation('ecosystem.segmentation', {}).data?.cutoffs;
  const points = useMatrixPoints();
  const { place, size } = useSize(least);
  const [selected, setSelected] = useState<string | null>(null);
  const picture = useMemo(() => {
    const ids = new Set(moves?.map((m) => m.actorId));
    const ways = (moves ?? []).flatMap((m) => {
      const { before, after } = m;
      if (
        before?.value == null ||
        before.potential === null ||
        after?.value == null ||
        after.potential === null
      )
        return [];
      return [
        {
          id: m.actorId,
          from: { value: before.value, potential: before.potential },
          to: { value: after.value, potential: after.potential },
          proposed: false,
        },
      ];
    });
    return matrixFigure(
      points.filter((p) => ids.has(p.id)),
      cutoffs ?? { value: 50, potential: 50 },
      theme,
      locale,
      { ...size, ways, selectedIds: new Set(selected === null ? [] : [selected]) },
    );
  }, [moves, points, cutoffs, theme, locale, size, selected]);
  if (!moves) return null;
  const words = (m: Move) => {
    if (m.before === null) return t('segmentation.arrived');
    if (m.after === null) return t('segmentation.left');
    return (
      <span className="flex items-center gap-1.5">
        <QuadrantBadge quadrant={m.before.quadrant} />
        <span aria-hidden>{locale.dir === 'rtl' ? '←' : '→'}</span>
        <QuadrantBadge quadrant={m.after.quadrant} />
      </span>
    );
  };
  const score = (p: Move['before']) =>
    p?.value == null || p.potential === null
      ? '–'
      : `${locale.number(Math.round(p.value))} / ${locale.number(Math.round(p.potential))}`;
  return moves.length === 0 ? (
    <EmptyState
      icon={<Ways className="size-7" />}
      title={t('segmentation.noMoves.title')}
      text={t('segmentation.noMoves.text')}
    />
  ) : (
    <div className="flex min-h-0 flex-1 gap-4 overflow-auto max-xl:flex-col">
      <div
        ref={place}
        dir="ltr"
        className="min-h-96 min-w-0 flex-1 overflow-hidden rounded-2xl border border-line bg-ground"
      >
        <Figure picture={picture} onPick={setSelected} />
      </div>
      <section className="w-96 shrink-0 self-start rounded-2xl border border-line bg-ground p-4 max-xl:w-full">
        <h2 className="pb-2 text-sm font-bold">{t('segmentation.moves')}</h2>
        <ul className="flex flex-col">
          {moves.map((m) => (
            <li key={m.actorId} className="border-t border-line py-2 text-sm">
              <button
                type="button"
                className="flex w-full flex-col gap-1 rounded text-start focus-visible:outline-2 focus-visible:outline-accent"
                onClick={() => setSelected(m.actorId)}
              >
                <bdi className="font-medium">{locale.name(m)}</bdi>
                <span className="flex items-center justify-between gap-2 text-xs text-muted">
                  {words(m)}
                  <bdi className="tabular" dir="ltr">
                    {score(m.before)} → {score(m.after)}
                  </bdi>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
