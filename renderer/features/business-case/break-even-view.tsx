import { useMemo, useState } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { Select } from '#renderer/ui/index.ts';
import type { BusinessInput, BusinessInputs } from '#shared/domain/strategy/business-inputs.ts';
import { breakEvenGrid, tornado, usedInputs } from '#shared/domain/strategy/business-sensitivity.ts';
import { caseGrid } from '#shared/figures/business-case.ts';
import { FigureCard } from './figure-card.tsx';

/** The NPV over any two assumptions, and the line on which it is zero. */
export function BreakEvenView({
  inputs,
  staffByMonth,
}: {
  inputs: BusinessInputs;
  staffByMonth: readonly number[] | null;
}) {
  const locale = useLocale();
  const theme = useFigureTheme();
  const { t } = locale;
  const [first] = useState(() => {
    const [x, y] = tornado(inputs, staffByMonth).map((s) => s.input);
    return { x: x ?? 'shareTarget', y: y ?? 'margin' };
  });
  const [x, setX] = useState<BusinessInput>(first.x);
  const [y, setY] = useState<BusinessInput>(first.y);
  const options = usedInputs(inputs, staffByMonth).map((id) => ({
    id,
    label: t(`businessCase.input.${id}`),
  }));
  const draw = useMemo(() => {
    const grid = breakEvenGrid(inputs, x, y, staffByMonth);
    return (width: number) =>
      caseGrid(grid, inputs, theme, locale, { width, height: Math.min(520, Math.max(360, width * 0.6)) });
  }, [inputs, x, y, staffByMonth, theme, locale]);
  return (
    <>
      <div className="flex shrink-0 flex-wrap gap-3">
        <Select
          label={t('businessCase.breakEven.x')}
          className="min-w-52 flex-1"
          value={x}
          options={options}
          onChange={setX}
        />
        <Select
          label={t('businessCase.breakEven.y')}
          className="min-w-52 flex-1"
          value={y}
          options={options}
          onChange={setY}
        />
      </div>
      {x === y ? (
        <p className="rounded-xl border border-line bg-ground p-6 text-sm text-danger">
          {t('businessCase.breakEven.same')}
        </p>
      ) : (
        <FigureCard
          title={t('businessCase.chart.grid', {
            x: t(`businessCase.input.${x}`),
            y: t(`businessCase.input.${y}`),
          })}
          draw={draw}
        />
      )}
    </>
  );
}
