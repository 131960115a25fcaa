import { type KeyboardEvent, useRef, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import type { Driver, DriverComparison } from '#shared/domain/strategy/driver.ts';
import { toLatinDigits } from '#shared/locale/index.ts';
import { type Answer, answerOf, comparisonOf } from './answers.ts';

/** Enter goes through the answers in this order. */
const nextAnswer: Readonly<Record<'row' | 'column' | 'equal' | 'none', Answer>> = {
  none: 'row',
  row: 'equal',
  equal: 'column',
  column: null,
};
const keyAnswers: Readonly<Record<string, Answer>> = {
  '1': 'row',
  '2': 'column',
  '0': 'equal',
  '=': 'equal',
  Delete: null,
  Backspace: null,
};

/** Every pair of drivers once, above the diagonal; one stop of the Tab key, arrows inside. */
export function PairMatrix({
  drivers,
  comparisons,
}: {
  drivers: readonly Driver[];
  comparisons: readonly DriverComparison[];
}) {
  const locale = useLocale();
  const { t } = locale;
  const { run } = useCommand('strategy.compareDrivers');
  const [cursor, setCursor] = useState({ row: 0, column: 1 });
  const table = useRef<HTMLTableElement>(null);
  const give = (row: Driver, column: Driver, answer: Answer) =>
    void run(comparisonOf(row.id, column.id, answer));
  const move = (row: number, column: number) => {
    if (row < 0 || column <= row || column >= drivers.length) return;
    setCursor({ row, column });
    table.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)?.focus();
  };
  const onKey = (event: KeyboardEvent, i: number, j: number, row: Driver, column: Driver) => {
    const onward = locale.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = locale.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const { key } = event;
    if (key === onward) move(i, j + 1);
    else if (key === backward) move(i, j - 1);
    else if (key === 'ArrowDown') move(i + 1, j);
    else if (key === 'ArrowUp') move(i - 1, j);
    else {
      const pressed = toLatinDigits(key);
      if (!Object.hasOwn(keyAnswers, pressed)) return;
      give(row, column, keyAnswers[pressed] ?? null);
    }
    event.preventDefault();
  };
  if (drivers.length < 2) return null;
  const columns = drivers.slice(1);
  return (
    <div className="flex flex-col gap-2">
      <div>
        <h3 className="font-bold">{t('strategy.drivers.matrix')}</h3>
        <p className="text-xs text-muted">{t('strategy.drivers.matrixHint')}</p>
      </div>
      <div className="overflow-x-auto">
        <table ref={table} aria-label={t('strategy.drivers.matrix')} className="w-full table-fixed text-xs">
          <thead>
            <tr>
              <td className="w-40" />
              {columns.map((column) => (
                <th key={column.id} scope="col" className="px-1 pb-1 text-center font-normal text-muted">
                  <bdi>{locale.name(column)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {drivers.slice(0, -1).map((row, i) => (
              <tr key={row.id}>
                <th scope="row" className="pe-2 text-start font-medium">
                  <bdi>{locale.name(row)}</bdi>
                </th>
                {columns.map((column, index) => {
                  const j = index + 1;
                  if (j <= i) return <td key={column.id} className="p-0.5" />;
                  const answer = answerOf(row.id, column.id, comparisons);
                  const shown =
                    answer === null
                      ? '–'
                      : answer === 'equal'
                        ? '='
                        : locale.name(answer === 'row' ? row : column);
                  return (
                    <td key={column.id} className="p-0.5">
                      <button
                        type="button"
                        data-cell={`${i} ${j}`}
                        tabIndex={cursor.row === i && cursor.column === j ? 0 : -1}
                        aria-label={t('strategy.drivers.cell', {
                          row: locale.name(row),
                          column: locale.name(column),
                          answer:
                            answer === 'row' || answer === 'column'
                              ? shown
                              : t(`strategy.drivers.answers.${answer ?? 'none'}`),
                        })}
                        className={`h-10 w-full rounded-md px-1 leading-tight ${tone(answer)}`}
                        onFocus={() => setCursor({ row: i, column: j })}
                        onKeyDown={(e) => onKey(e, i, j, row, column)}
                        onClick={() => give(row, column, nextAnswer[answer ?? 'none'])}
                      >
                        <bdi className="line-clamp-2">{shown}</bdi>
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

const tone = (answer: Answer): string =>
  answer === null
    ? 'border border-dashed border-line text-muted'
    : answer === 'equal'
      ? 'bg-surface text-ink'
      : 'bg-accent-soft font-medium text-accent';
