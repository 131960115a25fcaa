import { useLocale } from '#renderer/app/locale.tsx';
import { Badge } from '#renderer/ui/index.ts';
import type { OperationOf, OutputOf } from '#shared/contract/index.ts';

const tone = { create: 'good', update: 'accent', same: 'neutral', reject: 'danger' } as const;

/** The first rows as they would be stored. */
export function PreviewTable({ preview }: { preview: OutputOf<OperationOf<'ecosystem.previewImport'>> }) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <section className="rounded-xl border border-line bg-ground">
      <h2 className="p-3 text-sm font-bold">{t('imports.preview')}</h2>
      <div className="max-h-80 overflow-auto">
        <table className="w-full text-sm">
          <thead className="sticky top-0 bg-surface text-muted">
            <tr>
              {[
                t('imports.row'),
                t('imports.change'),
                t('ecosystem.field.code'),
                t('ecosystem.field.name'),
                t('ecosystem.field.type'),
                t('ecosystem.field.status'),
                t('ecosystem.field.revenue12m'),
                t('ecosystem.field.joined'),
              ].map((title) => (
                <th key={title} className="px-3 py-1.5 text-start font-medium">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.sample.map(({ row, change, actor }) => (
              <tr key={row} className="border-t border-line">
                <td className="tabular px-3 py-1.5">{locale.number(row, { grouping: false })}</td>
                <td className="px-3 py-1.5">
                  <Badge tone={tone[change]}>{t(`imports.changes.${change}`)}</Badge>
                </td>
                <td className="px-3 py-1.5">
                  <bdi>{actor.code}</bdi>
                </td>
                <td className="px-3 py-1.5">
                  <bdi>{actor.name}</bdi>
                </td>
                <td className="px-3 py-1.5">{actor.type && t(`ecosystem.actorType.${actor.type}`)}</td>
                <td className="px-3 py-1.5">{actor.status && t(`ecosystem.status.${actor.status}`)}</td>
                <td className="tabular px-3 py-1.5">
                  {actor.revenue12m == null ? '–' : <bdi>{locale.money(actor.revenue12m)}</bdi>}
                </td>
                <td className="tabular px-3 py-1.5">
                  {actor.joined ? <bdi>{locale.date(actor.joined, 'short')}</bdi> : '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
