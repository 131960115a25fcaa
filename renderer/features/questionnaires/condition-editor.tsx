import { useLocale } from '#renderer/app/locale.tsx';
import { SearchSelect, Select, Switch } from '#renderer/ui/index.ts';
import type { Question, Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import { orderedQuestions } from '#shared/domain/assessment/questionnaire-edit.ts';

/** When a question is asked, in words: only where an earlier one was answered within two levels. */
export function ConditionEditor({
  questionnaire,
  question,
  onChange,
}: {
  questionnaire: Questionnaire;
  question: Question;
  onChange: (patch: Partial<Question>) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const all = orderedQuestions(questionnaire);
  const earlier = all.slice(0, all.indexOf(question));
  const { condition } = question;
  const asked = earlier.find((q) => q.id === condition?.questionId);
  const levels = asked?.levels.map((l) => l.value) ?? [1, 2, 3, 4, 5];
  const last = earlier.at(-1);
  const name = (q: Question) => locale.name({ name: q.text, nameEn: q.textEn });
  const numbers = (from: number) =>
    levels.filter((n) => n >= from).map((n) => ({ id: String(n), label: locale.number(n) }));
  return (
    <div className="flex flex-col gap-2">
      <Switch
        label={t('questionnaires.conditional')}
        value={condition !== null}
        onChange={(on) =>
          onChange({
            condition:
              on && last ? { questionId: last.id, from: last.levels.at(1)?.value ?? 1, to: 5 } : null,
          })
        }
      />
      {!last && <p className="text-xs text-muted">{t('questionnaires.noEarlier')}</p>}
      {condition && (
        <div className="flex flex-wrap items-end gap-2">
          <SearchSelect
            className="w-80"
            label={t('questionnaires.conditionQuestion')}
            value={condition.questionId}
            options={earlier.map((q) => ({ id: q.id, label: name(q) }))}
            onChange={(questionId) => onChange({ condition: { ...condition, questionId } })}
          />
          <Select
            className="w-24"
            label={t('questionnaires.conditionFrom')}
            value={String(condition.from)}
            options={numbers(1)}
            onChange={(n) =>
              onChange({
                condition: { ...condition, from: Number(n), to: Math.max(condition.to, Number(n)) },
              })
            }
          />
          <Select
            className="w-24"
            label={t('questionnaires.conditionTo')}
            value={String(Math.min(condition.to, levels.at(-1) ?? 5))}
            options={numbers(condition.from)}
            onChange={(n) => onChange({ condition: { ...condition, to: Number(n) } })}
          />
          <p className="w-full text-xs text-muted">
            {asked &&
              t(
                condition.to >= (levels.at(-1) ?? 5)
                  ? 'questionnaires.conditionAtLeast'
                  : condition.from <= 1
                    ? 'questionnaires.conditionAtMost'
                    : 'questionnaires.conditionBetween',
                { question: name(asked), from: condition.from, to: condition.to },
              )}
          </p>
        </div>
      )}
    </div>
  );
}
