import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { directionOf } from '#renderer/features/answering/in-language.ts';
import { Inspector, Segments } from '#renderer/ui/index.ts';
import type { Question } from '#shared/domain/assessment/questionnaire.ts';
import type { Lang } from '#shared/locale/index.ts';
import { PreviewQuestion, type TriedAnswers } from './preview.tsx';

/** The question at hand as it looks on a phone, while it is being written. */
export function SidePreview({ question }: { question: Question }) {
  const { t, lang } = useLocale();
  const [shown, setShown] = useState<Lang>(lang);
  const [tried, setTried] = useState<TriedAnswers>(new Map());
  return (
    <Inspector>
      <div className="flex items-center justify-between gap-2">
        <h2 className="text-sm font-bold">{t('questionnaires.onPhone')}</h2>
        <Segments
          label={t('questionnaires.previewLanguage')}
          value={shown}
          options={(['fa', 'en'] as const).map((id) => ({ id, label: t(`answering.short.${id}`) }))}
          onChange={setShown}
        />
      </div>
      <div lang={shown} dir={directionOf(shown)} className="rounded-2xl border border-line p-3">
        <PreviewQuestion
          question={question}
          lang={shown}
          tried={tried}
          onChoose={(id, value) =>
            setTried((now) => new Map(now).set(id, { value, notApplicable: value === null }))
          }
        />
      </div>
    </Inspector>
  );
}
