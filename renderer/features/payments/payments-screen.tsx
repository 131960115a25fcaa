import { HandCoins } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { EmptyProgram } from '#renderer/features/program/empty-program.tsx';
import { ProgramSwitcher } from '#renderer/features/program/program-switcher.tsx';
import { useProgram } from '#renderer/features/program/use-program.ts';
import { useProgramNames } from '#renderer/features/program/use-rule-names.ts';
import { useSelected } from '#renderer/features/strategy/use-selected.ts';
import { EmptyState, KeyFigure, PageHeader, Segments } from '#renderer/ui/index.ts';
import { PaymentsTable } from './payments-table.tsx';
import { StatementView } from './statement-view.tsx';

/** What a program pays on the client's history (F5): all partners by month, and one partner line by line. */
export function PaymentsScreen() {
  const locale = useLocale();
  const { t } = locale;
  const at = useProgram();
  const program = at?.program;
  const names = useProgramNames(program);
  const [span, setSpan] = useState<'year' | 'all'>('year');
  const [actorId, open] = useSelected();
  const table = useOperation(
    'program.paymentTable',
    { programId: program?.id ?? 'none', last: span === 'year' ? 12 : null },
    program !== undefined,
  ).data;
  if (!at || !names) return null;
  const none = table !== undefined && table !== null && table.rows.length === 0;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('payments.title')}
        purpose={t('payments.purpose')}
        actions={
          program && (
            <>
              <ProgramSwitcher programs={at.programs} program={program} />
              {actorId === null && (
                <Segments
                  label={t('payments.months')}
                  value={span}
                  options={(['year', 'all'] as const).map((id) => ({ id, label: t(`payments.span.${id}`) }))}
                  onChange={setSpan}
                />
              )}
            </>
          )
        }
      />
      {!program ? (
        <EmptyProgram />
      ) : none ? (
        <EmptyState
          icon={<HandCoins className="size-7" />}
          title={t('payments.empty.title')}
          text={t('payments.empty.text')}
        />
      ) : actorId !== null ? (
        <StatementView
          key={`${program.id}${actorId}`}
          program={program}
          names={names}
          actorId={actorId}
          onOpen={open}
          onBack={() => open(null)}
        />
      ) : table ? (
        <>
          <div className="grid grid-cols-2 gap-3 min-[1000px]:grid-cols-4">
            <KeyFigure
              label={t('payments.figure.paid')}
              value={locale.money(table.total, { compact: true })}
              {...(table.revenue > 0 && {
                note: t('payments.figure.share', { share: locale.percent(table.total / table.revenue) }),
              })}
            />
            <KeyFigure
              label={t('payments.figure.revenue')}
              value={locale.money(table.revenue, { compact: true })}
            />
            <KeyFigure
              label={t('payments.figure.mdf')}
              value={locale.money(table.mdf, { compact: true })}
              note={t('payments.figure.mdfNote')}
            />
            <KeyFigure
              label={t('payments.figure.carried')}
              value={locale.money(-table.carried, { compact: true })}
              note={t('payments.figure.carriedNote')}
            />
          </div>
          <PaymentsTable table={table} nameOf={names.partner} onOpen={open} />
        </>
      ) : null}
    </div>
  );
}
