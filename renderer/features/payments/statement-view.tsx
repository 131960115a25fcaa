import { ArrowLeft, ArrowRight, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { PaySteps } from '#renderer/features/program/pay-steps.tsx';
import type { ProgramNames } from '#renderer/features/program/use-rule-names.ts';
import { Button, SearchSelect } from '#renderer/ui/index.ts';
import type { Adjustment } from '#shared/domain/program/deal.ts';
import type { Program } from '#shared/domain/program/program.ts';
import type { Statement, StatementLine, StatementMonth } from '#shared/domain/program/statement.ts';
import { AdjustDialog } from './adjust-dialog.tsx';
import { ReverseDialog } from './reverse-dialog.tsx';

/** One partner's statement: months, in them deals, in them every step; corrections with their reasons. */
export function StatementView({
  program,
  names,
  actorId,
  onOpen,
  onBack,
}: {
  program: Program;
  names: ProgramNames;
  actorId: string;
  onOpen: (id: string) => void;
  onBack: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const statement = useOperation('program.statement', { programId: program.id, actorId }).data;
  const adjustments = useOperation('program.adjustments', {}).data;
  const [adjusting, setAdjusting] = useState(false);
  const [reversing, setReversing] = useState<Adjustment | null>(null);
  if (!statement || !adjustments) return null;
  const Back = locale.dir === 'rtl' ? ArrowRight : ArrowLeft;
  const months = statement.months
    .filter((m) => m.lines.length > 0 || m.revenue !== 0 || m.paid !== 0)
    .toReversed();
  const money = (amount: number) => locale.money(amount);
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <Button onPress={onBack}>
          <Back aria-hidden className="size-4" />
          {t('payments.back')}
        </Button>
        <SearchSelect
          label={t('payments.partner')}
          hideLabel
          className="w-72"
          value={actorId}
          options={names.partners}
          onChange={onOpen}
        />
        <span className="min-w-0 flex-1 text-sm text-muted" data-testid="statement-sum">
          {t('payments.sumLine', {
            sum: money(statement.sum),
            carriedIn: money(statement.carriedIn),
            paid: money(statement.paid),
            carriedOut: money(statement.carriedOut),
          })}
        </span>
        <Button onPress={() => setAdjusting(true)}>{t('payments.adjust')}</Button>
      </div>
      <div className="flex min-h-0 flex-1 flex-col gap-2 overflow-auto">
        {months.map((month, i) => (
          <Month
            key={month.month}
            month={month}
            program={program}
            statement={statement}
            names={names}
            adjustments={adjustments}
            isOpen={i === 0}
            onReverse={setReversing}
          />
        ))}
      </div>
      {adjusting && (
        <AdjustDialog
          actorId={actorId}
          name={names.partner(actorId)}
          first={statement.months[0]?.start ?? null}
          onClose={() => setAdjusting(false)}
        />
      )}
      {reversing && <ReverseDialog adjustment={reversing} onClose={() => setReversing(null)} />}
    </>
  );
}

function Month({
  month,
  program,
  statement,
  names,
  adjustments,
  isOpen,
  onReverse,
}: {
  month: StatementMonth;
  program: Program;
  statement: Statement;
  names: ProgramNames;
  adjustments: readonly Adjustment[];
  isOpen: boolean;
  onReverse: (adjustment: Adjustment) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const money = (amount: number) => locale.money(amount);
  return (
    <details open={isOpen} className="group rounded-xl border border-line bg-ground">
      <summary className="flex cursor-pointer list-none items-center gap-3 px-4 py-3 text-sm">
        <ChevronDown
          aria-hidden
          className="size-4 shrink-0 text-muted transition group-open:rotate-180 motion-reduce:transition-none"
        />
        <strong className="w-36">{locale.date(month.start, 'month')}</strong>
        <span className="flex-1 text-muted">
          {month.tierId === null
            ? t('payments.month.noTier')
            : t('payments.month.tier', { tier: names.tier(month.tierId) })}
          {' · '}
          {t('payments.month.revenue', { amount: money(month.revenue) })}
        </span>
        <bdi className="font-bold">{money(month.paid)}</bdi>
      </summary>
      <div className="border-t border-line px-4 pb-3">
        {groupsOf(month.lines).map(([key, lines]) => {
          const deal = statement.deals.find((d) => d.id === key);
          const adjustment = adjustments.find((a) => a.id === lines[0]?.adjustmentId);
          const reversal = adjustments.find((a) => a.reversesId === adjustment?.id);
          const reversed = adjustments.find((a) => a.id === adjustment?.reversesId);
          return (
            <section key={key} className="border-b border-line py-2 last:border-0">
              <h3 className="flex flex-wrap items-center gap-x-2 text-xs text-muted">
                {deal ? (
                  <>
                    <bdi>{locale.date(deal.closedOn, 'short')}</bdi>
                    <bdi>{deal.customer || '–'}</bdi>
                    {deal.product && <bdi>· {deal.product}</bdi>}
                    {deal.regionId && <bdi>· {names.region(deal.regionId)}</bdi>}
                    <bdi>· {money(deal.amount)}</bdi>
                  </>
                ) : adjustment ? (
                  <>
                    <bdi>{locale.date(adjustment.on, 'short')}</bdi>
                    {reversed && (
                      <span>{t('payments.reversal', { date: locale.date(reversed.on, 'short') })}</span>
                    )}
                    {reversal ? (
                      <span>{t('payments.reversed', { date: locale.date(reversal.on, 'short') })}</span>
                    ) : (
                      <Button variant="ghost" onPress={() => onReverse(adjustment)}>
                        {t('payments.reverse')}
                      </Button>
                    )}
                  </>
                ) : (
                  t('payments.ofPeriod')
                )}
              </h3>
              <PaySteps lines={lines} program={program} reasonOf={() => adjustment?.reason ?? ''} />
            </section>
          );
        })}
        {month.lines.length === 0 && <p className="py-2 text-sm text-muted">{t('payments.month.none')}</p>}
        <dl className="flex flex-wrap justify-end gap-x-6 gap-y-1 border-t border-line pt-2 text-sm">
          {(
            [
              ['carriedIn', month.carriedIn],
              ['sum', month.sum],
              ['paid', month.paid],
              ['carriedOut', month.carriedOut],
              ['mdf', month.mdf],
              ['sellers', month.sellers],
            ] as const
          )
            .filter(([key, amount]) => amount !== 0 || key === 'sum' || key === 'paid')
            .map(([key, amount]) => (
              <div
                key={key}
                className={`flex gap-2 ${key === 'mdf' || key === 'sellers' ? 'text-muted' : ''}`}
              >
                <dt>{t(`payments.month.${key}`)}</dt>
                <dd className={key === 'paid' ? 'font-bold' : ''}>
                  <bdi>{money(amount)}</bdi>
                </dd>
              </div>
            ))}
        </dl>
      </div>
    </details>
  );
}

/** Lines of one deal, one adjustment, or the period, in the order of the statement. */
function groupsOf(lines: readonly StatementLine[]): [string, StatementLine[]][] {
  const groups = new Map<string, StatementLine[]>();
  for (const line of lines) {
    const key = line.dealId ?? line.adjustmentId ?? 'period';
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups];
}
