import { parseNumber } from './digits.ts';

/** Currencies with the decimal places of their smallest used unit (ISO 4217; the rial and toman are used whole). */
export const minorDigits = {
  IRR: 0,
  IRT: 0,
  USD: 2,
  EUR: 2,
  AED: 2,
  SAR: 2,
  QAR: 2,
  KWD: 3,
  OMR: 3,
  BHD: 3,
  IQD: 0,
  TRY: 2,
  GBP: 2,
} as const;
export type CurrencyCode = keyof typeof minorDigits;

/** Rounds to a whole number, halves away from zero: the rounding of every payment line. */
export const roundHalfAway = (x: number): number => Math.sign(x) * Math.round(Math.abs(x));

/** Minor units of an amount in major units ("1.20" USD → 120). */
export const toMinor = (major: number, currency: CurrencyCode): number =>
  // Scaling by text keeps 1.005 · 100 from becoming 100.49999.
  roundHalfAway(Number(`${major}e${minorDigits[currency]}`) || major * 10 ** minorDigits[currency]);

/** Major units of an amount in minor units. */
export const toMajor = (minor: number, currency: CurrencyCode): number => minor / 10 ** minorDigits[currency];

const scales: readonly [RegExp, number][] = [
  [/\s*(?:هزار\s*میلیارد|همت|تریلیون|trillion|tn)$/iu, 1e12],
  [/\s*(?:میلیارد|bn|billion|b)$/iu, 1e9],
  [/\s*(?:میلیون|mn|million|m)$/iu, 1e6],
  [/\s*(?:هزار|thousand|k)$/iu, 1e3],
];
const currencyWords =
  /ریال|تومان|درهم|دلار|یورو|IRR|IRT|USD|EUR|AED|SAR|QAR|KWD|OMR|BHD|IQD|TRY|GBP|[$€£﷼]/giu;

/** Reads an amount in major units, with words such as «میلیارد» or "bn"; answers in minor units, null if it is none. */
export function parseMoney(text: string, currency: CurrencyCode): number | null {
  let rest = text.replaceAll('ي', 'ی').replace(currencyWords, '').trim();
  let factor = 1;
  for (const [word, scale] of scales) {
    if (!word.test(rest)) continue;
    factor = scale;
    rest = rest.replace(word, '');
    break;
  }
  const value = parseNumber(rest);
  return value === null ? null : toMinor(Number((value * factor).toPrecision(15)), currency);
}
