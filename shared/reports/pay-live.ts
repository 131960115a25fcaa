import type { Program } from '#shared/domain/program/program.ts';
import type { CommissionRule } from '#shared/domain/program/rule.ts';
import type { StatementLine } from '#shared/domain/program/statement.ts';
import { type Locale, minorDigits } from '#shared/locale/index.ts';
import type { Cell, LiveCell } from './model.ts';

/** One number of a rule as a cell that a reader may change. */
export interface RulePart {
  readonly rule: CommissionRule;
  /** What it is, in words. */
  readonly label: string;
  readonly cell: LiveCell;
}

/** A name for a part of a rule, valid in the whole workbook: rules are known by their place. */
const named = (at: number, part: string): string => `rule_${at + 1}_${part}`;

const percent = (basisPoints: number, name: string): LiveCell => ({
  value: basisPoints / 10_000,
  type: 'percent',
  decimals: 2,
  name,
  input: { min: 0, max: 1 },
});
const money = (amount: number, name: string): LiveCell => ({
  value: amount,
  type: 'money',
  name,
  input: { min: 0 },
});

/** All numbers of a program's rules, each under its name. */
export function ruleParts(program: Program, locale: Locale): RulePart[] {
  const { t } = locale;
  return program.rules.flatMap((rule, at): RulePart[] => {
    const part = (
      key: 'rate' | 'points' | 'reward' | 'factor' | 'limit' | 'share' | 'amount',
      cell: LiveCell,
    ) => ({
      rule,
      label: t(`simulationReport.pay.parts.${key}`),
      cell,
    });
    switch (rule.kind) {
      case 'flat':
        return [part('rate', percent(rule.rate, named(at, 'rate')))];
      case 'marginal':
      case 'slab':
        return rule.bands
          .toSorted((a, b) => a.from - b.from)
          .flatMap((band, i) => [
            {
              rule,
              label: t('simulationReport.pay.parts.from', { number: locale.number(i + 1) }),
              cell: money(band.from, named(at, `from${i + 1}`)),
            },
            {
              rule,
              label: t('simulationReport.pay.parts.bandRate', { number: locale.number(i + 1) }),
              cell: percent(band.rate, named(at, `rate${i + 1}`)),
            },
          ]);
      case 'uplift':
        return [part('points', percent(rule.points, named(at, 'points')))];
      case 'spiff':
      case 'bonus':
        return [
          part(
            'reward',
            rule.reward.kind === 'amount'
              ? money(rule.reward.amount, named(at, 'reward'))
              : percent(rule.reward.rate, named(at, 'reward')),
          ),
        ];
      case 'accelerator':
        return [
          part('factor', {
            value: rule.factor / 10_000,
            type: 'number',
            decimals: 2,
            name: named(at, 'factor'),
            input: { min: 1, max: 10 },
          }),
        ];
      case 'cap':
        return [
          part(
            'limit',
            rule.limit.kind === 'amount'
              ? money(rule.limit.amount, named(at, 'limit'))
              : percent(rule.limit.rate, named(at, 'limit')),
          ),
        ];
      case 'split':
        return [part('share', percent(rule.partner, named(at, 'share')))];
      case 'floor':
        return [part('amount', money(rule.amount, named(at, 'amount')))];
      case 'mdf':
      case 'clawback':
        return [];
      default:
        return rule satisfies never;
    }
  });
}

/** What bands pay for an amount, as a formula; marginal: each part at its rate, slab: the whole at the last one reached. */
function bandFormula(
  rule: Extract<CommissionRule, { kind: 'marginal' | 'slab' }>,
  at: number,
  amount: string,
  rounded: (formula: string) => string,
): string {
  const count = rule.bands.length;
  const from = (i: number): string => named(at, `from${i + 1}`);
  const rate = (i: number): string => named(at, `rate${i + 1}`);
  if (rule.kind === 'slab') {
    let formula = '0';
    for (let i = 0; i < count; i++) formula = `IF(${amount}>=${from(i)},${rate(i)},${formula})`;
    return rounded(`${amount}*${formula}`);
  }
  const parts = Array.from({ length: count }, (_, i) => {
    const top = i + 1 < count ? `MIN(${amount},${from(i + 1)})` : amount;
    return `MAX(0,${top}-${from(i)})*${rate(i)}`;
  });
  return rounded(parts.join('+'));
}

/**
 * The formula of a line in its table, by the columns `of`, `before`, `deal` and `target` and by the rules' cells; null
 * where a line rests on something that the table does not hold (another partner's deal, a correction).
 *
 * @param dealLines keys of the rows that hold base and uplift of the same deal
 */
export function lineFormula(
  line: StatementLine,
  program: Program,
  locale: Locale,
  dealLines: readonly string[],
): string | null {
  const at = program.rules.findIndex((r) => r.id === line.ruleId);
  const rule = program.rules[at];
  const rounded = (formula: string): string => `ROUND(${formula},${minorDigits[locale.currency]})`;
  if (!rule) return null;
  switch (rule.kind) {
    case 'flat':
      return rounded(`[@of]*${named(at, 'rate')}`);
    case 'marginal':
    case 'slab':
      return line.before === null
        ? bandFormula(rule, at, '[@of]', rounded)
        : `${bandFormula(rule, at, '([@before]+[@of])', rounded)}-${bandFormula(rule, at, '[@before]', rounded)}`;
    case 'uplift':
      return rounded(`[@of]*${named(at, 'points')}`);
    case 'spiff':
    case 'bonus':
      return rule.reward.kind === 'amount' ? named(at, 'reward') : rounded(`[@of]*${named(at, 'reward')}`);
    case 'accelerator':
      return dealLines.length === 0
        ? null
        : `${rounded(`${rounded(`(${dealLines.map((k) => `pay_lines[amount:${k}]`).join('+')})*(${named(at, 'factor')}-1)`)}*[@of]/[@deal]`)}`;
    case 'cap':
      return rule.limit.kind === 'amount' ? `MAX(0,${named(at, 'limit')}-[@before])-[@of]` : null;
    case 'split':
      return `${rounded(`[@of]*${named(at, 'share')}`)}-[@of]`;
    case 'floor':
      return `${named(at, 'amount')}-[@of]`;
    case 'clawback': {
      const back = (returned: string): string => rounded(`[@of]*${returned}/[@target]`);
      return `${back('[@before]')}-${back('MIN([@before]+[@deal],[@target])')}`;
    }
    case 'mdf':
      return null;
    default:
      return rule satisfies never;
  }
}

/** A value with its formula, or the bare value. */
export const liveAmount = (value: number, formula: string | null): Cell =>
  formula === null ? value : { value, formula };
