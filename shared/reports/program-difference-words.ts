import { RequirementGroup } from '#shared/domain/program/condition.ts';
import type { DiscountRule } from '#shared/domain/program/discount.ts';
import type { Program } from '#shared/domain/program/program.ts';
import type { ProgramDifference } from '#shared/domain/program/program-difference.ts';
import type { CommissionRule } from '#shared/domain/program/rule.ts';
import { TierBenefit, TierTone } from '#shared/domain/program/tier.ts';
import { hasKey, type Locale, textOf } from '#shared/locale/index.ts';
import { ruleChanges } from './rule-difference-words.ts';
import { ruleSentence, scopeWords } from './rule-words.ts';
import { groupText, type TierWorld } from './tier-words.ts';

/** The two versions that are compared. */
export interface Versions {
  readonly before: Program;
  readonly after: Program;
}
type Lists = Omit<TierWorld, 'program'> & { readonly region: (id: string) => string };

/** What differs, by name: the tier and what in it, or the rule. */
export function differenceName(
  d: ProgramDifference,
  versions: Versions,
  lists: Lists,
  locale: Locale,
): string {
  const both = [versions.after, versions.before];
  const tier = both.flatMap((p) => p.tiers).find((one) => one.id === d.tierId);
  const named = (rows: readonly { id: string; name: string; nameEn: string | null }[]): string => {
    const found = rows.find((r) => r.id === d.key);
    return found ? locale.name(found) : locale.t('tierWords.gone');
  };
  const field = `tiers.field.${d.key}`;
  const own = ((): string => {
    switch (d.part) {
      case 'program':
      case 'tier':
        return hasKey(field) ? locale.t(field, {}) : d.key;
      case 'requirement':
        return locale.t('tiers.part.requirement');
      case 'gate':
        return named(lists.certificates);
      case 'benefit':
        return named(lists.benefits);
      case 'rule':
        return named(both.flatMap((p) => p.rules));
      case 'discount':
        return named(both.flatMap((p) => p.discounts));
      default:
        return d.part satisfies never;
    }
  })();
  return tier ? `${locale.isolate(locale.name(tier))} · ${locale.isolate(own)}` : own;
}

/**
 * Both sides as a reader sees them; «–» where there is nothing. Of a rule that changed, each side says the fields that
 * differ, one a line; of one that was added or taken away, what it does.
 */
export function differenceSides(
  d: ProgramDifference,
  versions: Versions,
  lists: Lists,
  locale: Locale,
): { readonly before: string; readonly after: string } {
  const names = (program: Program) => ({
    tier: (id: string): string => {
      const tier = program.tiers.find((one) => one.id === id);
      return tier ? locale.name(tier) : locale.t('tierWords.gone');
    },
    region: lists.region,
  });
  if (d.part === 'rule' || d.part === 'discount') {
    const [was, now] = [versions.before, versions.after].map((program) => ({
      rule: [...program.rules, ...program.discounts].find((r) => r.id === d.key),
      names: names(program),
    }));
    if (was?.rule && now?.rule) {
      const changes = ruleChanges(
        { rule: was.rule, names: was.names },
        { rule: now.rule, names: now.names },
        locale,
      );
      const lines = (side: 'before' | 'after') =>
        changes.map((c) => `${locale.isolate(c.label)}: ${locale.isolate(c[side])}`).join('\n');
      return { before: lines('before'), after: lines('after') };
    }
  }
  const say = (json: string | null, program: Program): string => {
    if (json === null) return '–';
    const value: unknown = JSON.parse(json);
    switch (d.part) {
      case 'requirement':
        return groupText(RequirementGroup.parse(value).conditions, lists, locale);
      case 'gate':
        return locale.t('tiers.given');
      case 'benefit': {
        const given = TierBenefit.parse(value);
        const measure = textOf(locale, given.measure, given.measureEn) || locale.t('tiers.given');
        return given.annualCost === null
          ? measure
          : `${measure} · ${locale.money(given.annualCost, { compact: true })}`;
      }
      case 'rule':
      case 'discount': {
        const rule = [...program.rules, ...program.discounts].find((r) => r.id === d.key);
        if (!rule) return '–';
        const scope = scopeWords(rule, names(program), locale);
        const does = isDiscount(rule)
          ? `${locale.t(`quote.kind.${rule.kind}`)}: ${locale.basisPoints(rule.rate)}`
          : ruleSentence(rule, program, locale);
        return scope === null ? does : `${does}\n${scope}`;
      }
      default:
        return fieldWords(d.key, value, program, locale);
    }
  };
  return { before: say(d.before, versions.before), after: say(d.after, versions.after) };
}

const isDiscount = (rule: CommissionRule | DiscountRule): rule is DiscountRule => !('replacesId' in rule);

function fieldWords(key: string, value: unknown, program: Program, locale: Locale): string {
  switch (key) {
    case 'review':
      return locale.t('tiers.reviewText', {
        every: locale.t(`tiers.every.m${program.review.everyMonths}`),
        count: program.review.grace,
      });
    case 'payPeriod':
      return locale.t(`tiers.period.${program.payPeriod}`);
    case 'budget':
      return typeof value === 'number' ? locale.money(value, { compact: true }) : '–';
    case 'startsOn':
      return typeof value === 'string' ? locale.date(value, 'medium') : '–';
    case 'discount':
      return typeof value === 'number' ? locale.basisPoints(value) : '–';
    case 'place':
      return typeof value === 'number' ? locale.t('tiers.placeOf', { place: value + 1 }) : '–';
    case 'ruleOrder': {
      const ids = Array.isArray(value) ? value : [];
      const found = ids.flatMap((id) => program.rules.find((r) => r.id === id) ?? []);
      return found.map((r, i) => `${locale.number(i + 1)}. ${locale.name(r)}`).join('\n') || '–';
    }
    case 'tone': {
      const tone = TierTone.safeParse(value);
      return tone.success ? locale.t(`tiers.tones.${tone.data}`) : '–';
    }
    default:
      return typeof value === 'string' && value !== '' ? value : '–';
  }
}
