import type { Kpi } from '#shared/domain/library/kpi.ts';
import { kpiChangeText, kpiText } from '#shared/domain/library/kpi-value.ts';
import type { Advice, FirstYear } from '#shared/domain/program/advice.ts';
import type { Certificate } from '#shared/domain/program/catalogue.ts';
import type { Condition } from '#shared/domain/program/condition.ts';
import type { GrowthPath } from '#shared/domain/program/growth-path.ts';
import type { Program } from '#shared/domain/program/program.ts';
import type { TierProblem } from '#shared/domain/program/tier-problems.ts';
import type { Locale } from '#shared/locale/index.ts';

/** What conditions speak of. */
export interface TierWorld {
  readonly program: Pick<Program, 'tiers'>;
  readonly kpis: readonly Kpi[];
  readonly certificates: readonly Pick<Certificate, 'id' | 'name' | 'nameEn'>[];
  readonly benefits: readonly {
    readonly id: string;
    readonly name: string;
    readonly nameEn: string | null;
  }[];
}

type Lists = Pick<TierWorld, 'kpis' | 'certificates'>;

/** Name of a tier by its place; the words for none. */
export const placeName = (program: Pick<Program, 'tiers'>, place: number, locale: Locale): string => {
  const tier = program.tiers[place];
  return tier ? locale.name(tier) : locale.t('tierWords.none');
};

/** What a condition looks at: "Revenue of 12 months", a certificate's or a KPI's name. */
export function metricName(condition: Condition, world: Lists, locale: Locale): string {
  const { metric, windowMonths } = condition;
  const plain = locale.t(`tierWords.metric.${metric}`);
  switch (metric) {
    case 'certificate': {
      const found = world.certificates.find((c) => c.id === condition.certificateId);
      return found ? locale.name(found) : `${plain} (${locale.t('tierWords.gone')})`;
    }
    case 'kpi': {
      const found = world.kpis.find((k) => k.id === condition.kpiId);
      return found ? locale.name(found) : `${plain} (${locale.t('tierWords.gone')})`;
    }
    case 'tenure':
    case 'certified-people':
      return plain;
    default:
      return windowMonths === 12
        ? locale.t('tierWords.inYear', { metric: plain })
        : locale.t('tierWords.inWindow', { metric: plain, count: windowMonths });
  }
}

/** A value or threshold of a condition in its unit. */
export function conditionValue(condition: Condition, value: number, world: Lists, locale: Locale): string {
  switch (condition.metric) {
    case 'revenue':
      return locale.money(value, { compact: true });
    case 'growth':
      return locale.basisPoints(value);
    case 'tenure':
      return locale.t('units.inMonths', { count: value });
    case 'kpi': {
      const unit = world.kpis.find((k) => k.id === condition.kpiId)?.unit;
      return kpiText(value, unit ?? 'count', locale);
    }
    default:
      return locale.number(value);
  }
}

const isLow = (condition: Condition, world: Lists): boolean =>
  condition.metric === 'kpi' && world.kpis.find((k) => k.id === condition.kpiId)?.direction === 'down';

/** The condition as a requirement: "Revenue of 12 months: IRR 1.2bn or more". */
export const conditionText = (condition: Condition, world: Lists, locale: Locale): string =>
  locale.t(isLow(condition, world) ? 'tierWords.atMost' : 'tierWords.atLeast', {
    what: metricName(condition, world, locale),
    value: conditionValue(condition, condition.threshold, world, locale),
  });

/** The threshold alone, with the sign of the direction where being low is good. */
export const thresholdText = (condition: Condition, world: Lists, locale: Locale): string => {
  const people = condition.metric === 'certificate' || condition.metric === 'certified-people';
  const value = people
    ? locale.t('tierWords.people', { count: condition.threshold })
    : conditionValue(condition, condition.threshold, world, locale);
  return isLow(condition, world) ? locale.t('tierWords.most', { value }) : value;
};

/** A group as one requirement: its alternatives joined by "or". */
export const groupText = (conditions: readonly Condition[], world: Lists, locale: Locale): string =>
  conditions
    .map((c) => conditionText(c, world, locale))
    .reduce((one, other) => locale.t('tierWords.or', { one, other }, { raw: true }));

/** What is missing to a condition: "two certificates", "IRR 1.2bn of revenue". */
function missingText(condition: Condition, missing: number, world: Lists, locale: Locale): string {
  const { metric } = condition;
  const count = Math.ceil(missing);
  const value = conditionValue(condition, missing, world, locale);
  switch (metric) {
    case 'revenue':
      return locale.t('tierWords.missing.revenue', { value });
    case 'tenure':
      return locale.t('tierWords.missing.tenure', { value });
    case 'growth':
      return locale.t('tierWords.missing.growth', { value: kpiChangeText(missing, 'percent', locale) });
    case 'certificate':
      return locale.t('tierWords.missing.certificate', { count, name: metricName(condition, world, locale) });
    case 'kpi': {
      const unit = world.kpis.find((k) => k.id === condition.kpiId)?.unit ?? 'count';
      return locale.t(`tierWords.missing.${isLow(condition, world) ? 'kpiDown' : 'kpiUp'}`, {
        value: kpiChangeText(missing, unit, locale),
        name: metricName(condition, world, locale),
      });
    }
    default:
      return locale.t(`tierWords.missing.${metric}`, { count });
  }
}

/** Growth path in one sentence: "To Gold: two certificates and IRR 1.2bn of revenue". */
export function pathSentence(path: GrowthPath | null, world: TierWorld, locale: Locale): string {
  if (path === null) return locale.t('tierWords.path.top');
  const tier = world.program.tiers[path.tier];
  const conditionOf = (id: string): Condition | undefined =>
    tier?.groups.flatMap((g) => g.conditions).find((c) => c.id === id);
  const steps = path.steps.flatMap((step) => {
    if (step.kind === 'gate') {
      const found = world.certificates.find((c) => c.id === step.certificateId);
      return [
        locale.t('tierWords.missing.gate', {
          name: found ? locale.name(found) : locale.t('tierWords.gone'),
        }),
      ];
    }
    const condition = conditionOf(step.conditionId);
    if (!condition) return [];
    return step.kind === 'unknown'
      ? [locale.t('tierWords.missing.unknown', { what: metricName(condition, world, locale) })]
      : [missingText(condition, step.missing, world, locale)];
  });
  return locale.t(`tierWords.path.${path.aim}`, {
    tier: placeName(world.program, path.tier, locale),
    steps: locale.list(steps),
  });
}

const tierOf = (world: TierWorld, id: string | null, locale: Locale): string => {
  const tier = world.program.tiers.find((t) => t.id === id);
  return tier ? locale.name(tier) : locale.t('tierWords.none');
};

/** A problem of a program's tiers as a sentence that says how to mend it. */
export function tierProblemSentence(problem: TierProblem, world: TierWorld, locale: Locale): string {
  const condition = world.program.tiers
    .flatMap((t) => t.groups)
    .flatMap((g) => g.conditions)
    .find((c) => c.id === problem.partId);
  const certificate = world.certificates.find((c) => c.id === problem.partId);
  return locale.t(`tierWords.problem.${problem.code}`, {
    tier: tierOf(world, problem.tierId, locale),
    other: tierOf(world, problem.otherTierId, locale),
    what: condition ? metricName(condition, world, locale) : certificate ? locale.name(certificate) : '',
  });
}

/** A rule of design held against a tier, as a sentence. */
export function adviceSentence(advice: Advice, world: TierWorld, locale: Locale): string {
  const tier = tierOf(world, advice.tierId, locale);
  const other = tierOf(world, advice.otherTierId, locale);
  const { value, low, high } = advice;
  const proposal =
    advice.proposal === null
      ? ''
      : ` ${locale.t('tierWords.advice.proposal', { amount: locale.money(advice.proposal, { compact: true }) })}`;
  switch (advice.code) {
    case 'spacing':
      return `${locale.t('tierWords.advice.spacing', {
        tier,
        other,
        value: locale.number(value ?? 0, { decimals: 1 }),
        low: low ?? 0,
        high: high ?? 0,
      })}${proposal}`;
    case 'entry':
      return value === null
        ? locale.t('tierWords.advice.entryOpen', { tier })
        : `${locale.t('tierWords.advice.entry', {
            tier,
            value: locale.percent(value, 0),
            low: locale.percent(low ?? 0, 0),
            high: locale.percent(high ?? 0, 0),
          })}${proposal}`;
    case 'benefits': {
      if (advice.tone === 'good') return locale.t('tierWords.advice.benefitsGood', { tier, other });
      const lost = advice.lost.flatMap((id) => world.benefits.filter((b) => b.id === id)).map(locale.name);
      return lost.length === 0
        ? locale.t('tierWords.advice.benefitsSame', { tier, other })
        : locale.t('tierWords.advice.benefitsLost', { tier, other, list: locale.list(lost) });
    }
    case 'unreached':
      return (value ?? 0) > 0
        ? locale.t('tierWords.advice.unreachedOpen', { tier, count: value ?? 0 })
        : locale.t('tierWords.advice.unreached', { tier });
    case 'crowded':
      return locale.t('tierWords.advice.crowded', {
        tier,
        value: locale.percent(value ?? 0, 0),
        high: locale.percent(high ?? 0, 0),
      });
    default:
      return advice.code satisfies never;
  }
}

/** From what a typical first year was reckoned, as a sentence. */
export const firstYearSentence = ({ amount, basis, partners }: FirstYear, locale: Locale): string =>
  basis === 'none' || amount === null
    ? locale.t('tierWords.advice.firstYearNone')
    : locale.t(`tierWords.advice.${basis}`, {
        amount: locale.money(amount, { compact: true }),
        count: partners,
      });
