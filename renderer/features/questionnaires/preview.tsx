import { useMemo, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { directionOf, inLanguage, questionTexts } from '#renderer/features/answering/in-language.ts';
import { LevelChoices } from '#renderer/features/answering/level-choices.tsx';
import { Segments } from '#renderer/ui/index.ts';
import { askedQuestions } from '#shared/domain/assessment/asked.ts';
import type { Question, Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import { orderedQuestions } from '#shared/domain/assessment/questionnaire-edit.ts';
import { createLocale, type Lang } from '#shared/locale/index.ts';

interface Tried {
  readonly value: number | null;
  readonly notApplicable: boolean;
}
export type TriedAnswers = ReadonlyMap<string, Tried>;

/** What a respondent will see, in both languages; answers tried in one count in the other, so that conditions show. */
export function PreviewView({ questionnaire }: { questionnaire: Questionnaire }) {
  const { t, lang } = useLocale();
  const [device, setDevice] = useState<'phone' | 'laptop'>('phone');
  const [tried, setTried] = useState<TriedAnswers>(new Map());
  const langs: Lang[] = lang === 'fa' ? ['fa', 'en'] : ['en', 'fa'];
  const choose = (id: string, value: number | null) =>
    setTried((now) => new Map(now).set(id, { value, notApplicable: value === null }));
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <Segments
          label={t('questionnaires.device')}
          value={device}
          options={(['phone', 'laptop'] as const).map((id) => ({
            id,
            label: t(`questionnaires.devices.${id}`),
          }))}
          onChange={setDevice}
        />
        <p className="text-xs text-muted">{t('questionnaires.previewHint')}</p>
      </div>
      <div
        className={`min-h-0 flex-1 overflow-auto ${device === 'phone' ? 'flex flex-wrap justify-center gap-8' : 'flex flex-col items-center gap-6'}`}
      >
        {langs.map((one) => (
          <Sheet
            key={one}
            questionnaire={questionnaire}
            lang={one}
            wide={device === 'laptop'}
            tried={tried}
            onChoose={choose}
          />
        ))}
      </div>
    </div>
  );
}

function Sheet({
  questionnaire,
  lang,
  wide,
  tried,
  onChoose,
}: {
  questionnaire: Questionnaire;
  lang: Lang;
  wide: boolean;
  tried: TriedAnswers;
  onChoose: (id: string, value: number | null) => void;
}) {
  const { t } = useLocale();
  const asked = useMemo(() => askedQuestions(orderedQuestions(questionnaire), tried), [questionnaire, tried]);
  return (
    <section
      lang={lang}
      dir={directionOf(lang)}
      aria-label={t('questionnaires.previewIn', { language: t(`app.languages.${lang}`) }, { raw: true })}
      className={`flex h-max shrink-0 flex-col gap-5 rounded-3xl border border-line bg-ground ${wide ? 'w-full max-w-4xl p-8' : 'w-90 p-5'}`}
    >
      <header>
        <h2 className="text-lg font-bold">{inLanguage(lang, questionnaire.name, questionnaire.nameEn)}</h2>
        <p className="mt-1 text-sm leading-relaxed text-muted">
          {inLanguage(lang, questionnaire.description, questionnaire.descriptionEn)}
        </p>
      </header>
      {questionnaire.dimensions.map((d) => {
        const own = asked.filter((q) => q.dimensionId === d.id);
        if (own.length === 0) return null;
        return (
          <div key={d.id} className="flex flex-col gap-4">
            <h3 className="border-b border-line pb-1 font-bold text-accent">
              {inLanguage(lang, d.name, d.nameEn)}
            </h3>
            {own.map((q) => (
              <PreviewQuestion key={q.id} question={q} lang={lang} tried={tried} onChoose={onChoose} />
            ))}
          </div>
        );
      })}
      {asked.length === 0 && (
        <p className="text-sm text-muted">{createLocale({ lang }).t('questionnaires.nothingToSee')}</p>
      )}
    </section>
  );
}

/** One question as a respondent sees it. */
export function PreviewQuestion({
  question,
  lang,
  tried,
  onChoose,
}: {
  question: Question;
  lang: Lang;
  tried: TriedAnswers;
  onChoose: (id: string, value: number | null) => void;
}) {
  const { t } = createLocale({ lang });
  const { text, why, help } = questionTexts(question, lang);
  return (
    <article className="flex flex-col gap-2">
      <h4 className="font-medium leading-relaxed">{text}</h4>
      {help && <p className="text-xs leading-relaxed text-muted">{help}</p>}
      {why && (
        <details className="text-xs leading-relaxed text-muted">
          <summary className="cursor-default text-accent">{t('answering.why')}</summary>
          {why}
        </details>
      )}
      <LevelChoices
        question={question}
        lang={lang}
        answer={tried.get(question.id)}
        onChoose={(value) => onChoose(question.id, value)}
      />
    </article>
  );
}
