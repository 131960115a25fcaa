import { type BusinessInput, businessInputUnits } from '#shared/domain/strategy/business-inputs.ts';
import { valueProblem } from '#shared/domain/strategy/business-problems.ts';
import { inputText } from '#shared/figures/business-case.ts';
import { isPercentText, type Locale, parseMoney, parseNumber, toMajor } from '#shared/locale/index.ts';

export type ParsedInput =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly message: string };

/** The text of a value in its field: amounts in the currency's major unit, percentages without their sign. */
export function editText(input: BusinessInput, value: number, locale: Locale): string {
  switch (businessInputUnits[input]) {
    case 'money':
      return locale.number(toMajor(value, locale.currency), { decimals: 3 });
    case 'percent':
      return locale.number(value / 100, { decimals: 2 });
    case 'months':
      return locale.number(value, { decimals: 0 });
    default:
      return businessInputUnits[input] satisfies never;
  }
}

/** The text at rest: a large amount in words where that says it exactly. */
export function restText(input: BusinessInput, value: number, locale: Locale): string {
  const full = editText(input, value, locale);
  if (businessInputUnits[input] !== 'money') return full;
  const short = locale.compact(toMajor(value, locale.currency), 3);
  return parseMoney(short, locale.currency) === value ? short : full;
}

/** Reads what was typed, in either script, with words such as «میلیارد»; a sentence where it cannot stand. */
export function parseInput(input: BusinessInput, text: string, locale: Locale): ParsedInput {
  const unit = businessInputUnits[input];
  const percentSign = isPercentText(text);
  const number = unit === 'money' ? parseMoney(text, locale.currency) : parseNumber(text);
  if (number === null)
    return { ok: false, message: locale.t('businessCase.problem.notANumber', { value: text.trim() }) };
  const value = unit === 'percent' ? Math.round(number * (percentSign ? 10_000 : 100)) : number;
  if (unit === 'months' && !Number.isInteger(value))
    return { ok: false, message: locale.t('businessCase.problem.notWhole') };
  const problem = valueProblem(input, value);
  if (problem === null) return { ok: true, value };
  return { ok: false, message: problemText(input, problem, locale) };
}

/** The sentence of a problem with an input. */
export function problemText(
  input: BusinessInput,
  problem: {
    readonly code: NonNullable<ReturnType<typeof valueProblem>>['code'];
    readonly limit: number | null;
  },
  locale: Locale,
): string {
  const limit = problem.limit === null ? '' : limitText(input, problem.limit, locale);
  return locale.t(`businessCase.problem.${problem.code}`, { limit, value: '' });
}

const limitText = (input: BusinessInput, limit: number, locale: Locale): string =>
  businessInputUnits[input] === 'months'
    ? `${locale.number(limit)} ${locale.t('businessCase.unit.months')}`
    : inputText(input, limit, locale);
