import { Plus, Trash2 } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { Button, IconButton } from '#renderer/ui/index.ts';
import type { LevelChoice, Question } from '#shared/domain/assessment/questionnaire.ts';
import { withLevelCount } from '#shared/domain/assessment/questionnaire-edit.ts';
import { BothFields } from './both-fields.tsx';

/** The levels on offer, each with the behaviour by which one recognises it; two to five, numbered from 1. */
export function LevelList({
  question,
  onChange,
}: {
  question: Question;
  onChange: (change: (q: Question) => Question) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const set = (value: number, patch: Partial<LevelChoice>) =>
    onChange((q) => ({ ...q, levels: q.levels.map((l) => (l.value === value ? { ...l, ...patch } : l)) }));
  const remove = (value: number) =>
    onChange((q) => ({
      ...q,
      levels: q.levels.filter((l) => l.value !== value).map((l, i) => ({ ...l, value: i + 1 })),
    }));
  return (
    <section className="flex flex-col gap-2">
      <div className="flex items-baseline gap-3">
        <h3 className="text-sm font-bold">{t('questionnaires.levels')}</h3>
        <p className="text-xs text-muted">{t('questionnaires.levelsHint')}</p>
      </div>
      <ol className="flex flex-col gap-2">
        {question.levels.map((level) => (
          <li key={level.value} className="flex items-start gap-2">
            <span
              aria-hidden
              className="tabular mt-1.5 flex size-6 shrink-0 items-center justify-center rounded-full bg-accent-soft text-xs font-bold text-accent"
            >
              {locale.number(level.value)}
            </span>
            <div className="min-w-0 flex-1">
              <BothFields
                hideLabel
                multiline={2}
                label={t('questionnaires.levelN', { number: level.value })}
                placeholder={t('questionnaires.levelPlaceholder')}
                persian={level.text}
                english={level.textEn}
                onChange={(p) =>
                  set(level.value, 'persian' in p ? { text: p.persian } : { textEn: p.english })
                }
              />
            </div>
            <IconButton
              label={t('questionnaires.removeLevel', { number: level.value })}
              icon={<Trash2 className="size-4" />}
              isDisabled={question.levels.length <= 2}
              onPress={() => remove(level.value)}
            />
          </li>
        ))}
      </ol>
      {question.levels.length < 5 && (
        <Button
          className="self-start"
          onPress={() => onChange((q) => withLevelCount(q, q.levels.length + 1))}
        >
          <Plus aria-hidden className="size-4" />
          {t('questionnaires.addLevel')}
        </Button>
      )}
    </section>
  );
}
