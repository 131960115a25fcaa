import type { CommissionRule, RuleKind } from '#shared/domain/program/rule.ts';
import { createLocale } from '#shared/locale/index.ts';

const named = { fa: createLocale({ lang: 'fa' }), en: createLocale({ lang: 'en' }) };

/**
 * A new rule of a kind with usual figures, to be changed.
 *
 * @param size what a typical deal brings, minor units: amounts follow from it
 */
export function blankRule(kind: RuleKind, size: number): CommissionRule {
  const common = {
    id: crypto.randomUUID(),
    name: named.fa.t(`ruleWords.kind.${kind}`),
    nameEn: named.en.t(`ruleWords.kind.${kind}`),
    from: null,
    to: null,
    products: [],
    regionIds: [],
    tierIds: [],
    replacesId: null,
    note: '',
  };
  const bands = [
    { from: 0, rate: 500 },
    { from: size, rate: 700 },
    { from: size * 2, rate: 1000 },
  ];
  switch (kind) {
    case 'flat':
      return { ...common, kind, rate: 500 };
    case 'marginal':
    case 'slab':
      return { ...common, kind, basis: 'deal', bands };
    case 'uplift':
      return { ...common, kind, points: 200, windowDays: null };
    case 'spiff':
      return { ...common, kind, reward: { kind: 'rate', rate: 100 }, minimum: 0 };
    case 'accelerator':
      return { ...common, kind, target: { kind: 'amount', amount: size * 5 }, factor: 15_000 };
    case 'bonus':
      return {
        ...common,
        kind,
        target: { kind: 'amount', amount: size * 5 },
        reward: { kind: 'rate', rate: 100 },
      };
    case 'cap':
      return { ...common, kind, limit: { kind: 'rate', rate: 1500 } };
    case 'split':
      return { ...common, kind, partner: 7000 };
    case 'floor':
      return { ...common, kind, amount: Math.max(1, Math.round(size / 100)) };
    case 'clawback':
      return { ...common, kind, windowDays: null };
    case 'mdf':
      return { ...common, kind, rate: 100, yearly: null };
    default:
      return kind satisfies never;
  }
}
