import type { DiscountRule } from '#shared/domain/program/discount.ts';
import type { CommissionRule, Reward, Target } from '#shared/domain/program/rule.ts';
import type { Locale, TranslationKey } from '#shared/locale/index.ts';
import { amountWords, bandWords, type RuleNames } from './rule-words.ts';

type Rule = CommissionRule | DiscountRule;

/** What a field of a rule is called, and what stands in it. */
interface FieldWords {
  readonly label: TranslationKey;
  readonly text: string;
}

/** The fields of a commission or discount rule as a reader knows them, in the order in which they are edited. */
export function ruleFieldWords(rule: Rule, names: RuleNames, locale: Locale): FieldWords[] {
  const { t } = locale;
  const none = '–';
  const list = (items: readonly string[]): string =>
    items.length === 0 ? t('commission.field.all') : locale.list(items);
  const day = (iso: string | null): string => (iso === null ? none : locale.date(iso, 'medium'));
  return [
    { label: 'tiers.ruleField.kind', text: kindWords(rule, locale) },
    { label: 'tiers.field.name', text: rule.name || none },
    { label: 'tiers.field.nameEn', text: rule.nameEn || none },
    ...ownFields(rule, locale),
    { label: 'commission.field.tiers', text: list(rule.tierIds.map(names.tier)) },
    { label: 'commission.field.products', text: list(rule.products) },
    { label: 'commission.field.regions', text: list(rule.regionIds.map(names.region)) },
    { label: 'commission.field.from', text: day(rule.from) },
    { label: 'commission.field.to', text: day(rule.to) },
    ...('note' in rule ? [{ label: 'commission.field.note' as const, text: rule.note || none }] : []),
  ];
}

/** The fields in which two versions of a rule differ; one that only one of them has stands as «–» in the other. */
export function ruleChanges(
  before: { readonly rule: Rule; readonly names: RuleNames },
  after: { readonly rule: Rule; readonly names: RuleNames },
  locale: Locale,
): { readonly label: string; readonly before: string; readonly after: string }[] {
  const [was, now] = [before, after].map(
    ({ rule, names }) => new Map(ruleFieldWords(rule, names, locale).map((f) => [f.label, f.text])),
  );
  const labels = [...new Set([...(was?.keys() ?? []), ...(now?.keys() ?? [])])];
  return labels.flatMap((label) => {
    const [a, b] = [was?.get(label) ?? '–', now?.get(label) ?? '–'];
    return a === b ? [] : [{ label: locale.t(label, {}), before: a, after: b }];
  });
}

const kindWords = (rule: Rule, { t }: Locale): string => {
  switch (rule.kind) {
    case 'registered':
    case 'volume':
    case 'promotion':
    case 'limit':
      return t(`quote.kind.${rule.kind}`);
    default:
      return t(`ruleWords.kind.${rule.kind}`);
  }
};

function ownFields(rule: Rule, locale: Locale): FieldWords[] {
  const { t } = locale;
  const rate = (value: number): FieldWords => ({
    label: 'commission.field.rate',
    text: locale.basisPoints(value),
  });
  const reward = (value: Reward): string =>
    value.kind === 'amount'
      ? amountWords(value.amount, locale)
      : t('ruleWords.rewardRate', { rate: locale.basisPoints(value.rate) });
  const target = (value: Target): FieldWords => ({
    label: 'commission.field.target',
    text:
      value.kind === 'amount'
        ? amountWords(value.amount, locale)
        : `${t('commission.field.targetGrowth')}: ${locale.basisPoints(value.growth)}`,
  });
  const days = (label: TranslationKey, value: number | null): FieldWords => ({
    label,
    text: value === null ? t('tiers.ruleField.policy') : t('units.inDays', { count: value }),
  });
  switch (rule.kind) {
    case 'flat':
    case 'registered':
    case 'promotion':
    case 'limit':
      return [rate(rule.rate)];
    case 'volume':
      return [{ label: 'quote.fromField', text: locale.number(rule.quantity) }, rate(rule.rate)];
    case 'marginal':
    case 'slab':
      return [
        {
          label: 'commission.field.basis',
          text: t(rule.basis === 'deal' ? 'commission.field.basisDeal' : 'commission.field.basisPeriod'),
        },
        { label: 'commission.field.bands', text: bandWords(rule.bands, locale) },
      ];
    case 'uplift':
      return [
        {
          label: 'commission.field.points',
          text: t('units.points', { value: locale.number(rule.points / 100) }),
        },
        days('commission.field.window', rule.windowDays),
      ];
    case 'spiff':
      return [
        { label: 'commission.field.reward', text: reward(rule.reward) },
        { label: 'commission.field.minimum', text: amountWords(rule.minimum, locale) },
      ];
    case 'accelerator':
      return [
        target(rule.target),
        { label: 'commission.field.factor', text: locale.basisPoints(rule.factor) },
      ];
    case 'bonus':
      return [target(rule.target), { label: 'commission.field.reward', text: reward(rule.reward) }];
    case 'cap':
      return [{ label: 'commission.field.limit', text: reward(rule.limit) }];
    case 'floor':
      return [{ label: 'commission.field.amount', text: amountWords(rule.amount, locale) }];
    case 'split':
      return [{ label: 'commission.field.partner', text: locale.basisPoints(rule.partner) }];
    case 'mdf':
      return [
        rate(rule.rate),
        {
          label: 'commission.field.yearly',
          text: rule.yearly === null ? '–' : amountWords(rule.yearly, locale),
        },
      ];
    case 'clawback':
      return [days('commission.field.returnWindow', rule.windowDays)];
    default:
      return rule satisfies never;
  }
}
