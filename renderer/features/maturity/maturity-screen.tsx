import { useNavigate } from '@tanstack/react-router';
import { Radar } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { Button, EmptyState, PageHeader, Segments, Select } from '#renderer/ui/index.ts';
import { currentRound } from '#shared/domain/assessment/current-round.ts';
import { ChangeView } from './change-view.tsx';
import { CoachButton } from './coach-button.tsx';
import { type DimensionFilter, DimensionTable, dimensionFilters } from './dimension-table.tsx';
import { DiscussView } from './discuss-view.tsx';
import { FigureInspector } from './figure-inspectors.tsx';
import { GroupsView } from './groups-view.tsx';
import { Headline, type HeadlineFigure } from './headline.tsx';
import { DimensionInspector, OverallInspector, QuestionInspector } from './inspectors.tsx';
import { Notices } from './notices.tsx';
import { RoadmapView } from './roadmap-view.tsx';
import { ScorePicture } from './score-picture.tsx';
import { StepInspector } from './step-inspector.tsx';
import { useShown } from './use-results.ts';

const views = ['overview', 'change', 'discuss', 'groups', 'roadmap'] as const;

/** What the inspector shows: a number's way, or a step of the roadmap. */
type Picked =
  | { readonly kind: 'overall' }
  | { readonly kind: 'figure'; readonly figure: HeadlineFigure }
  | { readonly kind: 'dimension' | 'question' | 'step'; readonly id: string };

/** Results of rounds of every questionnaire (F13): the newest closed maturity round opens. */
export function MaturityScreen() {
  const rounds = useOperation('assessment.rounds', {}).data;
  const [chosen, setChosen] = useState<string | null>(null);
  if (!rounds) return null;
  const held = rounds.filter((r) => r.state !== 'draft' || r.answered > 0);
  const round = held.find((r) => r.id === chosen) ?? currentRound(held, 'maturity') ?? held.at(-1) ?? null;
  if (!round) return <NoRound prepared={rounds.length > 0} />;
  return <RoundScreen key={round.id} roundId={round.id} rounds={held} onRound={setChosen} />;
}

/** Leads to what comes first: a questionnaire, a round with it, or the round that is prepared. */
function NoRound({ prepared }: { prepared: boolean }) {
  const { t } = useLocale();
  const navigate = useNavigate();
  const questionnaires = useOperation('assessment.questionnaires', {}).data;
  if (!questionnaires) return null;
  const there = prepared || questionnaires.length > 0;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader title={t('maturity.title')} purpose={t('maturity.purpose')} />
      <EmptyState
        icon={<Radar className="size-7" />}
        title={t('maturity.empty.title')}
        text={t(`maturity.empty.${prepared ? 'draft' : there ? 'questionnaire' : 'text'}`)}
        actions={
          <Button
            variant="primary"
            onPress={() => void navigate({ to: there ? '/rounds' : '/questionnaires' })}
          >
            {t(there ? 'app.pages.rounds' : 'app.pages.questionnaires')}
          </Button>
        }
      />
    </div>
  );
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
  // The way that was gone in the inspector, its end in sight.
  const [trail, setTrail] = useState<readonly Picked[]>([]);
  const names = useMemo(
    () => new Map(respondents?.map((r) => [r.id, locale.name(r)])),
    [respondents, locale],
  );
  if (!shown) return null;
  const picked = trail.at(-1) ?? null;
  const close = () => setTrail([]);
  const open = (next: Picked | null) => setTrail(next === null ? [] : [next]);
  const goOn = (next: Picked) => setTrail([...trail, next]);
  const back = trail.length > 1 ? { onBack: () => setTrail(trail.slice(0, -1)) } : {};
  const previous = rounds.find((r) => r.id === shown.comparison?.previousId) ?? null;
  const others = rounds.filter((r) => r.id !== roundId && r.questionnaireId === shown.round.questionnaireId);
  const dimension = picked?.kind === 'dimension' ? picked.id : null;
  const question = picked?.kind === 'question' ? picked.id : null;
  const pickDimension = (id: string | null) =>
    open(id !== null && shown.results.dimensions.some((d) => d.id === id) ? { kind: 'dimension', id } : null);
  // What is no longer asked has nothing to be opened.
  const pickQuestion = (id: string | null) =>
    open(id !== null && shown.question(id) ? { kind: 'question', id } : null);
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
        <Notices shown={shown} />
        {view === 'overview' && (
          <>
            <Headline
              shown={shown}
              previousName={previous && locale.name(previous)}
              selected={picked?.kind === 'figure' ? picked.figure : null}
              onExplain={(figure) =>
                open(
                  figure === 'overall'
                    ? { kind: 'overall' }
                    : picked?.kind === 'figure' && picked.figure === figure
                      ? null
                      : { kind: 'figure', figure },
                )
              }
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
        {view === 'change' && (
          <ChangeView
            shown={shown}
            previousName={previous && locale.name(previous)}
            dimension={dimension}
            question={question}
            onDimension={pickDimension}
            onQuestion={pickQuestion}
          />
        )}
        {view === 'discuss' && <DiscussView shown={shown} selected={question} onSelect={pickQuestion} />}
        {view === 'groups' && <GroupsView shown={shown} selected={dimension} onSelect={pickDimension} />}
        {view === 'roadmap' && (
          <RoadmapView
            shown={shown}
            selected={picked?.kind === 'step' ? picked.id : null}
            onSelect={(id) => open(id === null ? null : { kind: 'step', id })}
          />
        )}
      </div>
      {picked?.kind === 'overall' && (
        <OverallInspector
          shown={shown}
          onDimension={(id) => goOn({ kind: 'dimension', id })}
          onClose={close}
        />
      )}
      {picked?.kind === 'figure' && (
        <FigureInspector
          figure={picked.figure}
          shown={shown}
          onDimension={(id) => goOn({ kind: 'dimension', id })}
          onQuestion={(id) => goOn({ kind: 'question', id })}
          onClose={close}
        />
      )}
      {picked?.kind === 'dimension' && (
        <DimensionInspector
          shown={shown}
          id={picked.id}
          onQuestion={(id) => goOn({ kind: 'question', id })}
          onClose={close}
          {...back}
        />
      )}
      {picked?.kind === 'question' && (
        <QuestionInspector shown={shown} id={picked.id} names={names} onClose={close} {...back} />
      )}
      {picked?.kind === 'step' && <StepInspector roundId={roundId} id={picked.id} onClose={close} />}
    </div>
  );
}
