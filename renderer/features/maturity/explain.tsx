import { useLocale } from '#renderer/app/locale.tsx';
import type { Score } from '#shared/domain/assessment/score.ts';

/** The parts of a weighted mean, and the sum that they make (F13). */
export function MeanParts({
  score,
  nameOf,
  onPick,
}: {
  score: Score;
  nameOf: (id: string) => string;
  onPick?: (id: string) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const known = score.parts.filter((p) => p.value !== null);
  const sum = known.reduce((all, p) => all + p.weight * (p.value ?? 0), 0);
  const weights = known.reduce((all, p) => all + p.weight, 0);
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-sm font-bold">{t('maturity.explain')}</h3>
      <table className="tabular w-full text-sm">
        <thead className="text-xs text-muted">
          <tr>
            <th scope="col" className="py-1 text-start font-medium">
              {t('maturity.dimension')}
            </th>
            <th scope="col" className="py-1 text-end font-medium">
              {t('maturity.weight')}
            </th>
            <th scope="col" className="py-1 text-end font-medium">
              {t('maturity.value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {score.parts.map((part) => (
            <tr key={part.id} className="border-t border-line align-top">
              <th scope="row" className="py-1.5 pe-2 text-start font-normal">
                {onPick ? (
                  <button
                    type="button"
                    className="text-start text-accent hover:underline"
                    onClick={() => onPick(part.id)}
                  >
                    <bdi>{nameOf(part.id)}</bdi>
                  </button>
                ) : (
                  <bdi>{nameOf(part.id)}</bdi>
                )}
              </th>
              <td className="py-1.5 text-end">{locale.number(part.weight)}</td>
              <td className="py-1.5 text-end">
                {part.value === null ? (
                  <span className="text-xs text-muted">{t('maturity.leftOut')}</span>
                ) : (
                  locale.number(part.value)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
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
      <p className="text-xs text-muted">{t('maturity.explainMeanText')}</p>
    </section>
  );
}
