import { useNavigate } from '@tanstack/react-router';
import { Grid2x2 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { PartnerInspector } from '#renderer/features/partners/partner-inspector.tsx';
import { partnerRows } from '#renderer/features/partners/rows.ts';
import { Button, EmptyState, Figure, NumberField, PageHeader, Segments } from '#renderer/ui/index.ts';
import { isPartner } from '#shared/domain/ecosystem/actor.ts';
import { matrixFigure } from '#shared/figures/matrix.ts';
import { CriteriaPanel } from './criteria-panel.tsx';
import { IndicatorsPanel } from './indicators-panel.tsx';
import { QuadrantLists } from './quadrant-lists.tsx';
import { RatingsGrid } from './ratings-grid.tsx';

/** Value × potential: the matrix, what it rests on, and the ratings behind it, all live. */
export function SegmentationScreen() {
  const { t } = useLocale();
  const navigate = useNavigate();
  const actors = useOperation('ecosystem.actors', {}).data;
  const segmentation = useOperation('ecosystem.segmentation', {}).data;
  const [view, setView] = useState<'matrix' | 'ratings'>('matrix');
  const [selected, setSelected] = useState<string | null>(null);
  if (!actors || !segmentation) return null;
  const row =
    selected === null
      ? undefined
      : partnerRows(
          actors.filter((a) => a.id === selected),
          segmentation,
        )[0];
  const empty = !actors.some(isPartner);
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('app.pages.segmentation')}
        purpose={t('segmentation.purpose')}
        actions={
          <Segments
            label={t('segmentation.view')}
            value={view}
            options={[
              { id: 'matrix', label: t('segmentation.matrixView') },
              { id: 'ratings', label: t('segmentation.ratingsView') },
            ]}
            onChange={setView}
          />
        }
      />
      {empty ? (
        <EmptyState
          icon={<Grid2x2 className="size-7" />}
          title={t('segmentation.empty.title')}
          text={t('segmentation.empty.text')}
          actions={
            <Button variant="primary" onPress={() => void navigate({ to: '/import' })}>
              {t('app.pages.import')}
            </Button>
          }
        />
      ) : view === 'ratings' ? (
        <RatingsGrid actors={actors} />
      ) : (
        <div className="flex min-h-0 flex-1 gap-4 overflow-auto max-xl:flex-col">
          <div className="flex min-h-112 min-w-0 flex-1 flex-col gap-3">
            <CutoffFields />
            <Matrix selected={selected} onSelect={setSelected} />
          </div>
          <div className="flex w-80 shrink-0 flex-col gap-4 max-xl:w-full">
            <CriteriaPanel />
            <IndicatorsPanel />
            <QuadrantLists selected={selected} onSelect={setSelected} />
          </div>
        </div>
      )}
      {row && view === 'matrix' && <PartnerInspector row={row} onDeleted={() => setSelected(null)} />}
    </div>
  );
}

function CutoffFields() {
  const { t } = useLocale();
  const cutoffs = useOperation('ecosystem.segmentation', {}).data?.cutoffs;
  const { run } = useCommand('ecosystem.setCutoffs');
  if (!cutoffs) return null;
  return (
    <div className="flex items-end gap-4">
      <NumberField
        label={t('segmentation.cutValue')}
        value={cutoffs.value}
        min={0}
        max={100}
        width="w-32"
        onCommit={(value) => value !== null && void run({ ...cutoffs, value })}
      />
      <NumberField
        label={t('segmentation.cutPotential')}
        value={cutoffs.potential}
        min={0}
        max={100}
        width="w-32"
        onCommit={(potential) => potential !== null && void run({ ...cutoffs, potential })}
      />
    </div>
  );
}

/** The figure of the documents, as large as its place. */
function Matrix({ selected, onSelect }: { selected: string | null; onSelect: (id: string | null) => void }) {
  const locale = useLocale();
  const theme = useFigureTheme();
  const actors = useOperation('ecosystem.actors', {}).data;
  const segmentation = useOperation('ecosystem.segmentation', {}).data;
  const place = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 760, height: 520 });
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry)
        setSize({
          width: Math.max(360, Math.floor(entry.contentRect.width)),
          height: Math.max(320, Math.floor(entry.contentRect.height)),
        });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const picture = useMemo(() => {
    const byId = new Map(actors?.map((a) => [a.id, a]));
    const points = (segmentation?.partners ?? []).flatMap((p) => {
      const actor = byId.get(p.actorId);
      return actor && p.value !== null && p.potential !== null && p.quadrant !== null
        ? [
            {
              id: p.actorId,
              label: locale.name(actor),
              value: p.value,
              potential: p.potential,
              quadrant: p.quadrant,
              revenue: actor.revenue12m,
            },
          ]
        : [];
    });
    return matrixFigure(points, segmentation?.cutoffs ?? { value: 50, potential: 50 }, theme, locale, {
      ...size,
      selectedIds: new Set(selected === null ? [] : [selected]),
    });
  }, [actors, segmentation, locale, theme, size, selected]);
  return (
    <div
      ref={place}
      dir="ltr"
      className="min-h-96 flex-1 overflow-hidden rounded-2xl border border-line bg-ground"
      data-testid="matrix"
    >
      <Figure picture={picture} onPick={onSelect} />
    </div>
  );
}
