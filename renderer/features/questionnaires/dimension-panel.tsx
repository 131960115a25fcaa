import { Plus } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { Button, NumberField } from '#renderer/ui/index.ts';
import type { Dimension, Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import { weightShares, withoutDimension } from '#shared/domain/assessment/questionnaire-edit.ts';
import { BothFields } from './both-fields.tsx';
import type { ChangeQuestionnaire, Part } from './edit-types.ts';
import { PartActions } from './part-actions.tsx';
import { WeightField } from './weight-field.tsx';

/** One dimension: what it is called, how it weighs, what is aimed at, and how its questions weigh in it. */
export function DimensionPanel({
  questionnaire,
  dimension,
  onChange,
  onSelect,
  onAddQuestion,
}: {
  questionnaire: Questionnaire;
  dimension: Dimension;
  onChange: ChangeQuestionnaire;
  onSelect: (part: Part) => void;
  onAddQuestion: (dimensionId: string) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const at = questionnaire.dimensions.indexOf(dimension);
  const share = weightShares(questionnaire.dimensions.map((d) => d.weight))[at] ?? null;
  const questions = questionnaire.questions.filter((q) => q.dimensionId === dimension.id);
  const shares = weightShares(questions.map((q) => q.weight));
  const set = (patch: Partial<Dimension>) =>
    onChange((q) => ({
      dimensions: q.dimensions.map((d) => (d.id === dimension.id ? { ...d, ...patch } : d)),
    }));
  const remove = () => {
    onSelect({ kind: 'questionnaire', id: questionnaire.id });
    onChange((q) => withoutDimension(q, dimension.id));
  };
  const name = locale.name(dimension);
  return (
    <div className="flex flex-col gap-4">
      <div className="flex items-center gap-2">
        <h2 className="min-w-0 truncate font-bold">
          {t('questionnaires.dimensionN', { number: at + 1 })}: <bdi>{name}</bdi>
        </h2>
        <PartActions
          questionnaire={questionnaire}
          part={{ kind: 'dimension', id: dimension.id }}
          name={name}
          onChange={onChange}
          onRemove={questionnaire.dimensions.length > 1 ? remove : null}
        />
      </div>
      <BothFields
        label={t('questionnaires.name')}
        persian={dimension.name}
        english={dimension.nameEn ?? ''}
        onChange={(p) =>
          'persian' in p
            ? set({ name: p.persian.trim() || dimension.name })
            : set({ nameEn: p.english.trim() || null })
        }
      />
      <BothFields
        label={t('questionnaires.description')}
        multiline={3}
        persian={dimension.description}
        english={dimension.descriptionEn}
        onChange={(p) => set('persian' in p ? { description: p.persian } : { descriptionEn: p.english })}
      />
      <div className="flex flex-wrap items-start gap-6">
        <WeightField
          label={t('questionnaires.weight')}
          weight={dimension.weight}
          share={share}
          onCommit={(weight) => set({ weight })}
        />
        <div className="flex flex-col gap-1">
          <NumberField
            label={t('questionnaires.target')}
            value={dimension.target}
            min={1}
            max={5}
            onCommit={(target) => set({ target })}
          />
          <span className="text-xs text-muted">{t('questionnaires.targetHint')}</span>
        </div>
      </div>
      <section className="flex flex-col gap-2">
        <h3 className="text-sm font-bold">{t('questionnaires.questions')}</h3>
        {questions.length > 0 && shares.includes(null) && (
          <p role="alert" className="rounded-lg bg-danger-soft px-3 py-2 text-sm text-danger">
            {t('questionnaires.questionsZero')}
          </p>
        )}
        {questions.length === 0 && <p className="text-sm text-muted">{t('questionnaires.noQuestions')}</p>}
        <ul className="flex flex-col divide-y divide-line rounded-xl border border-line empty:hidden">
          {questions.map((q, i) => (
            <li key={q.id}>
              <button
                type="button"
                className="flex w-full items-center gap-3 px-3 py-2 text-start text-sm hover:bg-surface"
                onClick={() => onSelect({ kind: 'question', id: q.id })}
              >
                <span className="tabular text-muted">{locale.digitsOf(`${at + 1}.${i + 1}`)}</span>
                <bdi className="min-w-0 flex-1">{locale.name({ name: q.text, nameEn: q.textEn })}</bdi>
                <span className="tabular text-muted">
                  {shares[i] == null ? '–' : locale.percent(shares[i] ?? 0, 0)}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <Button className="self-start" onPress={() => onAddQuestion(dimension.id)}>
          <Plus aria-hidden className="size-4" />
          {t('questionnaires.addQuestion')}
        </Button>
      </section>
    </div>
  );
}
