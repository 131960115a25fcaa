import { useLocale } from '#renderer/app/locale.tsx';
import type { OrgModel } from '#shared/domain/organization/fit.ts';
import type { Fit } from './fit-result.tsx';

const cases = ['without', 'half', 'double'] as const;

/** Who wins when a weight changes; only what differs from today's winner stands out. */
export function Sensitivity({ fit, name }: { fit: Fit; name: (id: string) => string }) {
  const { t } = useLocale();
  const word = (model: OrgModel | null) =>
    model === null ? t('organization.fit.noWinner') : t(`organization.models.${model}`);
  return (
    <section className="rounded-2xl border border-line bg-ground p-5">
      <h2 className="font-bold">{t('organization.fit.sensitivity')}</h2>
      <p className="mt-1 mb-2 text-xs text-muted">{t('organization.fit.sensitivityHint')}</p>
      <table className="w-full text-sm">
        <thead>
          <tr className="text-xs text-muted">
            <th scope="col" className="py-1 text-start font-medium">
              {t('organization.fit.criterion')}
            </th>
            {cases.map((c) => (
              <th key={c} scope="col" className="py-1 text-start font-medium">
                {t(`organization.fit.${c}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fit.sensitivity.map((s) => (
            <tr key={s.criterionId} className="border-t border-line">
              <th scope="row" className="py-1 text-start font-medium">
                {name(s.criterionId)}
              </th>
              {cases.map((c) => (
                <td key={c} className={`py-1 ${s[c] === fit.winner ? 'text-muted' : 'font-bold text-warn'}`}>
                  {word(s[c])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
