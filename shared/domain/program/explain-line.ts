import { shareOf } from './amount.ts';
import { bandAt, bandsOf } from './bands.ts';
import type { PayLine, PayStep } from './pay.ts';
import type { CommissionRule } from './rule.ts';

/** A part of an amount at one rate. */
export interface RatedPart {
  /** Minor units. */
  readonly amount: number;
  /** Basis points. */
  readonly rate: number;
}

/** A line of a payment with all that explains it; money in minor units, rates in basis points. */
export interface ExplainedLine {
  readonly step: PayStep;
  readonly ruleId: string | null;
  readonly amount: number;
  /** The amount that the line was taken from. */
  readonly of: number;
  /** Sum of the period before this deal, where the rule looks at the period. */
  readonly before: number | null;
  /** Target or limit, where the rule has one. */
  readonly target: number | null;
  /** The one rate that applied; null where there is none or there are several. */
  readonly rate: number | null;
  /** The parts of a marginal rule, each at the rate of its band. */
  readonly parts: readonly RatedPart[];
  /** Where the band begins that the amount reached, of a slab rule. */
  readonly band: number | null;
  /** The partner's own part of a split. */
  readonly share: number | null;
  /** What the line comes to before it is rounded; null where nothing is rounded. */
  readonly exact: number | null;
}

/** What a line was computed from, read from the rule that made it. */
export function explainLine(
  line: Pick<PayLine, 'step' | 'ruleId' | 'amount' | 'of' | 'before' | 'target'>,
  rule: CommissionRule | undefined,
): ExplainedLine {
  const { step, ruleId, amount, of, before, target } = line;
  const plain: ExplainedLine = {
    step,
    ruleId,
    amount,
    of,
    before,
    target,
    rate: null,
    parts: [],
    band: null,
    share: null,
    exact: null,
  };
  const rated = (rate: number): ExplainedLine => ({ ...plain, rate, exact: (of * rate) / 10_000 });
  switch (rule?.kind) {
    case 'flat':
      return rated(rule.rate);
    case 'uplift':
      return rated(rule.points);
    case 'slab': {
      const bands = bandsOf(rule.bands);
      const at = bandAt(bands, (before ?? 0) + of);
      const band = bands.from[at] ?? null;
      const rate = bands.rate[at] ?? null;
      if (rate === null) return plain;
      // On the sum of a period a higher band also lifts what was paid before.
      if (before === null || shareOf(before + of, rate) - shareOf(before, rate) === amount)
        return { ...rated(rate), band };
      return { ...plain, rate, band };
    }
    case 'marginal': {
      const parts = ratedParts(rule.bands, before ?? 0, of);
      const [first] = parts;
      return {
        ...plain,
        parts,
        rate: parts.length === 1 && first ? first.rate : null,
        exact: parts.reduce((sum, p) => sum + p.amount * p.rate, 0) / 10_000,
      };
    }
    case 'spiff':
    case 'bonus':
      return rule.reward.kind === 'rate' ? rated(rule.reward.rate) : plain;
    case 'accelerator':
      return { ...plain, rate: rule.factor - 10_000 };
    case 'cap':
      return { ...plain, rate: rule.limit.kind === 'rate' ? rule.limit.rate : null };
    case 'split':
      return { ...plain, share: rule.partner };
    default:
      return plain;
  }
}

/** The parts in which bands cut an amount that begins after `before`. */
export function ratedParts(
  bands: Parameters<typeof bandsOf>[0],
  before: number,
  amount: number,
): RatedPart[] {
  const { from, rate } = bandsOf(bands);
  return from.flatMap((low, i) => {
    const high = from[i + 1] ?? Number.POSITIVE_INFINITY;
    const part = Math.min(high, before + amount) - Math.max(low, before);
    return part > 0 ? [{ amount: part, rate: rate[i] ?? 0 }] : [];
  });
}
