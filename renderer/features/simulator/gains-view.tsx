import { useMemo, useState } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import { type Column, DataTable, Figure, Segments } from '#renderer/ui/index.ts';
import type { Comparison } from '#shared/domain/program/comparison.ts';
import type { PartnerRun } from '#shared/domain/program/simulate.ts';
import { gainsFigure, type Played } from '#shared/figures/simulation.ts';
import { PartnerInspector } from './partner-inspector.tsx';

interface Row {
  readonly actorId: string;
  readonly base: PartnerRun | undefined;
  readonly other: PartnerRun | undefined;
  /** What the other program pays more. */
  readonly difference: number | null;
}

/** Who wins and who loses when another program replaces the first; each amount opens to its steps. */
export function GainsView({
  played,
  comparisons,
}: {
  played: readonly Played[];
  comparisons: readonly Comparison[];
}) {
  const locale = useLocale();
  const { t } = locale;
  const actors = useOperation('ecosystem.actors', {}).data;
  const [otherId, setOther] = useState<string | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [base, ...others] = played;
  const other = others.find((p) => p.program.id === otherId) ?? others[0];
  const comparison = comparisons.find((c) => c.otherId === other?.program.id);
  const names = useMemo(() => new Map(actors?.map((a) => [a.id, locale.name(a)])), [actors, locale]);
  const rows = useMemo((): readonly Row[] => {
    const [a, b] = [base, other].map((p) => new Map(p?.run.partners.map((r) => [r.actorId, r])));
    const paidMore = new Map(comparison?.partners.map((p) => [p.actorId, p.paid]));
    const ids = [...new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])];
    return ids.map((actorId) => ({
      actorId,
      base: a?.get(actorId),
      other: b?.get(actorId),
      difference: paidMore.get(actorId) ?? null,
    }));
  }, [base, other, comparison]);
  if (!base || !actors) return null;
  const nameOf = (id: string): string => names.get(id) ?? '–';
  const tierOf = (p: Played, id: string | null | undefined): string => {
    const tier = p.program.tiers.find((x) => x.id === id);
    return tier ? locale.name(tier) : t('simulation.noTier');
  };
  const placeOf = (p: Played, id: string | null | undefined): number =>
    p.program.tiers.findIndex((x) => x.id === id);
  const money = (value: number): string => locale.money(value, { compact: true });
  const shown = [base, ...(other ? [other] : [])];
  const columns: Column<Row>[] = [
    {
      id: 'partner',
      title: t('simulation.partner'),
      key: (r) => nameOf(r.actorId),
      cell: (r) => <bdi className="font-medium">{nameOf(r.actorId)}</bdi>,
    },
    {
      id: 'revenue',
      title: t('simulation.revenue'),
      key: (r) => r.base?.revenue ?? null,
      cell: (r) => <bdi>{r.base?.revenue == null ? '–' : money(r.base.revenue)}</bdi>,
    },
    {
      id: 'start',
      title: t('simulation.tierStart'),
      key: (r) => placeOf(base, r.base?.start),
      cell: (r) => tierOf(base, r.base?.start),
    },
    ...shown.flatMap((p, i): Column<Row>[] => {
      const runOf = (r: Row) => (i === 0 ? r.base : r.other);
      const program = p.name;
      return [
        {
          id: `tier${i}`,
          title: t('simulation.tierEnd', { program }),
          key: (r) => placeOf(p, runOf(r)?.final),
          cell: (r) => tierOf(p, runOf(r)?.final),
        },
        {
          id: `paid${i}`,
          title: t('simulation.paidIn', { program }),
          key: (r) => runOf(r)?.cost.paid ?? 0,
          cell: (r) => <bdi>{money(runOf(r)?.cost.paid ?? 0)}</bdi>,
        },
      ];
    }),
    ...(other
      ? [
          {
            id: 'difference',
            title: t('simulation.difference'),
            key: (r: Row) => r.difference,
            cell: (r: Row) => (
              <bdi className={(r.difference ?? 0) < 0 ? 'text-danger' : ''}>{money(r.difference ?? 0)}</bdi>
            ),
          },
        ]
      : []),
  ];
  const one = rows.find((r) => r.actorId === selected);
  return (
    <>
      {others.length > 1 && other && (
        <div>
          <Segments
            label={t('simulation.programs')}
            value={other.program.id}
            options={others.map((p) => ({ id: p.program.id, label: p.name }))}
            onChange={setOther}
          />
        </div>
      )}
      {comparison && other ? (
        <Gains
          comparison={comparison}
          base={base}
          other={other}
          nameOf={nameOf}
          selected={selected}
          onSelect={setSelected}
        />
      ) : (
        <p className="text-sm text-muted">{t('simulation.onlyOne')}</p>
      )}
      <DataTable
        label={t('simulation.table')}
        columns={columns}
        rows={rows}
        rowId={(r) => r.actorId}
        rowName={(r) => nameOf(r.actorId)}
        sort={{ id: other ? 'difference' : 'paid0', down: true }}
        selected={selected}
        onPress={(r) => setSelected(r.actorId === selected ? null : r.actorId)}
      />
      {one && <PartnerInspector name={nameOf(one.actorId)} played={shown} runs={[one.base, one.other]} />}
    </>
  );
}

function Gains({
  comparison,
  base,
  other,
  nameOf,
  selected,
  onSelect,
}: {
  comparison: Comparison;
  base: Played;
  other: Played;
  nameOf: (id: string) => string;
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const { place, size } = useSize(least);
  const picture = useMemo(
    () => gainsFigure(comparison, nameOf, theme, locale, { width: size.width, selected }),
    [comparison, nameOf, theme, locale, size.width, selected],
  );
  const money = (value: number): string => locale.money(value, { compact: true });
  return (
    <section className="rounded-xl border border-line bg-ground p-4">
      <h2 className="text-sm font-bold">
        {t('simulation.chart.gains', {
          other: other.name,
          base: base.name,
        })}
      </h2>
      <p className="mb-2 text-sm text-muted">
        {t('simulation.totals', {
          winners: locale.number(comparison.winners),
          gained: money(comparison.gained),
          losers: locale.number(comparison.losers),
          lost: money(-comparison.lost),
          paid: money(comparison.paid),
          total: money(comparison.total),
        })}
      </p>
      <div ref={place} className="overflow-hidden">
        <Figure picture={picture} onPick={onSelect} />
      </div>
    </section>
  );
}

const least = { width: 420, height: 100 };
