import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { Button, Inspector } from '#renderer/ui/index.ts';
import type { BusinessResult } from '#shared/domain/strategy/business-case.ts';
import { type CaseLine, explainCell } from '#shared/domain/strategy/business-explanation.ts';
import type { BusinessInputs } from '#shared/domain/strategy/business-inputs.ts';
import { explanationText } from '#shared/figures/business-case-text.ts';
import { toMajor } from '#shared/locale/index.ts';

const lines = [
  'revenue',
  'share',
  'added',
  'incremental',
  'moved',
  'margin',
  'avoided',
  'payout',
  'setup',
  'staff',
  'platform',
  'marketing',
  'net',
  'cumulative',
  'discounted',
] as const satisfies readonly CaseLine[];
/** Lines that the others lead to. */
const strong: ReadonlySet<CaseLine> = new Set(['added', 'net', 'cumulative']);

/** The whole model month by month; pressing a cell shows how it came about. */
export function MonthsView({ inputs, result }: { inputs: BusinessInputs; result: BusinessResult }) {
  const locale = useLocale();
  const { t } = locale;
  const [cell, setCell] = useState<{ line: CaseLine; month: number } | null>(null);
  const months = Array.from({ length: result.months }, (_, i) => i + 1);
  const text = (line: CaseLine, value: number): string =>
    line === 'share' ? locale.percent(value) : locale.compact(toMajor(value, locale.currency));
  const total = (line: CaseLine): string => text(line, result.totals[line]);
  return (
    <>
      <p className="text-sm text-muted">{t('businessCase.months.pick')}</p>
      <div className="min-h-0 flex-1 overflow-auto rounded-xl border border-line bg-ground">
        <table
          aria-label={t('businessCase.months.table')}
          className="tabular border-separate border-spacing-0 text-sm"
        >
          <thead>
            <tr>
              <th
                scope="col"
                className="sticky start-0 top-0 z-20 h-9 border-e border-b border-line bg-surface px-3 text-start font-medium"
              >
                {t('businessCase.months.line')}
              </th>
              {months.map((m) => (
                <th
                  key={m}
                  scope="col"
                  className={`sticky top-0 z-10 border-b border-line px-2 text-end font-medium ${m === result.paybackMonth ? 'bg-good-soft text-good' : 'bg-surface'}`}
                >
                  {locale.number(m)}
                </th>
              ))}
              <th
                scope="col"
                className="sticky end-0 top-0 z-20 border-s border-b border-line bg-surface px-3 text-end"
              >
                {t('businessCase.months.total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line} className={strong.has(line) ? 'font-bold' : ''}>
                <th
                  scope="row"
                  className={`sticky start-0 z-10 whitespace-nowrap border-e border-b border-line bg-ground px-3 py-1 text-start ${strong.has(line) ? 'font-bold' : 'font-normal'}`}
                >
                  {t(`businessCase.line.${line}`)}
                </th>
                {months.map((month) => {
                  const value = result.lines[line][month - 1] ?? 0;
                  const here = cell?.line === line && cell.month === month;
                  return (
                    <td key={month} className="border-b border-line p-0">
                      <button
                        type="button"
                        aria-pressed={here}
                        aria-label={`${t('businessCase.months.cell', { line: t(`businessCase.line.${line}`), month }, { raw: true })}: ${text(line, value)}`}
                        onClick={() => setCell(here ? null : { line, month })}
                        className={`w-full whitespace-nowrap px-2 py-1 text-end -outline-offset-2 ${here ? 'bg-accent-soft text-accent' : 'hover:bg-surface'} ${value < 0 ? 'text-danger' : ''}`}
                      >
                        <bdi>{text(line, value)}</bdi>
                      </button>
                    </td>
                  );
                })}
                <td className="sticky end-0 whitespace-nowrap border-s border-b border-line bg-ground px-3 py-1 text-end font-bold">
                  <bdi>{total(line)}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {cell && cell.month <= result.months && (
        <CellInspector
          inputs={inputs}
          result={result}
          line={cell.line}
          month={cell.month}
          onClose={() => setCell(null)}
        />
      )}
    </>
  );
}

function CellInspector({
  inputs,
  result,
  line,
  month,
  onClose,
}: {
  inputs: BusinessInputs;
  result: BusinessResult;
  line: CaseLine;
  month: number;
  onClose: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const value = result.lines[line][month - 1] ?? 0;
  return (
    <Inspector>
      <div>
        <h2 className="text-base font-bold">
          {t('businessCase.months.cell', { line: t(`businessCase.line.${line}`), month })}
        </h2>
        <p className="mt-1 text-xl font-bold">
          <bdi>{line === 'share' ? locale.percent(value, 2) : locale.money(value)}</bdi>
        </p>
      </div>
      <div>
        <h3 className="text-sm font-medium">{t('businessCase.months.how')}</h3>
        <p className="tabular mt-1 rounded-lg bg-surface p-3 text-sm">
          {explanationText(explainCell(inputs, result, line, month), locale)}
        </p>
        {line !== 'share' && <p className="mt-2 text-xs text-muted">{t('businessCase.months.rounded')}</p>}
      </div>
      <div>
        <Button variant="ghost" onPress={onClose}>
          {t('common.close')}
        </Button>
      </div>
    </Inspector>
  );
}
