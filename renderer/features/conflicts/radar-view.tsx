import { useMemo, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { Badge, CheckList, type Column, DataTable, Period, Words } from '#renderer/ui/index.ts';
import {
  type ConflictKind,
  conflictKinds,
  conflictStates,
  type Severity,
  severities,
} from '#shared/domain/ecosystem/conflict.ts';
import { type Clash, placeOf, type RegisterId, severityTone, stateOf, stateTone } from './clash.ts';
import { ConflictInspector } from './conflict-inspector.tsx';
import { SeverityMatrix } from './severity-matrix.tsx';
import type { Names } from './use-names.ts';

interface Filter {
  readonly kinds: readonly string[];
  readonly severities: readonly string[];
  readonly states: readonly string[];
}

/** The clashes found, by severity; the inspector says why one is there and what was decided. */
export function RadarView({
  clashes,
  names,
  onRecord,
}: {
  clashes: readonly Clash[];
  names: Names;
  onRecord: (register: RegisterId, id: string) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const [filter, setFilter] = useState<Filter>({ kinds: [], severities: [], states: [] });
  const [selected, setSelected] = useState<string | null>(null);
  const columns = useColumns(names);
  const inState = clashes.filter((c) => filter.states.length === 0 || filter.states.includes(stateOf(c)));
  const shown = inState.filter(
    (c) =>
      (filter.kinds.length === 0 || filter.kinds.includes(c.kind)) &&
      (filter.severities.length === 0 || filter.severities.includes(c.severity)),
  );
  const clash = clashes.find((c) => c.key === selected);
  const [kind] = conflictKinds.filter((id) => filter.kinds.includes(id));
  const [severity] = severities.filter((id) => filter.severities.includes(id));
  const single = filter.kinds.length === 1 && filter.severities.length === 1;
  const chosen = single && kind && severity ? { kind, severity } : null;
  const choose = (nextKind: ConflictKind, nextSeverity: Severity) => {
    const again = chosen?.kind === nextKind && chosen.severity === nextSeverity;
    setFilter({
      ...filter,
      kinds: again ? [] : [nextKind],
      severities: again ? [] : [nextSeverity],
    });
  };
  if (clashes.length === 0)
    return (
      <p className="rounded-2xl border border-line bg-ground p-6 text-sm text-muted">
        {t('conflicts.noneFound')} {t('conflicts.sameDay')}
      </p>
    );
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <div className="rounded-xl border border-line bg-ground p-3">
          <SeverityMatrix clashes={inState} chosen={chosen} onChoose={choose} />
        </div>
        <div className="flex min-w-56 flex-1 flex-col gap-1">
          <p className="text-base font-bold">
            {t('conflicts.openCount', { count: clashes.filter((c) => stateOf(c) === 'open').length })}
          </p>
          <p className="text-xs text-muted">{t('conflicts.sameDay')}</p>
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <div className="w-40">
          <CheckList
            label={t('conflicts.kindTitle')}
            value={filter.kinds}
            options={conflictKinds.map((id) => ({ id, label: t(`conflicts.kind.${id}`) }))}
            onChange={(kinds) => setFilter({ ...filter, kinds })}
          />
        </div>
        <div className="w-40">
          <CheckList
            label={t('conflicts.severityTitle')}
            value={filter.severities}
            options={severities.map((id) => ({ id, label: t(`conflicts.severity.${id}`) }))}
            onChange={(next) => setFilter({ ...filter, severities: next })}
          />
        </div>
        <div className="w-40">
          <CheckList
            label={t('conflicts.stateTitle')}
            value={filter.states}
            options={conflictStates.map((id) => ({ id, label: t(`conflicts.state.${id}`) }))}
            onChange={(states) => setFilter({ ...filter, states })}
          />
        </div>
        <span className="tabular ms-auto text-sm text-muted" role="status">
          {t('ecosystem.shown', { shown: shown.length, all: clashes.length })}
        </span>
      </div>
      {shown.length === 0 ? (
        <p className="rounded-2xl border border-line bg-ground p-6 text-sm text-muted">
          {t('conflicts.noneMatch')}
        </p>
      ) : (
        <DataTable
          label={t('conflicts.radar')}
          columns={columns}
          rows={shown}
          rowId={(c) => c.key}
          rowName={(c) =>
            [t(`conflicts.kind.${c.kind}`), ...partiesOf(c, names)].map(locale.isolate).join(' · ')
          }
          sort={{ id: 'severity', down: false }}
          selected={selected}
          onPress={(c) => setSelected(c.key === selected ? null : c.key)}
        />
      )}
      {clash && <ConflictInspector key={clash.key} clash={clash} names={names} onRecord={onRecord} />}
    </>
  );
}

const partiesOf = (clash: Clash, names: Names): string[] =>
  [clash.actorA, ...(clash.actorB === null ? [] : [clash.actorB])].map(names.actor);

function useColumns(names: Names): readonly Column<Clash>[] {
  const locale = useLocale();
  const registrations = useOperation('ecosystem.registrations', {}).data;
  return useMemo((): readonly Column<Clash>[] => {
    const { t } = locale;
    const amounts = new Map(registrations?.map((r) => [r.id, r.amount]));
    // Of two registrations of one deal the larger amount is what is at stake.
    const atStake = (c: Clash): number | null => {
      const known = [c.price, amounts.get(c.recordA), amounts.get(c.recordB)].filter((n) => n != null);
      return known.length === 0 ? null : Math.max(...known);
    };
    return [
      {
        id: 'severity',
        title: t('conflicts.severityTitle'),
        key: (c) => severities.indexOf(c.severity),
        cell: (c) => <Badge tone={severityTone[c.severity]}>{t(`conflicts.severity.${c.severity}`)}</Badge>,
      },
      {
        id: 'parties',
        title: t('conflicts.parties'),
        key: (c) => partiesOf(c, names).join(' '),
        cell: (c) => (
          <>
            <Words words={partiesOf(c, names)} className="block font-medium" />
            <span className="block text-xs text-muted">{t(`conflicts.kind.${c.kind}`)}</span>
          </>
        ),
      },
      {
        id: 'place',
        title: t('conflicts.place'),
        key: (c) => c.start,
        cell: (c) => (
          <>
            <Words words={placeOf(c, names, locale)} className="block" />
            <span className="block text-xs text-muted">
              <Period start={c.start} end={c.end} />
            </span>
          </>
        ),
      },
      {
        id: 'amount',
        title: t('conflicts.atStake'),
        key: atStake,
        cell: (c) => {
          const amount = atStake(c);
          return (
            <>
              <span className="block whitespace-nowrap">
                <bdi>{amount === null ? '–' : locale.money(amount)}</bdi>
              </span>
              {c.minimumPrice !== null && (
                <span className="block whitespace-nowrap text-xs text-muted">
                  {t('conflicts.minimumOf', { amount: locale.money(c.minimumPrice) })}
                </span>
              )}
            </>
          );
        },
      },
      {
        id: 'state',
        title: t('conflicts.stateTitle'),
        key: (c) => conflictStates.indexOf(stateOf(c)),
        cell: (c) => (
          <span className="whitespace-nowrap">
            <Badge tone={stateTone[stateOf(c)]}>{t(`conflicts.state.${stateOf(c)}`)}</Badge>
          </span>
        ),
      },
    ];
  }, [names, locale, registrations]);
}
