import { useMemo } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { Badge, type Column, DataTable, TierBadge } from '#renderer/ui/index.ts';
import { type AuditRow, auditDirections } from '#shared/domain/program/audit.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { pathSentence, placeName } from '#shared/reports/tier-words.ts';
import type { World } from './use-tier-world.ts';

export interface AuditPartner extends AuditRow {
  readonly name: string;
}

const directionTone = {
  right: 'good',
  above: 'danger',
  below: 'accent',
  unassigned: 'accent',
  'unknown-name': 'warn',
  insufficient: 'neutral',
} as const;

/** The finding about one partner as a short word. */
export function DirectionBadge({ row }: { row: AuditRow }) {
  const { t } = useLocale();
  return (
    <span className="whitespace-nowrap">
      <Badge tone={directionTone[row.direction]}>{t(`tierAudit.direction.${row.direction}`)}</Badge>
    </span>
  );
}

/** The tier at a place of the program. */
export function PlaceBadge({ program, place }: { program: Program; place: number }) {
  const locale = useLocale();
  return <TierBadge name={placeName(program, place, locale)} tone={program.tiers[place]?.tone ?? null} />;
}

/** Audited partners; a press opens the reasons, the boxes choose who takes the earned tier. */
export function AuditTable({
  rows,
  world,
  selected,
  onSelect,
  chosen,
  onChoose,
}: {
  rows: readonly AuditPartner[];
  world: World;
  selected: string | null;
  onSelect: (id: string | null) => void;
  chosen: ReadonlySet<string>;
  onChoose: (ids: ReadonlySet<string>) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const columns = useMemo((): readonly Column<AuditPartner>[] => {
    const toggle = (id: string) => {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      onChoose(next);
    };
    return [
      {
        id: 'partner',
        title: t('tierAudit.column.partner'),
        key: (r) => r.name,
        cell: (r) => (
          <span className="inline-flex items-center gap-2 font-medium">
            <input
              type="checkbox"
              aria-label={t('tierAudit.choose', { name: r.name })}
              checked={chosen.has(r.actorId)}
              disabled={r.direction === 'right' || r.direction === 'insufficient'}
              onChange={() => toggle(r.actorId)}
              className="relative z-10 size-4 accent-(--pv-accent)"
            />
            <bdi>{r.name}</bdi>
          </span>
        ),
      },
      {
        id: 'assigned',
        title: t('tierAudit.column.assigned'),
        key: (r) => r.assigned,
        cell: (r) =>
          r.direction === 'unknown-name' ? (
            <bdi className="text-warn">{r.word}</bdi>
          ) : (
            <PlaceBadge program={world.program} place={r.assigned} />
          ),
      },
      {
        id: 'earned',
        title: t('tierAudit.column.earned'),
        key: (r) => r.earned,
        cell: (r) => <PlaceBadge program={world.program} place={r.earned} />,
      },
      {
        id: 'direction',
        title: t('tierAudit.column.direction'),
        key: (r) => auditDirections.indexOf(r.direction),
        cell: (r) => <DirectionBadge row={r} />,
      },
      {
        id: 'cost',
        title: t('tierAudit.column.cost'),
        key: (r) => r.cost?.total ?? null,
        cell: (r) => <CostText row={r} />,
      },
      {
        id: 'path',
        title: t('tierAudit.column.path'),
        key: (r) => r.path?.steps.length ?? 0,
        cell: (r) => (
          <span className="line-clamp-2 min-w-40 text-muted">{pathSentence(r.path, world, locale)}</span>
        ),
      },
    ];
  }, [locale, t, world, chosen, onChoose]);
  return (
    <DataTable
      label={t('tierAudit.table')}
      columns={columns}
      rows={rows}
      rowId={(r) => r.actorId}
      rowName={(r) => r.name}
      sort={{ id: 'cost', down: true }}
      onPress={(r) => onSelect(r.actorId === selected ? null : r.actorId)}
      selected={selected}
    />
  );
}

function CostText({ row }: { row: AuditRow }) {
  const locale = useLocale();
  const total = row.cost?.total;
  if (total === undefined) return <span className="text-muted">–</span>;
  if (total === 0) return <span>{locale.number(0)}</span>;
  const amount = locale.money(Math.abs(total), { compact: true });
  return (
    <span className={`whitespace-nowrap ${total > 0 ? 'text-danger' : 'text-accent'}`}>
      {locale.t(total > 0 ? 'tierAudit.costUp' : 'tierAudit.costDown', { amount })}
    </span>
  );
}
