import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';

/** What was issued: which edition, when, as which file. */
export function Editions() {
  const locale = useLocale();
  const { t } = locale;
  const editions = useOperation('deliverables.editions', {}).data ?? [];
  return (
    <section className="rounded-2xl border border-line bg-ground p-5">
      <h2 className="mb-3 font-bold">{t('deliverables.editions')}</h2>
      {editions.length === 0 ? (
        <p className="text-sm text-muted">{t('deliverables.noEditions')}</p>
      ) : (
        <ul className="divide-y divide-line text-sm">
          {editions.map((e) => (
            <li key={e.id} className="flex gap-4 py-2">
              <span className="w-24">{t('report.edition', { number: e.number })}</span>
              <bdi className="flex-1">{e.fileName}</bdi>
              <time className="tabular text-muted" dateTime={e.issuedAt}>
                {locale.dateTime(e.issuedAt)}
              </time>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
