import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { hasKey } from '#shared/locale/index.ts';

/** What changed since a snapshot, list by list. */
export function DifferenceList({ snapshotId }: { snapshotId: string }) {
  const locale = useLocale();
  const { t } = locale;
  const differences = useOperation('workspace.compareSnapshot', { id: snapshotId }).data;
  if (!differences) return <p>{t('common.loading')}</p>;
  if (differences.length === 0) return <p className="text-muted">{t('workspace.noDifference')}</p>;
  const listName = (list: string): string => {
    const key = `workspace.lists.${list}`;
    return hasKey(key) ? t(key, {}) : list;
  };
  const fieldName = (field: string): string => {
    const key = `ecosystem.field.${field}`;
    return hasKey(key) ? t(key, {}) : field;
  };
  return (
    <div className="flex flex-col gap-4">
      {differences.map((d) => (
        <section key={d.list}>
          <h3 className="mb-1 font-bold">{listName(d.list)}</h3>
          <ul className="flex flex-col gap-1 text-sm">
            {d.added.map((i) => (
              <li key={i.key} className="text-good">
                {t('workspace.added', { title: i.title })}
              </li>
            ))}
            {d.removed.map((i) => (
              <li key={i.key} className="text-danger">
                {t('workspace.removed', { title: i.title })}
              </li>
            ))}
            {d.changed.map((i) => (
              <li key={i.key}>
                <bdi className="font-medium">{i.title}</bdi>
                <ul className="ps-4 text-xs text-muted">
                  {i.fields.map((f) => (
                    <li key={f.field}>
                      {t('workspace.changedField', {
                        field: fieldName(f.field),
                        before: locale.digitsOf(f.before) || '–',
                        after: locale.digitsOf(f.after) || '–',
                      })}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
