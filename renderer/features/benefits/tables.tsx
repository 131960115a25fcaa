import { useMemo } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { today } from '#renderer/app/today.ts';
import { type Column, DataTable, TierBadge } from '#renderer/ui/index.ts';
import {
  type Benefit,
  benefitGroups,
  type Certificate,
  type Holding,
} from '#shared/domain/program/catalogue.ts';
import { certificateHolders } from '#shared/domain/program/holdings.ts';
import type { Program } from '#shared/domain/program/program.ts';
import type { Tier } from '#shared/domain/program/tier.ts';

interface TableProps<Row> {
  readonly rows: readonly Row[];
  readonly program: Program | null;
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
}

/** Tiers side by side in their colours; a dash for none. */
export function TierBadges({ tiers }: { tiers: readonly Tier[] }) {
  const locale = useLocale();
  if (tiers.length === 0) return <span className="text-muted">–</span>;
  return (
    <span className="flex flex-wrap gap-1">
      {tiers.map((tier) => (
        <TierBadge key={tier.id} name={locale.name(tier)} tone={tier.tone} />
      ))}
    </span>
  );
}

/** The tiers of a program that give a benefit. */
export const givers = (program: Program | null, benefitId: string): Tier[] =>
  program?.tiers.filter((tier) => tier.benefits.some((b) => b.benefitId === benefitId)) ?? [];

/** The tiers of a program that ask for a certificate or an assessment. */
export const askers = (program: Program | null, certificateId: string): Tier[] =>
  program?.tiers.filter(
    (tier) =>
      tier.gateIds.includes(certificateId) ||
      tier.groups.some((g) => g.conditions.some((c) => c.certificateId === certificateId)),
  ) ?? [];

export function BenefitTable({ rows, program, selected, onSelect }: TableProps<Benefit>) {
  const locale = useLocale();
  const { t } = locale;
  const columns = useMemo(
    (): readonly Column<Benefit>[] => [
      {
        id: 'name',
        title: t('benefits.column.name'),
        key: (b) => locale.name(b),
        cell: (b) => <span className="font-medium">{locale.name(b)}</span>,
      },
      {
        id: 'group',
        title: t('benefits.column.group'),
        key: (b) => benefitGroups.indexOf(b.group),
        cell: (b) => t(`tiers.benefitGroup.${b.group}`),
      },
      {
        id: 'monetary',
        title: t('benefits.column.monetary'),
        key: (b) => Number(b.monetary),
        cell: (b) => t(`benefits.monetary.${b.monetary ? 'yes' : 'no'}`),
      },
      {
        id: 'cost',
        title: t('benefits.column.cost'),
        key: (b) => b.annualCost,
        cell: (b) =>
          b.annualCost === null ? <span className="text-muted">–</span> : locale.money(b.annualCost),
      },
      {
        id: 'tiers',
        title: t('benefits.column.tiers'),
        key: (b) => givers(program, b.id).length,
        cell: (b) => <TierBadges tiers={givers(program, b.id)} />,
      },
    ],
    [locale, t, program],
  );
  return (
    <DataTable
      label={t('benefits.views.benefits')}
      columns={columns}
      rows={rows}
      rowId={(b) => b.id}
      rowName={(b) => locale.name(b)}
      sort={{ id: 'group', down: false }}
      onPress={(b) => onSelect(b.id === selected ? null : b.id)}
      selected={selected}
    />
  );
}

export function CertificateTable({
  rows,
  holdings,
  program,
  selected,
  onSelect,
}: TableProps<Certificate> & { holdings: readonly Holding[] }) {
  const locale = useLocale();
  const { t } = locale;
  const columns = useMemo((): readonly Column<Certificate>[] => {
    const counts = new Map(rows.map((c) => [c.id, certificateHolders(c.id, holdings, today())]));
    const number = (id: 'valid' | 'partners' | 'soon' | 'expired', title: string): Column<Certificate> => ({
      id,
      title,
      key: (c) => counts.get(c.id)?.[id] ?? 0,
      cell: (c) => {
        const value = counts.get(c.id)?.[id] ?? 0;
        return (
          <span
            className={id === 'soon' && value > 0 ? 'font-bold text-warn' : value === 0 ? 'text-muted' : ''}
          >
            {locale.number(value)}
          </span>
        );
      },
    });
    return [
      {
        id: 'name',
        title: t('benefits.column.name'),
        key: (c) => locale.name(c),
        cell: (c) => <span className="font-medium">{locale.name(c)}</span>,
      },
      {
        id: 'kind',
        title: t('benefits.column.kind'),
        key: (c) => Number(c.kind === 'assessment'),
        cell: (c) => t(`benefits.kind.${c.kind}`),
      },
      {
        id: 'months',
        title: t('benefits.column.valid'),
        key: (c) => c.validMonths,
        cell: (c) =>
          c.validMonths === null ? t('benefits.never') : t('units.inMonths', { count: c.validMonths }),
      },
      number('valid', t('benefits.column.holders')),
      number('partners', t('benefits.column.partners')),
      number('soon', t('benefits.column.soon')),
      number('expired', t('benefits.column.expired')),
      {
        id: 'tiers',
        title: t('benefits.column.tiers'),
        key: (c) => askers(program, c.id).length,
        cell: (c) => <TierBadges tiers={askers(program, c.id)} />,
      },
    ];
  }, [locale, t, rows, holdings, program]);
  return (
    <DataTable
      label={t('benefits.views.certificates')}
      columns={columns}
      rows={rows}
      rowId={(c) => c.id}
      rowName={(c) => locale.name(c)}
      sort={{ id: 'kind', down: false }}
      onPress={(c) => onSelect(c.id === selected ? null : c.id)}
      selected={selected}
    />
  );
}
