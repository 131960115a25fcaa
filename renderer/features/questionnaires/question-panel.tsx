import { useLocale } from '#renderer/app/locale.tsx';
import { Select, Switch } from '#renderer/ui/index.ts';
import type { Question, Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import {
  movedQuestion,
  weightShares,
  withoutQuestion,
} from '#shared/domain/assessment/questionnaire-edit.ts';
import { BothFields } from './both-fields.tsx';
import { ConditionEditor } from './condition-editor.tsx';
import type { ChangeQuestionnaire, Part } from './edit-types.ts';
import { LevelList } from './level-list.tsx';
import { PartActions } from './part-actions.tsx';
import { WeightField } from './weight-field.tsx';

/** One question with all that belongs to it, both languages side by side. */
export function QuestionPanel({
  questionnaire,
  question,
  number,
  onChange,
  onSelect,
}: {
  questionnaire: Questionnaire;
  question: Question;
  number: string;
  onChange: ChangeQuestionnaire;
  onSelect: (part: Part) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const siblings = questionnaire.questions.filter((q) => q.dimensionId === question.dimensionId);
  const share = weightShares(siblings.map((q) => q.weight))[siblings.indexOf(question)] ?? null;
  const set = (patch: Partial<Question> | ((q: Question) => Question)) =>
    onChange((whole) => ({
      questions: whole.questions.map((q) =>
        q.id === question.id ? (typeof patch === 'function' ? patch(q) : { ...q, ...patch }) : q,
      ),
    }));
  const remove = () => {
    onSelect({ kind: 'dimension', id: question.dimensionId });
    onChange((q) => withoutQuestion(q, question.id));
  };
  const guidance = ['why', 'evidence', 'help'] as const;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex items-center gap-2">
        <h2 className="font-bold">{t('questionnaires.questionN', { number })}</h2>
        <Select
          hideLabel
          className="w-64"
          label={t('questionnaires.dimension')}
          value={question.dimensionId}
          options={questionnaire.dimensions.map((d) => ({ id: d.id, label: locale.name(d) }))}
          onChange={(dimensionId) =>
            onChange((q) => movedQuestion(q, question.id, { dimensionId, beforeId: null }))
          }
        />
        <PartActions
          questionnaire={questionnaire}
          part={{ kind: 'question', id: question.id }}
          name={locale.name({ name: question.text, nameEn: question.textEn })}
          onChange={onChange}
          onRemove={remove}
        />
      </div>
      <BothFields
        label={t('questionnaires.text')}
        multiline={2}
        persian={question.text}
        english={question.textEn}
        onChange={(p) =>
          set('persian' in p ? { text: p.persian.trim() || question.text } : { textEn: p.english })
        }
      />
      <LevelList question={question} onChange={set} />
      <div className="flex flex-wrap items-start gap-x-8 gap-y-3">
        <WeightField
          label={t('questionnaires.weight')}
          weight={question.weight}
          share={share}
          onCommit={(weight) => set({ weight })}
        />
        <div className="flex flex-col gap-2 pt-1">
          <Switch
            label={t('questionnaires.notApplicable')}
            value={question.notApplicable}
            onChange={(notApplicable) => set({ notApplicable })}
          />
          <ConditionEditor questionnaire={questionnaire} question={question} onChange={set} />
        </div>
      </div>
      {guidance.map((field) => (
        <BothFields
          key={field}
          label={t(`questionnaires.${field}`)}
          multiline={2}
          persian={question[field]}
          english={question[`${field}En`]}
          onChange={(p) => set('persian' in p ? { [field]: p.persian } : { [`${field}En`]: p.english })}
        />
      ))}
    </div>
  );
}
