import type { ExplainedLine } from '#shared/domain/program/explain-line.ts';
import { type Locale, minorDigits, toMajor } from '#shared/locale/index.ts';

/**
 * How a line of a payment came about, as a sentence with its figures (F5).
 *
 * @param reason of an adjustment, in the consultant's own words
 */
export function lineSentence(line: ExplainedLine, locale: Locale, reason = ''): string {
  const { t } = locale;
  const money = (amount: number): string => locale.money(amount);
  const of = money(line.of);
  const rate = line.rate === null ? '' : locale.basisPoints(line.rate);
  const target = line.target === null ? '' : money(line.target);
  const before = line.before === null ? '' : money(line.before);
  switch (line.step) {
    case 'base':
      if (line.parts.length > 1) {
        const parts = line.parts
          .map((p) => t('payments.line.part', { rate: locale.basisPoints(p.rate), amount: money(p.amount) }))
          .join(' + ');
        return line.before ? t('payments.line.partsAfter', { parts, before }, { raw: true }) : parts;
      }
      if (line.band !== null && line.exact === null)
        return t('payments.line.slabLift', { before, after: money((line.before ?? 0) + line.of), rate });
      if (line.band !== null) return t('payments.line.slab', { rate, of, band: money(line.band) });
      return line.before
        ? t('payments.line.rateAfter', { rate, of, before })
        : t('payments.line.rate', { rate, of });
    case 'uplift':
      return t('payments.line.uplift', { rate, of });
    case 'spiff':
      return line.rate === null ? t('payments.line.fixed') : t('payments.line.rate', { rate, of });
    case 'accelerator':
      return t('payments.line.accelerator', { of, target, rate });
    case 'bonus':
      return line.rate === null
        ? t('payments.line.bonusFixed', { of, target })
        : t('payments.line.bonusRate', { of, target, rate });
    case 'cap':
      return t('payments.line.cap', { target, before: money(line.before ?? 0), of });
    case 'split':
      return line.share === null
        ? t('payments.line.splitOpen', { of })
        : t('payments.line.split', { share: locale.basisPoints(line.share), of });
    case 'received':
      return line.share === null
        ? t('payments.line.receivedOpen', { of })
        : t('payments.line.received', { share: locale.basisPoints(line.share), of });
    case 'floor':
      return t('payments.line.floor', { target, of });
    case 'clawback':
      return t('payments.line.clawback', { of, target });
    case 'adjustment':
      return reason;
    default:
      return line.step satisfies never;
  }
}

/** What a line was before rounding, as a sentence; null where nothing was rounded. */
export function roundingSentence(line: ExplainedLine, locale: Locale): string | null {
  if (line.exact === null || Number.isInteger(line.exact)) return null;
  const decimals = minorDigits[locale.currency] + 4;
  const exact = locale.number(toMajor(line.exact, locale.currency), { decimals });
  return locale.t('payments.line.rounded', { exact });
}
