import { useLocale } from '#renderer/app/locale.tsx';
import type { BusinessResult } from '#shared/domain/strategy/business-case.ts';
import type { BusinessInputs } from '#shared/domain/strategy/business-inputs.ts';
import { noticeText } from '#shared/figures/business-case-text.ts';
import { toMajor } from '#shared/locale/index.ts';

/** Payback, NPV, IRR, what has to be financed, and the net: the answer of the case. */
export function CaseKeyFigures({ inputs, result }: { inputs: BusinessInputs; result: BusinessResult }) {
  const locale = useLocale();
  const { t } = locale;
  const money = (value: number): string => locale.compact(toMajor(value, locale.currency));
  const { paybackMonth, months } = result;
  const currency = locale.currencyName;
  return (
    <dl className="grid shrink-0 grid-cols-5 rounded-xl border border-line bg-ground *:border-line [&>*+*]:border-s">
      <Measure
        label={t('businessCase.key.payback')}
        value={
          paybackMonth === null
            ? t('businessCase.key.never')
            : t('businessCase.key.paybackValue', { count: paybackMonth })
        }
        note={
          paybackMonth === null
            ? t('businessCase.key.neverNote', { months })
            : t('businessCase.key.paybackNote')
        }
      />
      <Measure
        label={t('businessCase.key.npv')}
        value={money(result.npv)}
        note={t('businessCase.key.npvNote', {
          currency,
          rate: locale.basisPoints(inputs.discount.value),
        })}
      />
      <Measure
        label={t('businessCase.key.irr')}
        value={result.irr === null ? '–' : locale.percent(result.irr)}
        note={result.irr === null ? t('businessCase.key.irrNone') : t('businessCase.key.irrNote')}
      />
      <Measure
        label={t('businessCase.key.lowest')}
        value={result.lowest.amount >= 0 ? '–' : money(-result.lowest.amount)}
        note={t('businessCase.key.lowestNote', { currency, month: result.lowest.month })}
      />
      <Measure
        label={t('businessCase.key.net')}
        value={money(result.totals.net)}
        note={t('businessCase.key.netNote', { currency, months })}
      />
    </dl>
  );
}

/** One number of the strip; five stand in a row at any width. */
function Measure({ label, value, note }: { label: string; value: string; note: string }) {
  return (
    <div className="min-w-0 px-4 py-2.5">
      <dt className="truncate text-xs text-muted" title={label}>
        {label}
      </dt>
      <dd>
        <span className="block truncate text-xl font-bold">
          <bdi>{value}</bdi>
        </span>
        <span className="block truncate text-xs text-muted" title={note}>
          {note}
        </span>
      </dd>
    </div>
  );
}

/** What a reader should know of the result, each in a sentence. */
export function CaseNotices({ inputs, result }: { inputs: BusinessInputs; result: BusinessResult }) {
  const locale = useLocale();
  if (result.notices.length === 0) return null;
  return (
    <ul className="flex shrink-0 flex-col gap-1 rounded-xl bg-warn-soft px-4 py-2.5 text-sm text-warn">
      {result.notices.map((notice) => (
        <li key={notice}>{noticeText(notice, inputs, result, locale)}</li>
      ))}
    </ul>
  );
}
