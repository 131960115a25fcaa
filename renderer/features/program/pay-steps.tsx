import { useLocale } from '#renderer/app/locale.tsx';
import type { ExplainedLine } from '#shared/domain/program/explain-line.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { lineSentence, roundingSentence } from '#shared/reports/pay-words.ts';

/** Lines of a payment in the order of F5: the step, the rule that made it, how it came about, and its amount. */
export function PaySteps({
  lines,
  program,
  reasonOf,
}: {
  lines: readonly (ExplainedLine & { readonly sum?: number; readonly key?: string })[];
  program: Program;
  /** The reason of an adjustment. */
  reasonOf?: (index: number) => string;
}) {
  const locale = useLocale();
  const { t } = locale;
  const rules = new Map(program.rules.map((r) => [r.id, r]));
  return (
    <ol className="flex flex-col">
      {lines.map((line, i) => {
        const rule = rules.get(line.ruleId ?? '');
        const name = rule ? locale.name(rule) : '';
        const rounding = roundingSentence(line, locale);
        return (
          <li
            key={`${line.step}-${line.ruleId}-${i.toString()}`}
            className="flex items-start justify-between gap-3 border-b border-line py-2 text-sm last:border-0"
          >
            <div className="min-w-0">
              <div className="font-medium">
                {t(`payments.step.${line.step}`)}
                {name && (
                  <span className="font-normal text-muted">
                    {' · '}
                    <bdi>{name}</bdi>
                  </span>
                )}
              </div>
              <div className="text-xs leading-relaxed text-muted">
                {lineSentence(line, locale, reasonOf?.(i) ?? '')}
                {rounding && ` · ${rounding}`}
              </div>
            </div>
            <div className="shrink-0 text-end">
              <bdi className={`whitespace-nowrap font-medium ${line.amount < 0 ? 'text-danger' : ''}`}>
                {locale.money(line.amount)}
              </bdi>
              {line.sum !== undefined && i > 0 && (
                <div className="whitespace-nowrap text-xs text-muted">
                  {t('commission.calculator.sum', { amount: locale.money(line.sum) })}
                </div>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
