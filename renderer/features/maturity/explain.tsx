import type { ReactNode } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { meanSteps, type Score } from '#shared/domain/assessment/score.ts';

/** The parts of a weighted mean, and the sum that they make (F13). */
export function MeanParts({
  score,
  of,
  nameOf,
  onPick,
  text,
}: {
  score: Score;
  /** What the parts are. */
  of: 'dimension' | 'question';
  nameOf: (id: string) => string;
  onPick?: (id: string) => void;
  /** What the number says beyond its being a mean. */
  text?: string;
}) {
  const locale = useLocale();
  const { t } = locale;
  const { sum, weights } = meanSteps(score);
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-sm font-bold">{t('maturity.explain')}</h3>
      <PartsTable
        of={t(`maturity.${of}`)}
        columns={[t('maturity.weight'), t('maturity.value')]}
        rows={score.parts.map(({ id, weight, value }) => ({
          id,
          name: nameOf(id),
          cells: [locale.number(weight), value === null ? t('maturity.leftOut') : locale.number(value)],
        }))}
        {...(onPick && { onPick })}
      />
      <p className="text-sm">
        {score.value === null ? (
          t(`maturity.reason.${score.reason ?? 'unanswered'}`)
        ) : (
          <bdi dir="ltr" className="font-bold">
            {t('maturity.explainMean', {
              sum: locale.number(sum),
              weights: locale.number(weights),
              value: locale.number(score.value),
            })}
          </bdi>
        )}
      </p>
      <p className="text-xs text-muted">{text ?? t('maturity.explainMeanText')}</p>
    </section>
  );
}

export interface PartRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly ReactNode[];
}

/** Parts of a number with their figures, and what they make together; a name leads to where its own comes from. */
export function PartsTable({
  of,
  columns,
  rows,
  total,
  onPick,
}: {
  of: string;
  columns: readonly string[];
  rows: readonly PartRow[];
  total?: readonly ReactNode[];
  onPick?: (id: string) => void;
}) {
  const { t } = useLocale();
  return (
    <table className="tabular w-full text-sm">
      <thead className="text-xs text-muted">
        <tr>
          <th scope="col" className="py-1 text-start font-medium">
            {of}
          </th>
          {columns.map((title) => (
            <th key={title} scope="col" className="py-1 ps-2 text-end font-medium">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className="border-t border-line align-top">
            <th scope="row" className="py-1.5 pe-2 text-start font-normal">
              {onPick ? (
                <button
                  type="button"
                  className="text-start text-accent hover:underline"
                  onClick={() => onPick(row.id)}
                >
                  <bdi>{row.name}</bdi>
                </button>
              ) : (
                <bdi>{row.name}</bdi>
              )}
            </th>
            {row.cells.map((cell, i) => (
              <td key={columns[i]} className="py-1.5 ps-2 text-end whitespace-nowrap">
                <bdi>{cell}</bdi>
              </td>
            ))}
          </tr>
        ))}
        {total && (
          <tr className="border-t border-line font-bold">
            <th scope="row" className="py-1.5 pe-2 text-start">
              {t('maturity.sum')}
            </th>
            {total.map((cell, i) => (
              <td key={columns[i]} className="py-1.5 ps-2 text-end whitespace-nowrap">
                <bdi>{cell}</bdi>
              </td>
            ))}
          </tr>
        )}
      </tbody>
    </table>
  );
}
