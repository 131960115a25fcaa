import { useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import type { BusinessResult } from '#shared/domain/strategy/business-case.ts';
import type { BusinessInputs } from '#shared/domain/strategy/business-inputs.ts';
import { breakEvenValue, tornado, usedInputs } from '#shared/domain/strategy/business-sensitivity.ts';
import { caseTornado, inputText } from '#shared/figures/business-case.ts';
import { FigureCard } from './figure-card.tsx';

/** Which assumption moves the NPV most, and the value of each at which nothing is left. */
export function SensitivityView({
  inputs,
  result,
  staffByMonth,
}: {
  inputs: BusinessInputs;
  result: BusinessResult;
  staffByMonth: readonly number[] | null;
}) {
  const locale = useLocale();
  const theme = useFigureTheme();
  const { t } = locale;
  const swings = useMemo(() => tornado(inputs, staffByMonth), [inputs, staffByMonth]);
  const breakEven = useMemo(
    () =>
      usedInputs(inputs, staffByMonth).map((input) => ({
        input,
        now: inputs[input].value,
        value: breakEvenValue(inputs, input, staffByMonth),
      })),
    [inputs, staffByMonth],
  );
  const draw = useMemo(
    () => (width: number) => caseTornado(swings, result.npv, theme, locale, width),
    [swings, result.npv, theme, locale],
  );
  return (
    <>
      {swings.length === 0 ? (
        <p className="rounded-xl border border-line bg-ground p-6 text-sm text-muted">
          {t('businessCase.sensitivity.noRanges')}
        </p>
      ) : (
        <FigureCard title={t('businessCase.chart.tornado')} draw={draw} />
      )}
      <section className="shrink-0 rounded-xl border border-line bg-ground p-4">
        <h2 className="text-sm font-bold">{t('businessCase.sensitivity.table')}</h2>
        <p className="mb-2 text-xs text-muted">{t('businessCase.sensitivity.tableHint')}</p>
        <table aria-label={t('businessCase.sensitivity.table')} className="tabular w-full text-sm">
          <thead className="text-xs text-muted">
            <tr>
              <th scope="col" className="py-1 text-start font-medium">
                {t('businessCase.column.input')}
              </th>
              <th scope="col" className="py-1 text-end font-medium">
                {t('businessCase.sensitivity.now')}
              </th>
              <th scope="col" className="py-1 text-end font-medium">
                {t('businessCase.sensitivity.breakEven')}
              </th>
            </tr>
          </thead>
          <tbody>
            {breakEven.map(({ input, now, value }) => (
              <tr key={input}>
                <th scope="row" className="border-t border-line py-1.5 text-start font-normal">
                  {t(`businessCase.input.${input}`)}
                </th>
                <td className="border-t border-line py-1.5 text-end">
                  <bdi>{inputText(input, now, locale)}</bdi>
                </td>
                <td className="border-t border-line py-1.5 text-end font-bold">
                  {value === null ? (
                    <span className="font-normal text-muted">{t('businessCase.sensitivity.none')}</span>
                  ) : (
                    <bdi>{inputText(input, value, locale)}</bdi>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
