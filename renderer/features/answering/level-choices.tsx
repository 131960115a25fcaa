import { Ban, Check } from 'lucide-react';
import type { Question } from '#shared/domain/assessment/questionnaire.ts';
import type { Answer } from '#shared/domain/assessment/response.ts';
import { createLocale, type Lang } from '#shared/locale/index.ts';
import { inLanguage } from './in-language.ts';

/** The described levels of a question as cards, in the language of who answers; one is chosen. */
export function LevelChoices({
  question,
  answer,
  lang,
  big = false,
  onChoose,
}: {
  question: Question;
  answer: Pick<Answer, 'value' | 'notApplicable'> | undefined;
  lang: Lang;
  /** For a screen that holds nothing else. */
  big?: boolean;
  /** Null says that the question does not apply. */
  onChoose: (value: number | null) => void;
}) {
  const { t, number } = createLocale({ lang });
  const card = (on: boolean) =>
    `flex w-full items-start gap-3 rounded-xl border text-start outline-none ${big ? 'px-4 py-2.5' : 'px-2.5 py-1.5 text-sm'} ${on ? 'border-accent bg-accent-soft ring-1 ring-accent' : 'border-line bg-ground hover:border-accent'}`;
  const mark = (on: boolean) =>
    `tabular mt-0.5 flex shrink-0 items-center justify-center rounded-full font-bold ${big ? 'size-7 text-sm' : 'size-5 text-xs'} ${on ? 'bg-accent text-on-accent' : 'bg-surface text-muted'}`;
  const none = answer?.notApplicable === true;
  return (
    <div
      role="radiogroup"
      aria-label={inLanguage(lang, question.text, question.textEn)}
      className={`flex flex-col ${big ? 'gap-2' : 'gap-1.5'}`}
    >
      {question.levels.map((level) => {
        const on = answer?.value === level.value;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a card holds more than a radio button can show
          <button
            key={level.value}
            type="button"
            role="radio"
            aria-checked={on}
            className={card(on)}
            onClick={() => onChoose(level.value)}
          >
            <span className={mark(on)}>{number(level.value)}</span>
            <span className="min-w-0 flex-1 leading-relaxed">
              {inLanguage(lang, level.text, level.textEn) || (
                <span className="text-muted">{t('answering.noText')}</span>
              )}
            </span>
            {on && big && <Check aria-hidden className="mt-1 size-4.5 shrink-0 text-accent" />}
          </button>
        );
      })}
      {question.notApplicable && (
        // biome-ignore lint/a11y/useSemanticElements: a card holds more than a radio button can show
        <button
          type="button"
          role="radio"
          aria-checked={none}
          className={card(none)}
          onClick={() => onChoose(null)}
        >
          <span className={mark(none)}>
            <Ban aria-hidden className="size-3.5" />
          </span>
          <span className={`flex-1 ${none ? '' : 'text-muted'}`}>{t('answering.notApplicable')}</span>
        </button>
      )}
    </div>
  );
}
