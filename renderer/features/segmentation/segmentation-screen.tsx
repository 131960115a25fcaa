import { useNavigate } from '@tanstack/react-router';
import { Grid2x2 } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { PartnerInspector } from '#renderer/features/partners/partner-inspector.tsx';
import { partnerRows } from '#renderer/features/partners/rows.ts';
import { Button, EmptyState, NumberField, PageHeader, Segments } from '#renderer/ui/index.ts';
import { isPartner } from '#shared/domain/ecosystem/actor.ts';
import { CriteriaPanel } from './criteria-panel.tsx';
import { IndicatorsPanel } from './indicators-panel.tsx';
import { Matrix } from './matrix.tsx';
import { MovesView } from './moves-view.tsx';
import { PrioritiesView } from './priorities-view.tsx';
import { ProposalDialog, type ProposedPlace } from './proposal-dialog.tsx';
import { ProposalsPanel } from './proposals-panel.tsx';
import { QuadrantLists } from './quadrant-lists.tsx';
import { RatingsGrid } from './ratings-grid.tsx';

const views = ['matrix', 'ratings', 'priorities', 'moves'] as const;
type View = (typeof views)[number];

/** Value × potential: the matrix, what it rests on, and the ratings behind it, all live. */
export function SegmentationScreen() {
  const { t } = useLocale();
  const navigate = useNavigate();
  const actors = useOperation('ecosystem.actors', {}).data;
  const segmentation = useOperation('ecosystem.segmentation', {}).data;
  const [view, setView] = useState<View>('matrix');
  const [selected, setSelected] = useState<string | null>(null);
  const [proposing, setProposing] = useState<ProposedPlace | null>(null);
  const { run: setCutoffs } = useCommand('ecosystem.setCutoffs');
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
            options={views.map((id) => ({ id, label: t(`segmentation.${id}View`) }))}
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
      ) : view === 'priorities' ? (
        <PrioritiesView />
      ) : view === 'moves' ? (
        <MovesView />
      ) : (
        <div className="flex min-h-0 flex-1 gap-4 overflow-auto max-xl:flex-col">
          <div className="flex min-h-112 min-w-0 flex-1 flex-col gap-3">
            <CutoffFields />
            <Matrix
              selected={selected}
              onSelect={setSelected}
              onCutoffs={(cutoffs) => void setCutoffs(cutoffs)}
              onPropose={setProposing}
            />
          </div>
          <div className="flex w-80 shrink-0 flex-col gap-4 max-xl:w-full">
            <ProposalsPanel onSelect={setSelected} />
            <CriteriaPanel />
            <IndicatorsPanel />
            <QuadrantLists selected={selected} onSelect={setSelected} />
          </div>
        </div>
      )}
      {proposing && <ProposalDialog place={proposing} onClose={() => setProposing(null)} />}
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
