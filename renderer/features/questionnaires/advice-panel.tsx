import { Trash2 } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { CheckList, IconButton, NumberField, Segments, Select } from '#renderer/ui/index.ts';
import type { Questionnaire, Recommendation } from '#shared/domain/assessment/questionnaire.ts';
import { withoutRecommendation } from '#shared/domain/assessment/questionnaire-edit.ts';
import { BothFields } from './both-fields.tsx';
import type { ChangeQuestionnaire } from './edit-types.ts';

const degrees = ['1', '2', '3'] as const;

/** One recommendation: what to do, what it takes, what it brings, and what must be in place first. */
export function AdvicePanel({
  questionnaire,
  advice,
  onChange,
}: {
  questionnaire: Questionnaire;
  advice: Recommendation;
  onChange: ChangeQuestionnaire;
}) {
  const locale = useLocale();
  const { t } = locale;
  const set = (patch: Partial<Recommendation>) =>
    onChange((q) => ({
      recommendations: q.recommendations.map((r) => (r.id === advice.id ? { ...r, ...patch } : r)),
    }));
  const name = locale.name(advice);
  const degree = (field: 'effort' | 'effect') => (
    <div className="flex flex-col items-start gap-1">
      <span className="text-sm font-medium">{t(`questionnaires.${field}`)}</span>
      <Segments
        label={t(`questionnaires.${field}`)}
        value={degrees[advice[field] - 1] ?? '2'}
        options={degrees.map((id) => ({ id, label: t(`questionnaires.${field}s.${id}`) }))}
        onChange={(value) => set({ [field]: Number(value) })}
      />
    </div>
  );
  return (
    <div className="flex flex-col gap-4">
      <div className="flex items-center gap-2">
        <h2 className="min-w-0 truncate font-bold">
          <bdi>{name}</bdi>
        </h2>
        <div className="ms-auto">
          <IconButton
            label={t('questionnaires.remove', { name }, { raw: true })}
            icon={<Trash2 className="size-4" />}
            onPress={() => onChange((q) => withoutRecommendation(q, advice.id))}
          />
        </div>
      </div>
      <BothFields
        label={t('questionnaires.name')}
        persian={advice.name}
        english={advice.nameEn ?? ''}
        onChange={(p) =>
          'persian' in p
            ? set({ name: p.persian.trim() || advice.name })
            : set({ nameEn: p.english.trim() || null })
        }
      />
      <BothFields
        label={t('questionnaires.description')}
        multiline={4}
        persian={advice.description}
        english={advice.descriptionEn}
        onChange={(p) => set('persian' in p ? { description: p.persian } : { descriptionEn: p.english })}
      />
      <div className="flex flex-wrap items-end gap-4">
        <Select
          className="w-64"
          label={t('questionnaires.dimension')}
          value={advice.dimensionId}
          options={questionnaire.dimensions.map((d) => ({ id: d.id, label: locale.name(d) }))}
          onChange={(dimensionId) => set({ dimensionId })}
        />
        <Select
          className="w-32"
          label={t('questionnaires.step')}
          value={String(advice.step)}
          options={[1, 2, 3, 4].map((step) => ({
            id: String(step),
            label: t('questionnaires.stepFromTo', { from: step, to: step + 1 }),
          }))}
          onChange={(step) => set({ step: Number(step) })}
        />
        <NumberField
          label={t('questionnaires.months')}
          value={advice.months}
          min={1}
          max={36}
          onCommit={(months) => months !== null && set({ months: Math.round(months) })}
        />
      </div>
      <div className="flex flex-wrap gap-6">
        {degree('effort')}
        {degree('effect')}
      </div>
      <div className="flex flex-col gap-1">
        <span className="text-sm font-medium">{t('questionnaires.after')}</span>
        <CheckList
          label={t('questionnaires.after')}
          emptyText={t('questionnaires.afterNone')}
          value={advice.afterIds}
          options={questionnaire.recommendations
            .filter((r) => r.id !== advice.id)
            .map((r) => ({ id: r.id, label: locale.name(r) }))}
          onChange={(afterIds) => set({ afterIds })}
        />
      </div>
      <BothFields
        label={t('questionnaires.owner')}
        persian={advice.owner}
        english={advice.ownerEn}
        onChange={(p) => set('persian' in p ? { owner: p.persian } : { ownerEn: p.english })}
      />
    </div>
  );
}
