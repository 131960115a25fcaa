import { CalendarClock } from 'lucide-react';
import { useMemo } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { useRowEdit } from '#renderer/features/change-plan/use-row-edit.ts';
import { type Column, CommitField, DataTable, DateField, Select } from '#renderer/ui/index.ts';
import { type Risk, riskResponses } from '#shared/domain/risk/risk.ts';
import type { RiskEntry } from './entry.ts';
import { GradeSelect, LevelBadge } from './grade-select.tsx';

/** The register as a table; grades, response, owner and day are changed in their cells. */
export function RiskTable({
  entries,
  selected,
  onSelect,
}: {
  entries: readonly RiskEntry[];
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const columns = useColumns();
  return (
    <DataTable
      label={locale.t('risk.register.table')}
      columns={columns}
      rows={entries}
      rowId={({ risk }) => risk.id}
      rowName={({ risk }) => locale.name(risk)}
      sort={{ id: 'number', down: false }}
      selected={selected}
      onPress={({ risk }) => onSelect(risk.id === selected ? null : risk.id)}
    />
  );
}

function useColumns(): readonly Column<RiskEntry>[] {
  const locale = useLocale();
  return useMemo((): readonly Column<RiskEntry>[] => {
    const { t } = locale;
    return [
      {
        id: 'number',
        title: t('risk.field.number'),
        key: ({ ranked }) => ranked.number,
        cell: ({ ranked }) => <span className="text-muted">{locale.number(ranked.number)}</span>,
      },
      {
        id: 'name',
        title: t('risk.field.name'),
        key: ({ risk }) => locale.name(risk),
        cell: ({ risk, ranked }) => (
          <div className="min-w-40">
            <bdi className={`font-medium ${risk.state === 'closed' ? 'text-muted line-through' : ''}`}>
              {locale.name(risk)}
            </bdi>
            <span className="block text-xs text-muted">
              {t(`risk.kind.${risk.kind}`)}
              {risk.state !== 'open' && ` · ${t(`risk.state.${risk.state}`)}`}
              {ranked.actions.open + ranked.actions.done > 0 &&
                ` · ${t('risk.plan.progress', {
                  done: ranked.actions.done,
                  total: ranked.actions.open + ranked.actions.done,
                })}`}
            </span>
          </div>
        ),
      },
      {
        id: 'level',
        title: t('risk.field.level'),
        key: ({ ranked }) => ranked.level,
        cell: (entry) => <Grades entry={entry} side="before" />,
      },
      {
        id: 'response',
        title: t('risk.field.response'),
        key: ({ risk }) => risk.response,
        cell: ({ risk }) => <ResponseCell risk={risk} />,
      },
      {
        id: 'after',
        title: t('risk.field.levelAfter'),
        key: ({ ranked }) => ranked.levelAfter,
        cell: (entry) => <Grades entry={entry} side="after" />,
      },
      {
        id: 'owner',
        title: t('risk.field.owner'),
        key: ({ risk }) => risk.owner || null,
        cell: ({ risk }) => <OwnerCell risk={risk} />,
      },
      {
        id: 'review',
        title: t('risk.field.reviewOn'),
        key: ({ risk }) => risk.reviewOn,
        cell: (entry) => <ReviewCell entry={entry} />,
      },
    ];
  }, [locale]);
}

/** Controls lie above the button that covers the row. */
const above = 'relative z-[1]';

function Grades({ entry, side }: { entry: RiskEntry; side: 'before' | 'after' }) {
  const locale = useLocale();
  const { t } = locale;
  const { risk, ranked } = entry;
  const change = useRowEdit(risk, useCommand('risk.saveRisk').run);
  const name = locale.name(risk);
  const when = t(side === 'before' ? 'risk.register.judgedBefore' : 'risk.register.judgedAfter');
  const label = (what: 'likelihood' | 'impact') =>
    `${t('risk.register.gradeOf', { what: t(`risk.field.${what}`), name })} (${when})`;
  const before = side === 'before';
  return (
    <div className={`${above} flex w-max items-center gap-1`}>
      <GradeSelect
        label={label('likelihood')}
        value={before ? risk.likelihood : risk.likelihoodAfter}
        onChange={(n) => change(before ? { likelihood: n } : { likelihoodAfter: n })}
      />
      <span aria-hidden className="text-muted">
        ×
      </span>
      <GradeSelect
        label={label('impact')}
        value={before ? risk.impact : risk.impactAfter}
        onChange={(n) => change(before ? { impact: n } : { impactAfter: n })}
      />
      <LevelBadge level={before ? ranked.level : ranked.levelAfter} />
    </div>
  );
}

function ResponseCell({ risk }: { risk: Risk }) {
  const locale = useLocale();
  const { t } = locale;
  const change = useRowEdit(risk, useCommand('risk.saveRisk').run);
  return (
    <div className={`${above} w-25`}>
      <Select
        hideLabel
        label={t('risk.register.gradeOf', { what: t('risk.field.response'), name: locale.name(risk) })}
        value={risk.response ?? 'none'}
        options={[
          { id: 'none', label: '–' },
          ...riskResponses.map((id) => ({ id, label: t(`risk.response.${id}`) })),
        ]}
        onChange={(id) => change({ response: id === 'none' ? null : id })}
      />
    </div>
  );
}

function OwnerCell({ risk }: { risk: Risk }) {
  const locale = useLocale();
  const { t } = locale;
  const change = useRowEdit(risk, useCommand('risk.saveRisk').run);
  return (
    <div className={`${above} w-full min-w-25`}>
      <CommitField
        hideLabel
        label={t('risk.register.gradeOf', { what: t('risk.field.owner'), name: locale.name(risk) })}
        value={risk.owner}
        onCommit={(owner) => change({ owner })}
      />
    </div>
  );
}

function ReviewCell({ entry: { risk, ranked } }: { entry: RiskEntry }) {
  const locale = useLocale();
  const { t } = locale;
  const change = useRowEdit(risk, useCommand('risk.saveRisk').run);
  const late =
    ranked.overdueDays === null ? null : t('risk.register.reviewLate', { count: ranked.overdueDays });
  return (
    <div className={`${above} flex w-34 items-start gap-1`}>
      <DateField
        hideLabel
        label={t('risk.register.gradeOf', { what: t('risk.field.reviewOn'), name: locale.name(risk) })}
        value={risk.reviewOn}
        check={(day) => (day < today() ? t('risk.register.reviewPast') : null)}
        onCommit={(reviewOn) => change({ reviewOn })}
      />
      {late !== null && (
        <span role="img" aria-label={late} title={late} className="pt-2">
          <CalendarClock aria-hidden className="size-4 text-danger" />
        </span>
      )}
    </div>
  );
}
