import type { Locale } from '#shared/locale/index.ts';
import type { ClauseParameter, PolicyClause } from './clause.ts';

/**
 * A parameter as its clause says it, with its unit: «۹۰ روز», "12 months", "70%", "USD 5,000"; a count is the number
 * alone.
 */
export function parameterText(
  { unit, value }: Pick<ClauseParameter, 'unit' | 'value'>,
  locale: Locale,
): string {
  switch (unit) {
    case 'days':
      return locale.t('units.inDays', { count: value });
    case 'months':
      return locale.t('units.inMonths', { count: value });
    case 'percent':
      return locale.basisPoints(value);
    case 'money':
      return locale.money(value);
    case 'count':
      return locale.number(value);
  }
}

/** The text of a clause in the reader's language, or in the one it has, with its parameters put in; an unknown placeholder stays as it is. */
export function clauseText(clause: PolicyClause, locale: Locale): string {
  const text = locale.lang === 'en' ? clause.textEn || clause.text : clause.text || clause.textEn;
  return text.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => {
    const parameter = clause.parameters.find((p) => p.key === key);
    return parameter ? parameterText(parameter, locale) : whole;
  });
}
