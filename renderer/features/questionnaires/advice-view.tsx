import { Plus } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import type { Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import { blankRecommendation } from '#shared/domain/assessment/questionnaire-edit.ts';
import { createLocale } from '#shared/locale/index.ts';
import { AdvicePanel } from './advice-panel.tsx';
import { type ChangeQuestionnaire, newId } from './edit-types.ts';

const steps = [1, 2, 3, 4] as const;

/** What is advised to climb from level to level, dimension by dimension; steps without advice stand out. */
export function AdviceView({
  questionnaire,
  selected,
  onSelect,
  onChange,
}: {
  questionnaire: Questionnaire;
  selected: string | null;
  onSelect: (id: string) => void;
  onChange: ChangeQuestionnaire;
}) {
  const locale = useLocale();
  const { t } = locale;
  const chosen =
    questionnaire.recommendations.find((r) => r.id === selected) ?? questionnaire.recommendations[0];
  const add = (dimensionId: string, step: number) => {
    const id = newId();
    const [fa, en] = (['fa', 'en'] as const).map((lang) =>
      createLocale({ lang }).t('questionnaires.newAdvice'),
    );
    const made = blankRecommendation(id, dimensionId, step, fa ?? '', en ?? '');
    onChange((q) => ({ recommendations: [...q.recommendations, made] }));
    onSelect(id);
  };
  return (
    <div className="grid min-h-0 flex-1 grid-cols-[22rem_minmax(0,1fr)] gap-4">
      <nav
        aria-label={t('questionnaires.views.advice')}
        className="flex min-h-0 flex-col gap-3 overflow-auto rounded-2xl border border-line bg-ground p-3"
      >
        {questionnaire.dimensions.map((d) => (
          <section key={d.id} className="flex flex-col gap-0.5">
            <h2 className="px-2 text-sm font-bold">
              <bdi>{locale.name(d)}</bdi>
            </h2>
            {steps.map((step) => {
              const own = questionnaire.recommendations.filter(
                (r) => r.dimensionId === d.id && r.step === step,
              );
              return (
                <div key={step} className="flex items-start gap-1 text-sm">
                  <span className="tabular mt-1.5 w-11 shrink-0 text-xs text-muted">
                    <bdi>{t('questionnaires.stepFromTo', { from: step, to: step + 1 })}</bdi>
                  </span>
                  <div className="min-w-0 flex-1">
                    {own.map((r) => (
                      <button
                        key={r.id}
                        type="button"
                        aria-pressed={r.id === chosen?.id}
                        className={`block w-full truncate rounded-md px-2 py-1 text-start ${r.id === chosen?.id ? 'bg-accent-soft font-medium' : 'hover:bg-surface'}`}
                        title={locale.name(r)}
                        onClick={() => onSelect(r.id)}
                      >
                        <bdi>{locale.name(r)}</bdi>
                      </button>
                    ))}
                    {own.length === 0 && (
                      <span className="block px-2 py-1 text-warn">{t('questionnaires.noAdvice')}</span>
                    )}
                  </div>
                  <button
                    type="button"
                    aria-label={t(
                      'questionnaires.addAdvice',
                      { name: locale.name(d), from: step, to: step + 1 },
                      { raw: true },
                    )}
                    className="rounded-md p-1.5 text-muted hover:bg-surface hover:text-accent"
                    onClick={() => add(d.id, step)}
                  >
                    <Plus aria-hidden className="size-3.5" />
                  </button>
                </div>
              );
            })}
          </section>
        ))}
      </nav>
      <div className="min-h-0 overflow-auto rounded-2xl border border-line bg-ground p-5">
        {chosen ? (
          <AdvicePanel key={chosen.id} questionnaire={questionnaire} advice={chosen} onChange={onChange} />
        ) : (
          <p className="text-sm text-muted">{t('questionnaires.adviceEmpty')}</p>
        )}
      </div>
    </div>
  );
}
