import { useMemo, useState } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import { Figure } from '#renderer/ui/index.ts';
import type { contract, OutputOf } from '#shared/contract/index.ts';
import type { OrgCriterion, OrgModel } from '#shared/domain/organization/fit.ts';
import { modelBars } from '#shared/figures/model-fit.ts';
import { Sensitivity } from './sensitivity.tsx';

export type Fit = OutputOf<(typeof contract)['organization']['fit']>;
const card = 'rounded-2xl border border-line bg-ground p-5';
const least = { width: 320, height: 80 };

/** The ranking, what decides it, what would change it, and how each figure comes about. */
export function FitResult({ criteria, fit }: { criteria: readonly OrgCriterion[]; fit: Fit }) {
  const locale = useLocale();
  const { t } = locale;
  const [explained, setExplained] = useState<OrgModel | null>(null);
  const nameOf = useMemo(() => new Map(criteria.map((c) => [c.id, locale.name(c)])), [criteria, locale]);
  const name = (id: string) => nameOf.get(id) ?? '';
  const points = (value: number) => locale.number(value, { decimals: 1 });
  const shown = fit.models.find((m) => m.model === (explained ?? fit.winner ?? fit.models[0]?.model));
  return (
    <div className="flex flex-col gap-4">
      <section className={card}>
        <h2 className="font-bold">{t('organization.fit.ranking')}</h2>
        <p className="mt-1 mb-2 text-sm text-muted">
          {fit.winner !== null && fit.lead !== null
            ? t('organization.fit.leads', {
                model: t(`organization.models.${fit.winner}`),
                points: points(fit.lead),
              })
            : fit.models.every((m) => m.fit === null)
              ? t('organization.fit.insufficient', { share: locale.percent(fit.missing, 0) })
              : t('organization.fit.tied')}
          {fit.winner !== null && fit.missing > 0 && (
            <> {t('organization.fit.missing', { share: locale.percent(fit.missing, 0) })}</>
          )}
        </p>
        <Ranking fit={fit} selected={shown?.model ?? null} onSelect={setExplained} />
        {fit.winner !== null && <p className="mt-2 text-sm">{t(`organization.modelText.${fit.winner}`)}</p>}
      </section>
      {fit.deciding.length > 0 && (
        <section className={`${card} grid grid-cols-2 gap-5`}>
          <div>
            <h2 className="mb-2 font-bold">{t('organization.fit.deciding')}</h2>
            <ol className="list-numbered flex flex-col gap-1 ps-5 text-sm">
              {fit.deciding.map((d) => (
                <li key={d.criterionId}>
                  {t('organization.fit.decidingText', {
                    name: name(d.criterionId),
                    points: points(d.points),
                  })}
                </li>
              ))}
            </ol>
          </div>
          <div>
            <h2 className="mb-2 font-bold">{t('organization.fit.changes')}</h2>
            {fit.changes.map(({ model, changes }) => (
              <div key={model} className="mb-2 text-sm">
                <div className="text-muted">
                  {t('organization.fit.changeTo', { model: t(`organization.models.${model}`) })}
                </div>
                {changes.length === 0
                  ? t('organization.fit.changeNone')
                  : changes.map((c) => (
                      <div key={c.criterionId}>
                        {t('organization.fit.changeRating', {
                          name: name(c.criterionId),
                          from: points(c.from),
                          to: points(c.to),
                        })}
                      </div>
                    ))}
              </div>
            ))}
          </div>
        </section>
      )}
      {fit.winner !== null && <Sensitivity fit={fit} name={name} />}
      {shown && shown.fit !== null && (
        <section className={card}>
          <h2 className="font-bold">
            {t('organization.fit.explain', {
              model: t(`organization.models.${shown.model}`),
              fit: points(shown.fit),
            })}
          </h2>
          <p className="mt-1 mb-2 text-xs text-muted">{t('organization.fit.explainSum')}</p>
          <table className="w-full text-sm">
            <tbody>
              {shown.parts
                .filter((p) => p.fit !== null)
                .map((p) => (
                  <tr key={p.criterionId} className="border-b border-line last:border-b-0">
                    <th scope="row" className="py-1 text-start font-medium">
                      {name(p.criterionId)}
                    </th>
                    <td className="py-1 text-muted">
                      {t('organization.fit.explainStep', {
                        rating: points(p.rating ?? 0),
                        fit: locale.number(p.fit ?? 0, { decimals: 3 }),
                        weight: p.weight,
                      })}
                    </td>
                    <td className="tabular py-1 text-end font-bold">{points(p.points)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

function Ranking({
  fit,
  selected,
  onSelect,
}: {
  fit: Fit;
  selected: OrgModel | null;
  onSelect: (model: OrgModel) => void;
}) {
  const locale = useLocale();
  const theme = useFigureTheme();
  const { place, size } = useSize(least);
  const picture = useMemo(
    () => modelBars(fit.models, theme, locale, size.width),
    [fit.models, theme, locale, size.width],
  );
  return (
    <div ref={place}>
      <Figure
        picture={picture}
        onPick={(id) => {
          const model = fit.models.find((m) => m.model === id)?.model;
          if (model && model !== selected) onSelect(model);
        }}
      />
    </div>
  );
}
