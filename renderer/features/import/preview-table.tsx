import { useLocale } from '#renderer/app/locale.tsx';
import { Badge } from '#renderer/ui/index.ts';
import type { ListFlow, Preview } from './list-flow.tsx';

const tone = { create: 'good', update: 'accent', same: 'neutral', reject: 'danger' } as const;

/** The first rows as they would be stored. */
export function PreviewTable<Mapping extends Record<string, string>, Stored>({
  flow,
  preview,
}: {
  flow: ListFlow<Mapping, Stored>;
  preview: Preview<Stored>;
}) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <section className="rounded-xl border border-line bg-ground">
      <h2 className="p-3 text-sm font-bold">{t('imports.preview')}</h2>
      <div className="max-h-80 overflow-auto">
        <table className="w-full text-sm">
          <thead className="sticky top-0 bg-surface text-muted">
            <tr>
              {[t('imports.row'), t('imports.change'), ...flow.columns.map((c) => c.title)].map((title) => (
                <th key={title} className="px-3 py-1.5 text-start font-medium">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.sample.map(({ row, change, stored }) => (
              <tr key={row} className="border-t border-line">
                <td className="tabular px-3 py-1.5">{locale.number(row, { grouping: false })}</td>
                <td className="px-3 py-1.5">
                  <Badge tone={tone[change]}>{t(`imports.changes.${change}`)}</Badge>
                </td>
                {flow.columns.map(({ title, cell }) => (
                  <td key={title} className="tabular px-3 py-1.5">
                    {cell(stored)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
