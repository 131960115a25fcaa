import { useNavigate } from '@tanstack/react-router';
import { Radar } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { Button, EmptyState, PageHeader, Segments, Select } from '#renderer/ui/index.ts';
import { currentRound } from '#shared/domain/assessment/current-round.ts';
import { CoachButton } from './coach-button.tsx';
import { type DimensionFilter, DimensionTable, dimensionFilters } from './dimension-table.tsx';
import { DiscussView } from './discuss-view.tsx';
import { GroupsView } from './groups-view.tsx';
import { Headline } from './headline.tsx';
import { DimensionInspector, OverallInspector, QuestionInspector } from './inspectors.tsx';
import { RoadmapView } from './roadmap-view.tsx';
import { ScorePicture } from './score-picture.tsx';
import { StepInspector } from './step-inspector.tsx';
import { useShown } from './use-results.ts';

const views = ['overview', 'discuss', 'groups', 'roadmap'] as const;

/** What the inspector shows: a number's way, or a step of the roadmap. */
type Picked =
  | { readonly kind: 'overall' }
  | { readonly kind: 'dimension'; readonly id: string }
  | { readonly kind: 'question'; readonly id: string; readonly from: string | null }
  | { readonly kind: 'step'; readonly id: string };

/** Results of rounds of every questionnaire (F13): the newest closed maturity round opens. */
export function MaturityScreen() {
  const { t } = useLocale();
  const navigate = useNavigate();
  const rounds = useOperation('assessment.rounds', {}).data;
  const [chosen, setChosen] = useState<string | null>(null);
  if (!rounds) return null;
  const held = rounds.filter((r) => r.state !== 'draft' || r.answered > 0);
  const round = held.find((r) => r.id === chosen) ?? currentRound(held, 'maturity') ?? held.at(-1) ?? null;
  if (!round)
    return (
      <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
        <PageHeader title={t('maturity.title')} purpose={t('maturity.purpose')} />
        <EmptyState
          icon={<Radar className="size-7" />}
          title={t('maturity.empty.title')}
          text={t('maturity.empty.text')}
          actions={
            <Button variant="primary" onPress={() => void navigate({ to: '/questionnaires' })}>
              {t('app.pages.questionnaires')}
            </Button>
          }
        />
      </div>
    );
  return <RoundScreen key={round.id} roundId={round.id} rounds={held} onRound={setChosen} />;
}

interface Head {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly questionnaireId: string;
}

function RoundScreen({
  roundId,
  rounds,
  onRound,
}: {
  roundId: string;
  rounds: readonly Head[];
  onRound: (id: string) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const [previousId, setPrevious] = useState<string | null>(null);
  const shown = useShown(roundId, previousId);
  const respondents = useOperation('assessment.respondents', { roundId }).data;
  const [view, setView] = useState<(typeof views)[number]>('overview');
  const [figure, setFigure] = useState<'radar' | 'bars'>('radar');
  const [filter, setFilter] = useState<DimensionFilter>('all');
  const [picked, setPicked] = useState<Picked | null>(null);
  const names = useMemo(
    () => new Map(respondents?.map((r) => [r.id, locale.name(r)])),
    [respondents, locale],
  );
  if (!shown) return null;
  const close = () => setPicked(null);
  const previous = rounds.find((r) => r.id === shown.comparison?.previousId) ?? null;
  const others = rounds.filter((r) => r.id !== roundId && r.questionnaireId === shown.round.questionnaireId);
  const dimension = picked?.kind === 'dimension' ? picked.id : null;
  const pickDimension = (id: string | null) =>
    setPicked(
      id !== null && shown.results.dimensions.some((d) => d.id === id) ? { kind: 'dimension', id } : null,
    );
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('maturity.title')}
        purpose={t('maturity.purpose')}
        actions={
          <>
            <Select
              label={t('maturity.round')}
              hideLabel
              className="w-56"
              value={roundId}
              options={rounds.map((r) => ({ id: r.id, label: locale.name(r) }))}
              onChange={onRound}
            />
            {others.length > 0 && (
              <Select
                label={t('maturity.compareWith')}
                hideLabel
                className="w-56"
                value={previous?.id ?? null}
                options={others.map((r) => ({
                  id: r.id,
                  label: `${t('maturity.compareWith')} ${locale.isolate(locale.name(r))}`,
                }))}
                onChange={setPrevious}
              />
            )}
            <CoachButton shown={shown} />
          </>
        }
      />
      <div>
        <Segments
          label={t('maturity.view')}
          value={view}
          options={views.map((id) => ({ id, label: t(`maturity.views.${id}`) }))}
          onChange={(next) => {
            setView(next);
            close();
          }}
        />
      </div>
      <div className="@container flex min-h-0 flex-1 flex-col gap-4 overflow-auto *:shrink-0">
        {shown.results.answered === 0 && (
          <p className="rounded-2xl border border-line bg-ground p-4 text-sm">
            {t('maturity.empty.unanswered')}
          </p>
        )}
        {view === 'overview' && (
          <>
            <Headline
              shown={shown}
              previousName={previous && locale.name(previous)}
              onExplain={() => setPicked({ kind: 'overall' })}
            />
            <section className="rounded-2xl border border-line bg-ground p-4">
              <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
                <h2 className="text-base font-bold">{t('maturity.dimensions')}</h2>
                <Segments
                  label={t('maturity.figureTitle')}
                  value={figure}
                  options={[
                    { id: 'radar', label: t('maturity.figure.radar') },
                    { id: 'bars', label: t('maturity.figure.bars') },
                  ]}
                  onChange={setFigure}
                />
              </div>
              <ScorePicture shown={shown} kind={figure} selected={dimension} onSelect={pickDimension} />
            </section>
            <section className="flex flex-col gap-2">
              <div className="flex flex-wrap items-center gap-3">
                <Segments
                  label={t('maturity.filterTitle')}
                  value={filter}
                  options={dimensionFilters.map((id) => ({ id, label: t(`maturity.filter.${id}`) }))}
                  onChange={setFilter}
                />
                <p className="text-xs text-muted">{t('maturity.pick')}</p>
              </div>
              <DimensionTable shown={shown} filter={filter} selected={dimension} onSelect={pickDimension} />
            </section>
            {shown.results.setAside.length > 0 && (
              <p className="text-sm text-muted">
                {t('maturity.setAside', {
                  count: shown.results.setAside.reduce((sum, s) => sum + s.answers, 0),
                })}
              </p>
            )}
          </>
        )}
        {view === 'discuss' && (
          <DiscussView
            shown={shown}
            selected={picked?.kind === 'question' ? picked.id : null}
            onSelect={(id) => setPicked(id === null ? null : { kind: 'question', id, from: null })}
          />
        )}
        {view === 'groups' && <GroupsView shown={shown} selected={dimension} onSelect={pickDimension} />}
        {view === 'roadmap' && (
          <RoadmapView
            shown={shown}
            selected={picked?.kind === 'step' ? picked.id : null}
            onSelect={(id) => setPicked(id === null ? null : { kind: 'step', id })}
          />
        )}
      </div>
      {picked?.kind === 'overall' && (
        <OverallInspector shown={shown} onDimension={pickDimension} onClose={close} />
      )}
      {picked?.kind === 'dimension' && (
        <DimensionInspector
          shown={shown}
          id={picked.id}
          onQuestion={(id) => setPicked({ kind: 'question', id, from: picked.id })}
          onClose={close}
        />
      )}
      {picked?.kind === 'question' && (
        <QuestionInspector
          shown={shown}
          id={picked.id}
          names={names}
          {...(picked.from !== null && { onBack: () => pickDimension(picked.from) })}
          onClose={close}
        />
      )}
      {picked?.kind === 'step' && <StepInspector roundId={roundId} id={picked.id} onClose={close} />}
    </div>
  );
}
