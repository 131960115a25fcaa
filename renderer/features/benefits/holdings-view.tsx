import { useMemo, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { Badge, type Column, DataTable, Segments, TextField } from '#renderer/ui/index.ts';
import type { Certificate, Holding } from '#shared/domain/program/catalogue.ts';
import { type HoldingState, holdingState, holdingStates } from '#shared/domain/program/holdings.ts';
import { fold } from '#shared/locale/index.ts';

const tones = { valid: 'good', soon: 'warn', expired: 'danger', future: 'neutral' } as const;

/** The state of a holding as a short word. */
export function StateBadge({ state }: { state: HoldingState }) {
  const { t } = useLocale();
  return (
    <span className="whitespace-nowrap">
      <Badge tone={tones[state]}>{t(`benefits.state.${state}`)}</Badge>
    </span>
  );
}

interface Row extends Holding {
  readonly partner: string;
  readonly certificate: string;
  readonly state: HoldingState;
}

/** Who holds what, until when; what runs out first stands on top. */
export function HoldingsView({
  holdings,
  certificates,
  onSelect,
}: {
  holdings: readonly Holding[];
  certificates: readonly Certificate[];
  onSelect: (id: string) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const actors = useOperation('ecosystem.actors', {}).data;
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<HoldingState | 'all'>('all');
  const rows = useMemo((): readonly Row[] => {
    const partners = new Map(actors?.map((a) => [a.id, locale.name(a)]));
    const names = new Map(certificates.map((c) => [c.id, locale.name(c)]));
    // Within a state, what runs out first stands first.
    const inOrder = holdings.toSorted((a, b) => ((a.expiresOn ?? '9') < (b.expiresOn ?? '9') ? -1 : 1));
    return inOrder.map((h) => ({
      ...h,
      partner: partners.get(h.actorId) ?? '–',
      certificate: names.get(h.certificateId) ?? '–',
      state: holdingState(h, today()),
    }));
  }, [holdings, certificates, actors, locale]);
  const words = fold(search);
  const shown = rows.filter(
    (r) =>
      (filter === 'all' || r.state === filter) &&
      (words === '' || fold(`${r.partner} ${r.person} ${r.certificate}`).includes(words)),
  );
  const columns = useMemo((): readonly Column<Row>[] => {
    const day = (id: 'earnedOn' | 'expiresOn'): Column<Row> => ({
      id,
      title: t(`benefits.column.${id}`),
      key: (r) => r[id],
      cell: (r) => {
        const iso = r[id];
        return iso === null ? (
          <span className="text-muted">{t('benefits.never')}</span>
        ) : (
          <bdi className="whitespace-nowrap">{locale.date(iso, 'short')}</bdi>
        );
      },
    });
    return [
      {
        id: 'partner',
        title: t('benefits.column.partner'),
        key: (r) => r.partner,
        cell: (r) => <bdi className="font-medium">{r.partner}</bdi>,
      },
      {
        id: 'certificate',
        title: t('benefits.column.certificate'),
        key: (r) => r.certificate,
        cell: (r) => r.certificate,
      },
      {
        id: 'person',
        title: t('benefits.column.person'),
        key: (r) => r.person,
        cell: (r) =>
          r.person === '' ? <span className="text-muted">{t('benefits.firm')}</span> : <bdi>{r.person}</bdi>,
      },
      day('earnedOn'),
      day('expiresOn'),
      {
        id: 'state',
        title: t('benefits.column.state'),
        key: (r) => holdingStates.indexOf(r.state),
        cell: (r) => <StateBadge state={r.state} />,
      },
    ];
  }, [locale, t]);
  const count = (state: HoldingState) => rows.filter((r) => r.state === state).length;
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <div className="w-72">
          <TextField
            hideLabel
            label={t('benefits.search')}
            placeholder={t('benefits.search')}
            value={search}
            onChange={setSearch}
          />
        </div>
        <Segments<HoldingState | 'all'>
          label={t('benefits.filter')}
          value={filter}
          options={[
            { id: 'all', label: `${t('common.all')} ${locale.number(rows.length)}` },
            ...holdingStates
              .filter((s) => count(s) > 0)
              .map((s) => ({ id: s, label: `${t(`benefits.state.${s}`)} ${locale.number(count(s))}` })),
          ]}
          onChange={setFilter}
        />
        <span className="tabular ms-auto text-sm text-muted" role="status">
          {t('benefits.shown', { shown: shown.length, all: rows.length })}
        </span>
      </div>
      {shown.length === 0 ? (
        <p className="rounded-2xl border border-line bg-ground p-6 text-sm text-muted">
          {t('benefits.noMatch')}
        </p>
      ) : (
        <DataTable
          label={t('benefits.views.holdings')}
          columns={columns}
          rows={shown}
          rowId={(r) => r.id}
          rowName={(r) => `${r.partner} · ${r.certificate}`}
          sort={{ id: 'state', down: false }}
          onPress={(r) => onSelect(r.id)}
        />
      )}
    </>
  );
}
