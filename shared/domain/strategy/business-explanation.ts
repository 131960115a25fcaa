import type { BusinessResult } from './business-case.ts';
import type { BusinessInputs } from './business-inputs.ts';
import { type MoneyLine, monthlyRate } from './business-kernel.ts';

export type CaseLine = MoneyLine | 'share' | 'discounted';

/** A number of a formula, with what it is. `percent` is a fraction. */
export interface Term {
  readonly value: number;
  readonly unit: 'money' | 'percent' | 'months' | 'factor';
}

/** How a cell came about: `formula` names the sentence, `terms` are its numbers. */
export interface CellExplanation {
  readonly line: CaseLine;
  readonly month: number;
  readonly formula:
    | CaseLine
    | 'shareCurved'
    | 'shareReached'
    | 'cumulativeFirst'
    | 'staffPlanned'
    | 'setupLater';
  readonly terms: Readonly<Record<string, Term>>;
}

const money = (value: number): Term => ({ value, unit: 'money' });
const percent = (basisPoints: number): Term => ({ value: basisPoints / 10_000, unit: 'percent' });
const months = (value: number): Term => ({ value, unit: 'months' });

/** The formula of a cell of the monthly table with its numbers; `result` is the result of the same inputs. */
export function explainCell(
  inputs: BusinessInputs,
  result: BusinessResult,
  line: CaseLine,
  month: number,
): CellExplanation {
  const at = (name: CaseLine, offset = 0): number => result.lines[name][month - 1 + offset] ?? 0;
  const answer = line === 'share' ? { value: at('share'), unit: 'percent' as const } : money(at(line));
  const base = { line, month, formula: line } as const;
  const ramp = Math.round(inputs.rampMonths.value);
  switch (line) {
    case 'revenue':
      return {
        ...base,
        terms: {
          answer,
          year: money(inputs.revenue.value),
          growth: percent(inputs.growth.value),
          years: months(Math.floor((month - 1) / 12)),
        },
      };
    case 'share':
      return {
        ...base,
        formula: month >= ramp ? 'shareReached' : inputs.curve === 's-curve' ? 'shareCurved' : 'share',
        terms: {
          answer,
          start: percent(inputs.shareStart.value),
          target: percent(inputs.shareTarget.value),
          month: months(month),
          ramp: months(ramp),
        },
      };
    case 'added':
      return {
        ...base,
        terms: {
          answer,
          revenue: money(at('revenue')),
          share: { value: at('share'), unit: 'percent' },
          start: percent(inputs.shareStart.value),
        },
      };
    case 'incremental':
      return {
        ...base,
        terms: { answer, added: money(at('added')), part: percent(inputs.incremental.value) },
      };
    case 'moved':
      return {
        ...base,
        terms: { answer, added: money(at('added')), incremental: money(at('incremental')) },
      };
    case 'margin':
      return {
        ...base,
        terms: { answer, incremental: money(at('incremental')), margin: percent(inputs.margin.value) },
      };
    case 'avoided':
      return {
        ...base,
        terms: { answer, moved: money(at('moved')), cost: percent(inputs.directCost.value) },
      };
    case 'payout':
      return { ...base, terms: { answer, added: money(at('added')), payout: percent(inputs.payout.value) } };
    case 'setup':
      return { ...base, formula: month === 1 ? 'setup' : 'setupLater', terms: { answer } };
    case 'staff':
      return {
        ...base,
        formula: result.staffFrom === 'plan' ? 'staffPlanned' : 'staff',
        terms: { answer, month: months(month) },
      };
    case 'platform':
    case 'marketing':
      return { ...base, terms: { answer } };
    case 'net':
      return {
        ...base,
        terms: {
          answer,
          margin: money(at('margin')),
          avoided: money(at('avoided')),
          payout: money(at('payout')),
          setup: money(at('setup')),
          staff: money(at('staff')),
          platform: money(at('platform')),
          marketing: money(at('marketing')),
        },
      };
    case 'cumulative':
      return {
        ...base,
        formula: month === 1 ? 'cumulativeFirst' : 'cumulative',
        terms: { answer, net: money(at('net')), before: money(month === 1 ? 0 : at('cumulative', -1)) },
      };
    case 'discounted':
      return {
        ...base,
        terms: {
          answer,
          net: money(at('net')),
          rate: { value: monthlyRate(inputs.discount.value / 10_000), unit: 'factor' },
          month: months(month),
          annual: percent(inputs.discount.value),
        },
      };
    default:
      return line satisfies never;
  }
}
