import { useLocale } from '#renderer/app/locale.tsx';
import {
  isSameContent,
  type QuestionnaireDifference,
} from '#shared/domain/assessment/questionnaire-difference.ts';

const lists = ['dimensions', 'questions', 'recommendations'] as const;
const tones = { added: 'text-good', removed: 'text-danger', changed: 'text-accent' } as const;

/** What one version has that another has not, in words. */
export function DifferenceList({ difference }: { difference: QuestionnaireDifference }) {
  const locale = useLocale();
  const { t } = locale;
  if (isSameContent(difference))
    return <p className="text-sm text-muted">{t('questionnaires.noDifference')}</p>;
  return (
    <div className="flex flex-col gap-4">
      {lists.map((list) => {
        const { added, removed, changed } = difference[list];
        const rows = [
          ...added.map((p) => ({ ...p, how: 'added' as const, fields: [] })),
          ...removed.map((p) => ({ ...p, how: 'removed' as const, fields: [] })),
          ...changed.map((p) => ({ ...p, how: 'changed' as const })),
        ];
        if (rows.length === 0) return null;
        return (
          <section key={list} className="flex flex-col gap-1">
            <h3 className="text-sm font-bold">{t(`questionnaires.lists.${list}`)}</h3>
            <ul className="flex flex-col gap-1.5">
              {rows.map((row) => (
                <li key={`${row.how}${row.id}`} className="flex gap-3 text-sm">
                  <span className={`w-20 shrink-0 font-medium ${tones[row.how]}`}>
                    {t(`questionnaires.how.${row.how}`)}
                  </span>
                  <span className="min-w-0 flex-1">
                    <bdi>{locale.name(row)}</bdi>
                    {row.fields.length > 0 && (
                      <span className="block text-xs text-muted">
                        {locale.list(row.fields.map((f) => t(`questionnaires.fields.${f}`)))}
                      </span>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
