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

/** A piece of a clause's line: words, the value of a parameter, or a placeholder that no parameter has. */
export interface ClausePart {
  readonly kind: 'text' | 'value' | 'unknown';
  readonly text: string;
}

/** The clause line by line, with its parameters' values told apart from its words; empty for a clause without text. */
export function clauseParts(clause: PolicyClause, locale: Locale): ClausePart[][] {
  const text = locale.lang === 'en' ? clause.textEn || clause.text : clause.text || clause.textEn;
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) =>
      line.split(/(\{\{\w+\}\})/).flatMap((piece): ClausePart[] => {
        if (piece === '') return [];
        const [, key] = /^\{\{(\w+)\}\}$/.exec(piece) ?? [];
        if (key === undefined) return [{ kind: 'text', text: piece }];
        const parameter = clause.parameters.find((p) => p.key === key);
        return [
          parameter
            ? { kind: 'value', text: parameterText(parameter, locale) }
            : { kind: 'unknown', text: key },
        ];
      }),
    );
}
