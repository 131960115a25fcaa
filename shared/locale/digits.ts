/** Persian (۰–۹) and Arabic (٠–٩) digits as Latin ones; everything else stays. */
export const toLatinDigits = (text: string): string =>
  text.replace(/[۰-۹٠-٩]/g, (d) => String((d.codePointAt(0) ?? 0) & 0xf));

/** All digits as Persian ones. */
export const toPersianDigits = (text: string): string =>
  toLatinDigits(text).replace(/[0-9]/g, (d) => String.fromCodePoint(0x6f0 + Number(d)));

const percent = /^[%٪]\s*|\s*[%٪]$/u;

/** True for a number that was typed with a percent sign of either script; {@link parseNumber} has divided it by 100. */
export const isPercentText = (text: string): boolean => percent.test(text.trim());

/**
 * Reads a number as people write it in either language: Persian, Arabic or Latin digits; «٬», comma, apostrophe or
 * any space between groups of three; «٫», point or (between digits, with at most one) slash as the decimal mark;
 * a sign before or after, or parentheses, for negatives; a percent sign divides by 100.
 *
 * @returns null for anything that is not exactly one number
 */
export function parseNumber(text: string): number | null {
  let rest = toLatinDigits(text)
    .replace(/[\u200e\u200f\u2066-\u2069\u061c]/g, '')
    .replace(/[\u2212\u2013]/g, '-')
    .trim();
  let factor = 1;
  if (percent.test(rest)) {
    factor = 0.01;
    rest = rest.replace(percent, '');
  }
  let negative = false;
  const sign = /^\((.*)\)$|^-\s*(.*)$|^(.*?)\s*-$/su.exec(rest);
  if (sign) {
    negative = true;
    rest = (sign[1] ?? sign[2] ?? sign[3] ?? '').trim();
  } else rest = rest.replace(/^\+/, '');
  rest = rest.replaceAll('٫', '.').replace(/^(\d+)\/(\d+)$/, '$1.$2');
  const grouped = /^\d{1,3}(?:([,٬'\s\u00a0\u202f])\d{3})(?:\1\d{3})*(?:\.\d+)?$/u;
  if (grouped.test(rest)) rest = rest.replace(/[,٬'\s\u00a0\u202f]/gu, '');
  if (!/^(?:\d+(?:\.\d*)?|\.\d+)$/.test(rest)) return null;
  const value = Number(rest) * factor;
  return negative && value !== 0 ? -value : value;
}
