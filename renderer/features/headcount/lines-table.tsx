import { useMemo } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { type Column, DataTable } from '#renderer/ui/index.ts';
import type { HeadcountLine } from '#shared/domain/organization/headcount.ts';
import type { HeadcountPlan } from '#shared/domain/organization/headcount-plan.ts';

/** The lines of the plan with what they come to; pressing one opens it. */
export function LinesTable({
  lines,
  plan,
  selected,
  onSelect,
}: {
  lines: readonly HeadcountLine[];
  plan: HeadcountPlan;
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const columns = useMemo((): readonly Column<HeadcountLine>[] => {
    const planned = (line: HeadcountLine) => plan.lines.find((l) => l.id === line.id);
    const cost = (line: HeadcountLine) => planned(line)?.cost.reduce((sum, c) => sum + c, 0) ?? 0;
    return [
      {
        id: 'name',
        title: t('organization.headcount.name'),
        key: (l) => locale.name(l),
        cell: (l) => <span className="font-medium">{locale.name(l)}</span>,
      },
      {
        id: 'team',
        title: t('organization.headcount.team'),
        key: (l) => t(`organization.teams.${l.team}`),
        cell: (l) => t(`organization.teams.${l.team}`),
      },
      {
        id: 'measure',
        title: t('organization.headcount.measure'),
        key: (l) => t(`organization.headcount.measures.${l.measure}`),
        cell: (l) => (
          <>
            {t(`organization.headcount.measures.${l.measure}`)}
            {l.tier !== '' && <bdi className="text-muted"> · {l.tier}</bdi>}
          </>
        ),
      },
      {
        id: 'volume',
        title: t('organization.headcount.volumeEnd'),
        key: (l) => l.volumeEnd,
        cell: (l) => t('organization.headcount.startEnd', { from: l.volumeStart, to: l.volumeEnd }),
      },
      {
        id: 'people',
        title: t('organization.headcount.people'),
        key: (l) => planned(l)?.people.at(-1) ?? 0,
        cell: (l) =>
          t('organization.headcount.startEnd', {
            from: planned(l)?.people[0] ?? 0,
            to: planned(l)?.people.at(-1) ?? 0,
          }),
      },
      {
        id: 'cost',
        title: t('organization.headcount.cost'),
        key: cost,
        cell: (l) => locale.money(cost(l), { compact: true }),
      },
    ];
  }, [locale, t, plan]);
  return (
    <DataTable
      label={t('organization.headcount.lines')}
      columns={columns}
      rows={lines}
      rowId={(l) => l.id}
      rowName={(l) => locale.name(l)}
      sort={{ id: 'team', down: false }}
      onPress={(l) => onSelect(l.id === selected ? null : l.id)}
      selected={selected}
    />
  );
}
