import { CalendarRange, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import {
  Button,
  CheckList,
  EmptyState,
  IconButton,
  Inspector,
  PageHeader,
  Segments,
} from '#renderer/ui/index.ts';
import { actionStates, actionStreams, actionSubjects } from '#shared/domain/risk/action.ts';
import type { ChangePlan } from '#shared/domain/risk/plan.ts';
import { ActionFields } from './action-fields.tsx';
import { blankAction } from './blank-action.ts';
import { PlanGantt } from './plan-gantt.tsx';
import { type PlanEntry, PlanTable } from './plan-table.tsx';
import { StartDayDialog } from './start-day-dialog.tsx';

const views = ['gantt', 'table'] as const;
interface Filter {
  readonly streams: readonly string[];
  readonly states: readonly string[];
  readonly abouts: readonly string[];
}

/** All actions of the engagement in their streams (S49, S67): time line or list, what is late, what waits. */
export function ChangePlanScreen() {
  const locale = useLocale();
  const { t } = locale;
  const actions = useOperation('risk.actions', {}).data;
  const plan = useOperation('risk.plan', { today: today() }).data;
  const names = useSubjectNames();
  const save = useCommand('risk.saveAction');
  const standard = useCommand('risk.addChangePlan');
  const [view, setView] = useState<(typeof views)[number]>('gantt');
  const [filter, setFilter] = useState<Filter>({ streams: [], states: [], abouts: [] });
  const [selected, setSelected] = useState<string | null>(null);
  const [placing, setPlacing] = useState(false);
  const entries = useMemo(() => {
    const planned = new Map(plan?.actions.map((p) => [p.id, p]));
    return (actions ?? []).flatMap((action): PlanEntry[] => {
      const one = planned.get(action.id);
      return one
        ? [{ action, planned: one, aboutName: names.get(`${action.about} ${action.aboutId ?? ''}`) ?? null }]
        : [];
    });
  }, [actions, plan, names]);
  if (!actions || !plan) return null;
  const among = (chosen: readonly string[], value: string) => chosen.length === 0 || chosen.includes(value);
  const shown = entries.filter(
    ({ action }) =>
      among(filter.streams, action.stream) &&
      among(filter.states, action.state) &&
      among(filter.abouts, action.about),
  );
  const one = entries.find(({ action }) => action.id === selected);
  const empty = entries.length === 0;
  const add = async () => {
    const made = await save.run(blankAction(t('risk.plan.newName')));
    if (made.ok) setSelected(made.value.id);
  };
  const addStandard = async (startOn: string) => {
    const done = await standard.run({ startOn });
    if (!done.ok) return;
    const { added } = done.value;
    showDone(added === 0 ? t('risk.register.nothingNew') : t('risk.plan.added', { count: added }));
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('risk.plan.title')}
        purpose={t('risk.plan.purpose')}
        actions={
          empty ? undefined : (
            <>
              <Segments
                label={t('risk.plan.view')}
                value={view}
                options={views.map((id) => ({ id, label: t(`risk.plan.${id}`) }))}
                onChange={setView}
              />
              <Button onPress={() => setPlacing(true)}>{t('risk.plan.standard')}</Button>
              <Button variant="primary" isDisabled={save.pending} onPress={() => void add()}>
                {t('risk.plan.new')}
              </Button>
            </>
          )
        }
      />
      {empty ? (
        <EmptyState
          icon={<CalendarRange className="size-7" />}
          title={t('risk.plan.empty.title')}
          text={t('risk.plan.empty.text')}
          actions={
            <>
              <Button variant="primary" onPress={() => setPlacing(true)}>
                {t('risk.plan.standard')}
              </Button>
              <Button onPress={() => void add()}>{t('risk.plan.new')}</Button>
            </>
          }
        />
      ) : (
        <div className="@container flex min-h-0 flex-1 flex-col gap-3 overflow-auto *:shrink-0">
          <StreamCards plan={plan} />
          <Filters
            filter={filter}
            onFilter={setFilter}
            count={t('ecosystem.shown', { shown: shown.length, all: entries.length })}
          />
          {shown.length === 0 ? (
            <p className="rounded-2xl border border-line bg-ground p-6 text-sm text-muted">
              {t('risk.plan.noneMatch')}
            </p>
          ) : view === 'gantt' ? (
            <div className="rounded-2xl border border-line bg-ground p-4">
              <PlanGantt
                actions={shown.map((e) => e.action)}
                plan={plan}
                selected={selected}
                onSelect={setSelected}
              />
            </div>
          ) : (
            <section className="flex flex-col">
              <PlanTable entries={shown} selected={selected} onSelect={setSelected} />
            </section>
          )}
        </div>
      )}
      {one && (
        <Inspector key={one.action.id}>
          <div className="flex items-start justify-between gap-2">
            <div>
              <h2 className="text-base font-bold">
                <bdi>{locale.name(one.action)}</bdi>
              </h2>
              {one.aboutName !== null && (
                <p className="text-sm text-muted">
                  {t(`risk.plan.about.${one.action.about}`)}: <bdi>{one.aboutName}</bdi>
                </p>
              )}
            </div>
            <IconButton
              label={t('common.close')}
              icon={<X className="size-4" />}
              onPress={() => setSelected(null)}
            />
          </div>
          <ActionFields
            action={one.action}
            planned={one.planned}
            actions={actions}
            onDeleted={() => setSelected(null)}
          />
        </Inspector>
      )}
      {placing && (
        <StartDayDialog
          title={t('risk.plan.standardTitle')}
          text={t('risk.plan.standardText')}
          onStart={addStandard}
          onClose={() => setPlacing(false)}
        />
      )}
    </div>
  );
}

/** Names of what actions belong to, by kind and id. */
function useSubjectNames(): ReadonlyMap<string, string> {
  const locale = useLocale();
  const risks = useOperation('risk.risks', {}).data;
  const people = useOperation('risk.stakeholders', {}).data;
  const goals = useOperation('strategy.goals', {}).data;
  const decisions = useOperation('strategy.decisions', {}).data;
  const rounds = useOperation('assessment.rounds', {}).data;
  return useMemo(() => {
    const of = (kind: string, rows: readonly { id: string; name: string; nameEn: string | null }[] = []) =>
      rows.map((r) => [`${kind} ${r.id}`, locale.name(r)] as const);
    return new Map([
      ...of('risk', risks),
      ...of('stakeholder', people),
      ...of('goal', goals?.map(titled)),
      ...of('decision', decisions?.map(titled)),
      ...of('assessment', rounds),
    ]);
  }, [risks, people, goals, decisions, rounds, locale]);
}

const titled = (row: { id: string; title: string; titleEn: string | null }) => ({
  id: row.id,
  name: row.title,
  nameEn: row.titleEn,
});

/** How far each stream has come. */
function StreamCards({ plan }: { plan: ChangePlan }) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <ul className="grid grid-cols-3 gap-2 @4xl:grid-cols-6">
      {plan.streams.map((s) => (
        <li key={s.stream} className="rounded-xl border border-line bg-ground px-3 py-2">
          <div className="flex items-baseline justify-between gap-2">
            <span className="text-sm font-medium">{t(`risk.plan.stream.${s.stream}`)}</span>
            <span className="tabular text-xs text-muted">
              {s.share === null ? '–' : locale.percent(s.share, 0)}
            </span>
          </div>
          <div aria-hidden className="my-1.5 h-1.5 overflow-hidden rounded-full bg-line">
            <div
              className="h-full rounded-full bg-accent"
              style={{ inlineSize: `${Math.round((s.share ?? 0) * 100)}%` }}
            />
          </div>
          <div className="flex flex-wrap justify-between gap-x-2 text-xs whitespace-nowrap text-muted">
            <span>
              {s.total === 0
                ? t('risk.plan.noActions')
                : t('risk.plan.progress', { done: s.done, total: s.total })}
            </span>
            {s.overdue > 0 && (
              <span className="text-danger">
                {t('risk.plan.overdueCount')}: {locale.number(s.overdue)}
              </span>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Filters({
  filter,
  onFilter,
  count,
}: {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  count: string;
}) {
  const { t } = useLocale();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <div className="w-40">
        <CheckList
          label={t('risk.plan.streamTitle')}
          value={filter.streams}
          options={actionStreams.map((id) => ({ id, label: t(`risk.plan.stream.${id}`) }))}
          onChange={(streams) => onFilter({ ...filter, streams })}
        />
      </div>
      <div className="w-40">
        <CheckList
          label={t('risk.plan.stateTitle')}
          value={filter.states}
          options={actionStates.map((id) => ({ id, label: t(`risk.plan.state.${id}`) }))}
          onChange={(states) => onFilter({ ...filter, states })}
        />
      </div>
      <div className="w-40">
        <CheckList
          label={t('risk.plan.aboutTitle')}
          value={filter.abouts}
          options={actionSubjects.map((id) => ({ id, label: t(`risk.plan.about.${id}`) }))}
          onChange={(abouts) => onFilter({ ...filter, abouts })}
        />
      </div>
      <span className="tabular ms-auto text-sm text-muted" role="status">
        {count}
      </span>
    </div>
  );
}
