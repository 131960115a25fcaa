import type { BusinessResult, CaseNotice } from '#shared/domain/strategy/business-case.ts';
import type { CellExplanation, Term } from '#shared/domain/strategy/business-explanation.ts';
import type { BusinessInputs } from '#shared/domain/strategy/business-inputs.ts';
import type { Locale } from '#shared/locale/index.ts';

/** The sentence of a notice, with the case's own numbers. */
export function noticeText(
  notice: CaseNotice,
  inputs: BusinessInputs,
  result: BusinessResult,
  locale: Locale,
): string {
  return locale.t(`businessCase.notice.${notice}`, {
    months: result.months,
    amount: locale.money(-result.totals.cumulative, { compact: true }),
    payback: result.paybackMonth ?? 0,
    margin: locale.basisPoints(-inputs.margin.value),
    ramp: inputs.rampMonths.value,
    share: locale.percent(result.totals.share),
  });
}

function termText({ value, unit }: Term, locale: Locale): string {
  switch (unit) {
    case 'money':
      return locale.money(value);
    case 'percent':
      return locale.percent(value, 2);
    case 'months':
      return locale.number(value, { decimals: 0 });
    case 'factor':
      return locale.percent(value, 4);
    default:
      return unit satisfies never;
  }
}

/** The formula of a cell with its numbers, as one line of mathematics: it reads from left to right. */
export function explanationText({ formula, terms }: CellExplanation, locale: Locale): string {
  return locale.t(
    `businessCase.explain.${formula}`,
    Object.fromEntries(Object.entries(terms).map(([name, term]) => [name, termText(term, locale)])),
  );
}
