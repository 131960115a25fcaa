import type { Program } from '#shared/domain/program/program.ts';
import type { Band, CommissionRule, Reward, Target } from '#shared/domain/program/rule.ts';
import type { Limits } from '#shared/domain/program/scope.ts';
import { type Locale, toMajor } from '#shared/locale/index.ts';

/** Names of what rules speak of, in the reader's language. */
export interface RuleNames {
  readonly tier: (id: string) => string;
  readonly region: (id: string) => string;
}

/** What a rule does, as a sentence that a partner understands: on screen, in the handbook and in the annex alike. */
export function ruleSentence(
  rule: CommissionRule,
  { payPeriod }: Pick<Program, 'payPeriod'>,
  locale: Locale,
): string {
  const { t } = locale;
  const rate = (basisPoints: number): string => locale.basisPoints(basisPoints);
  const money = (amount: number): string => amountWords(amount, locale);
  const period = t(`ruleWords.period.${payPeriod}`);
  const reward = (r: Reward): string =>
    r.kind === 'amount' ? money(r.amount) : t('ruleWords.rewardRate', { rate: rate(r.rate) });
  const aim = (target: Target): Record<string, string> =>
    target.kind === 'amount' ? { target: money(target.amount) } : { growth: rate(target.growth) };
  switch (rule.kind) {
    case 'flat':
      return t('ruleWords.flat', { rate: rate(rule.rate) });
    case 'marginal':
      return t(rule.basis === 'deal' ? 'ruleWords.marginalDeal' : 'ruleWords.marginalPeriod', {
        period,
        bands: bandWords(rule.bands, locale),
      });
    case 'slab':
      return t(rule.basis === 'deal' ? 'ruleWords.slabDeal' : 'ruleWords.slabPeriod', {
        period,
        bands: bandWords(rule.bands, locale),
      });
    case 'uplift': {
      const points = t('units.points', { value: locale.number(rule.points / 100) });
      return rule.windowDays === null
        ? t('ruleWords.upliftPolicy', { points })
        : t('ruleWords.uplift', { points, days: t('units.inDays', { count: rule.windowDays }) });
    }
    case 'spiff': {
      const from = rule.minimum > 0 ? 'From' : '';
      const minimum = money(rule.minimum);
      return rule.reward.kind === 'amount'
        ? t(`ruleWords.spiffAmount${from}`, { amount: money(rule.reward.amount), minimum })
        : t(`ruleWords.spiffRate${from}`, { rate: rate(rule.reward.rate), minimum });
    }
    case 'accelerator':
      return t(
        rule.target.kind === 'amount' ? 'ruleWords.acceleratorAmount' : 'ruleWords.acceleratorGrowth',
        {
          period,
          factor: t('ruleWords.times', { value: locale.number(rule.factor / 10_000) }),
          ...aim(rule.target),
        },
      );
    case 'bonus':
      return t(rule.target.kind === 'amount' ? 'ruleWords.bonusAmount' : 'ruleWords.bonusGrowth', {
        period,
        reward: reward(rule.reward),
        ...aim(rule.target),
      });
    case 'cap':
      return rule.limit.kind === 'amount'
        ? t('ruleWords.capAmount', { period, amount: money(rule.limit.amount) })
        : t('ruleWords.capRate', { period, rate: rate(rule.limit.rate) });
    case 'split':
      return t('ruleWords.split', { partner: rate(rule.partner), seller: rate(10_000 - rule.partner) });
    case 'floor':
      return t('ruleWords.floor', { period, amount: money(rule.amount) });
    case 'clawback':
      return rule.windowDays === null
        ? t('ruleWords.clawbackPolicy')
        : t('ruleWords.clawback', { days: t('units.inDays', { count: rule.windowDays }) });
    case 'mdf':
      return rule.yearly === null
        ? t('ruleWords.mdf', { rate: rate(rule.rate) })
        : t('ruleWords.mdfYearly', { rate: rate(rule.rate), yearly: money(rule.yearly) });
    default:
      return rule satisfies never;
  }
}

/** An amount in a sentence: round sums without hundredths. */
export const amountWords = (amount: number, locale: Locale): string =>
  locale.money(amount, Number.isInteger(toMajor(amount, locale.currency)) ? { decimals: 0 } : {});

/** Bands from the lowest up: "5 % up to 500,000; 7 % from 500,000 up to 1,000,000; 10 % from 1,000,000". */
export function bandWords(bands: readonly Band[], locale: Locale): string {
  const { t } = locale;
  const sorted = bands.toSorted((a, b) => a.from - b.from);
  const words = sorted.map((band, i) => {
    const next = sorted[i + 1];
    const rate = locale.basisPoints(band.rate);
    const from = amountWords(band.from, locale);
    if (next === undefined)
      return i === 0 && band.from === 0
        ? t('ruleWords.bandOnly', { rate })
        : t('ruleWords.bandLast', { rate, from });
    const to = amountWords(next.from, locale);
    return i === 0 && band.from === 0
      ? t('ruleWords.bandFirst', { rate, to })
      : t('ruleWords.bandMiddle', { rate, from, to });
  });
  return words.join(locale.lang === 'fa' ? '؛ ' : '; ');
}

/** For whom, what, where and when a rule counts; null where nothing limits it. */
export function scopeWords(limits: Limits, names: RuleNames, locale: Locale): string | null {
  const { t } = locale;
  const parts = [
    ...(limits.tierIds.length > 0
      ? [t('ruleWords.scope.tiers', { names: locale.list(limits.tierIds.map(names.tier)) })]
      : []),
    ...(limits.products.length > 0
      ? [t('ruleWords.scope.products', { names: locale.list(limits.products) })]
      : []),
    ...(limits.regionIds.length > 0
      ? [t('ruleWords.scope.regions', { names: locale.list(limits.regionIds.map(names.region)) })]
      : []),
    ...whenWords(limits, locale),
  ];
  return parts.length === 0 ? null : parts.join(locale.lang === 'fa' ? '، ' : ', ');
}

function whenWords({ from, to }: Limits, locale: Locale): string[] {
  const { t } = locale;
  if (from !== null && to !== null)
    return [t('ruleWords.scope.both', { from: locale.date(from), to: locale.date(to) })];
  if (from !== null) return [t('ruleWords.scope.from', { date: locale.date(from) })];
  return to === null ? [] : [t('ruleWords.scope.to', { date: locale.date(to) })];
}
