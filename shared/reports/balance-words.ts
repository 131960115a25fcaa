import { kpiText } from '#shared/domain/library/kpi-value.ts';
import type { Argument } from '#shared/domain/strategy/argument.ts';
import type { Balance } from '#shared/domain/strategy/balance.ts';
import type { Benchmark } from '#shared/domain/strategy/benchmark.ts';
import type { Locale } from '#shared/locale/index.ts';

/** Below this difference of the means neither side outweighs the other. */
const even = 0.1;

/** What the balance sheet says: the verdict first, then what is still open. */
export function balanceSentences(all: readonly Argument[], balance: Balance, locale: Locale): string[] {
  const { t } = locale;
  const one = (value: number | null): string =>
    value === null ? '–' : locale.number(value, { decimals: 1 });
  const means = { benefits: one(balance.benefits.mean), drawbacks: one(balance.drawbacks.mean) };
  const { net, unanswered, unproven } = balance;
  const verdict = net === null ? 'open' : Math.abs(net) < even ? 'even' : net > 0 ? 'for' : 'againstIt';
  const names = unanswered.map((id) =>
    locale.isolate(locale.name(all.find((a) => a.id === id) ?? { name: '' })),
  );
  return [
    t(`strategy.balance.${verdict}`, means),
    ...(unanswered.length > 0
      ? [
          t(
            'strategy.balance.unanswered',
            { count: unanswered.length, names: locale.list(names) },
            { raw: true },
          ),
        ]
      : []),
    ...(unproven.length > 0 ? [t('strategy.balance.unproven', { count: unproven.length })] : []),
  ];
}

/** The published figure with its relation: "at least 75%", «۱۲ تا ۱۸ ماه». */
export function benchmarkText(
  b: Pick<Benchmark, 'low' | 'high' | 'relation' | 'unit'>,
  locale: Locale,
): string {
  // Within a range the unit stands once, where the unit is a word.
  const worded = b.unit === 'months' || b.unit === 'days';
  const low = worded && b.high !== null ? locale.number(b.low) : kpiText(b.low, b.unit, locale);
  const high = kpiText(b.high ?? b.low, b.unit, locale);
  return b.high !== null
    ? locale.t('strategy.benchmarks.value.between', { low, high })
    : locale.t(`strategy.benchmarks.value.${b.relation === 'between' ? 'about' : b.relation}`, {
        low: kpiText(b.low, b.unit, locale),
      });
}
