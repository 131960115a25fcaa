import { useNavigate } from '@tanstack/react-router';
import { FlaskConical } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand, useLongOperation, useOperation } from '#renderer/app/queries.ts';
import { Button, CheckList, EmptyState, PageHeader, ProgressBar, Segments } from '#renderer/ui/index.ts';
import { chosenProgram, type Program } from '#shared/domain/program/program.ts';
import { decisionOfSimulation } from './decision.ts';
import { FairnessView } from './fairness-view.tsx';
import { GainsView } from './gains-view.tsx';
import { GoalView } from './goal-view.tsx';
import { MovesView } from './moves-view.tsx';
import { OutcomeView } from './outcome-view.tsx';
import { playedOf } from './played.ts';
import { RiskView } from './risk-view.tsx';
import { SensitivityView } from './sensitivity-view.tsx';

/** Of the last three a single program is the subject. */
const views = ['outcome', 'moves', 'gains', 'fairness', 'risk', 'sensitivity', 'goal'] as const;
type View = (typeof views)[number];
const spans = ['12', '24', '36'] as const;
type Span = (typeof spans)[number];

/** The current program and what came of it last: what is compared before anyone chooses. */
function firstChoice(programs: readonly Program[]): string[] {
  const current = chosenProgram(programs);
  const other = programs.findLast((p) => p.id !== current?.id && p.state !== 'archived');
  return [current, other].flatMap((p) => p?.id ?? []);
}

/** Programs on the client's own history (F4, F5): who would have been where, what it had cost, who wins and who loses. */
export function SimulatorScreen() {
  const locale = useLocale();
  const { t } = locale;
  const navigate = useNavigate();
  const programs = useOperation('program.programs', {}).data;
  const deals = useOperation('program.deals', {}).data;
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [span, setSpan] = useState<Span>('24');
  const [view, setView] = useState<View>('outcome');
  const [subject, setSubject] = useState<string | null>(null);
  const ids = useMemo(() => {
    const known = (chosen ?? firstChoice(programs ?? [])).filter((id) => programs?.some((p) => p.id === id));
    return known.length > 0 ? known : firstChoice(programs ?? []);
  }, [chosen, programs]);
  const ready = ids.length > 0 && (deals?.length ?? 0) > 0;
  const long = useLongOperation('program.simulate', { programIds: ids, months: Number(span) }, ready);
  const save = useCommand('strategy.saveDecision');
  const { data } = long;
  const played = useMemo(
    () => (data && programs ? playedOf(data, programs, locale) : []),
    [data, programs, locale],
  );
  const single = view === 'risk' || view === 'sensitivity' || view === 'goal';
  const one = played.find((p) => p.program.id === subject) ?? played.at(-1);
  if (!programs || !deals) return null;
  const record = async () => {
    const made = await save.run(decisionOfSimulation(played, data?.comparisons ?? [], locale));
    if (made.ok) showDone(t('simulation.recorded'));
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('simulation.title')}
        purpose={t('simulation.purpose')}
        actions={
          ready && (
            <Button isDisabled={played.length < 2 || save.pending} onPress={() => void record()}>
              {t('simulation.record')}
            </Button>
          )
        }
      />
      {!ready ? (
        <EmptyState
          icon={<FlaskConical className="size-7" />}
          title={t('simulation.empty.title')}
          text={t(programs.length === 0 ? 'simulation.empty.noProgram' : 'simulation.empty.noDeals')}
          actions={
            <Button
              variant="primary"
              onPress={() => void navigate({ to: programs.length === 0 ? '/tiers' : '/commission' })}
            >
              {t(programs.length === 0 ? 'simulation.empty.toTiers' : 'simulation.empty.toDeals')}
            </Button>
          }
        />
      ) : (
        <>
          <div className="flex shrink-0 flex-wrap items-center gap-3">
            <Segments
              label={t('simulation.view.label')}
              value={view}
              options={views.map((id) => ({ id, label: t(`simulation.view.${id}`) }))}
              onChange={setView}
            />
            <div className="w-80 max-w-full">
              <CheckList
                label={t('simulation.programs')}
                value={ids}
                options={programs.map((p) => ({
                  id: p.id,
                  label: t('simulation.option', {
                    name: locale.name(p),
                    version: t('simulation.version', { number: p.version }),
                  }),
                }))}
                onChange={(next) => setChosen(inOrder(next, ids).slice(0, 4))}
              />
            </div>
            <Segments
              label={t('simulation.months')}
              value={span}
              options={spans.map((id) => ({
                id,
                label: t('simulation.monthsOf', { count: Number(id) }),
              }))}
              onChange={setSpan}
            />
            {long.share !== null && (
              <div className="min-w-60 flex-1">
                <ProgressBar label={t('simulation.running')} share={long.share} onCancel={long.cancel} />
              </div>
            )}
            {long.stopped && <Button onPress={long.again}>{t('common.retry')}</Button>}
          </div>
          {data && (
            <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-auto *:shrink-0">
              {view === 'outcome' && <OutcomeView played={played} />}
              {view === 'moves' && <MovesView played={played} />}
              {view === 'gains' && <GainsView played={played} comparisons={data.comparisons} />}
              {view === 'fairness' && <FairnessView played={played} />}
              {single && one && (
                <>
                  {played.length > 1 && (
                    <div>
                      <Segments
                        label={t('simulation.programs')}
                        value={one.program.id}
                        options={played.map((p) => ({ id: p.program.id, label: p.name }))}
                        onChange={setSubject}
                      />
                    </div>
                  )}
                  {view === 'risk' && <RiskView program={one.program} months={Number(span)} />}
                  {view === 'sensitivity' && <SensitivityView program={one.program} months={Number(span)} />}
                  {view === 'goal' && (
                    <GoalView key={one.program.id} program={one.program} months={Number(span)} />
                  )}
                </>
              )}
              <p className="text-xs text-muted">{t('simulation.explain')}</p>
            </div>
          )}
        </>
      )}
    </div>
  );
}

/** What was chosen before stays in front, so that the base does not change under the reader. */
const inOrder = (next: readonly string[], before: readonly string[]): string[] => [
  ...before.filter((id) => next.includes(id)),
  ...next.filter((id) => !before.includes(id)),
];
