import { useLocale } from '#renderer/app/locale.tsx';
import { findingText } from '#shared/domain/lists/finding-text.ts';
import type { ImportFinding } from '#shared/domain/lists/list.ts';

/** As many as a person reads before going back to the list. */
const shown = 200;

/** What is wrong with the list: row, column, what stands there and how to mend it. */
export function FindingsTable({ findings }: { findings: readonly ImportFinding[] }) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <section className="rounded-xl border border-danger bg-ground">
      <h2 className="p-3 text-sm font-bold text-danger">
        {t('imports.findings', { count: findings.length })}
      </h2>
      <div className="max-h-64 overflow-auto">
        <table className="w-full text-sm">
          <thead className="sticky top-0 bg-surface text-muted">
            <tr>
              <th className="w-20 px-3 py-1.5 text-start font-medium">{t('imports.row')}</th>
              <th className="w-48 px-3 py-1.5 text-start font-medium">{t('imports.column')}</th>
              <th className="px-3 py-1.5 text-start font-medium">{t('imports.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {findings.slice(0, shown).map((f) => (
              <tr key={`${f.row} ${f.column} ${f.code}`} className="border-t border-line">
                <td className="tabular px-3 py-1.5">{locale.number(f.row, { grouping: false })}</td>
                <td className="px-3 py-1.5">
                  <bdi>{f.column}</bdi>
                </td>
                <td className="px-3 py-1.5">{findingText(locale, f)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
