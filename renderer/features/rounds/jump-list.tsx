import { useLocale } from '#renderer/app/locale.tsx';
import { inLanguage } from '#renderer/features/answering/in-language.ts';
import { isAnswered } from '#shared/domain/assessment/asked.ts';
import type { Question, Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import type { Lang } from '#shared/locale/index.ts';
import type { Answers } from './use-interview.ts';

/** All questions that are asked, by dimension, with what was answered; a press goes there. */
export function JumpList({
  questionnaire,
  asked,
  answers,
  lang,
  current,
  onGo,
}: {
  questionnaire: Questionnaire;
  asked: readonly Question[];
  answers: Answers;
  lang: Lang;
  current: string;
  onGo: (id: string) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <nav
      aria-label={t('rounds.interviewing.jump')}
      className="flex min-h-0 flex-col gap-3 overflow-auto rounded-2xl border border-line bg-ground p-3"
    >
      {questionnaire.dimensions.map((d) => {
        const own = asked.filter((q) => q.dimensionId === d.id);
        if (own.length === 0) return null;
        return (
          <section key={d.id} className="flex flex-col gap-1.5">
            <h3 className="text-xs font-medium text-muted">
              <bdi>{inLanguage(lang, d.name, d.nameEn)}</bdi>
            </h3>
            <div className="grid grid-cols-6 gap-1.5">
              {own.map((q) => {
                const answer = answers.get(q.id);
                const done = isAnswered(answer);
                const number = locale.number(asked.indexOf(q) + 1);
                const state = !done
                  ? t('rounds.interviewing.open')
                  : answer?.notApplicable
                    ? t('answering.notApplicable')
                    : t('rounds.interviewing.level', { level: answer?.value ?? 0 }, { raw: true });
                return (
                  <button
                    key={q.id}
                    type="button"
                    aria-label={t(
                      'rounds.interviewing.jumpTo',
                      { number: asked.indexOf(q) + 1, state },
                      { raw: true },
                    )}
                    aria-current={q.id === current ? 'step' : undefined}
                    title={inLanguage(lang, q.text, q.textEn)}
                    className={`tabular h-8 rounded-lg border text-xs ${q.id === current ? 'border-accent ring-2 ring-accent' : 'border-line'} ${done ? 'bg-accent-soft font-bold text-accent' : 'text-muted hover:border-accent'}`}
                    onClick={() => onGo(q.id)}
                  >
                    {number}
                  </button>
                );
              })}
            </div>
          </section>
        );
      })}
    </nav>
  );
}
