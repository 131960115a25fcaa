import type { Invitation } from '#shared/domain/assessment/invitation.ts';
import { useWords } from '../page/words.tsx';
import { type Draft, flowOf } from './draft.ts';

/** All questions with their answers, which is what a printed form shows. */
export function OnPaper({ invitation, draft }: { invitation: Invitation; draft: Draft }) {
  const { t, pick, digits, lang } = useWords();
  const flow = flowOf(invitation, draft);
  return (
    <div className="on-paper" aria-hidden="true">
      <p className="title">{invitation.round[lang]}</p>
      <p>
        {invitation.client[lang]} · {invitation.respondent[lang]}
      </p>
      {invitation.questionnaire.dimensions.map((area) => (
        <section key={area.id}>
          <h2>{pick(area.name, area.nameEn)}</h2>
          {flow
            .filter((q) => q.dimensionId === area.id)
            .map((q) => {
              const answer = draft.answers[q.id];
              const level = q.levels.find((l) => l.value === answer?.value);
              return (
                <div key={q.id} className="item">
                  <p className="text">
                    {digits(flow.indexOf(q) + 1)}. {pick(q.text, q.textEn)}
                  </p>
                  <p>
                    {level
                      ? `${digits(level.value)} – ${pick(level.text, level.textEn)}`
                      : t(answer?.notApplicable ? 'doesNotApply' : 'noAnswer')}
                  </p>
                  {answer?.comment && (
                    <p>
                      {t('comment')}: {answer.comment}
                    </p>
                  )}
                  {answer?.evidence && (
                    <p>
                      {t('proof')}: {answer.evidence}
                    </p>
                  )}
                </div>
              );
            })}
        </section>
      ))}
    </div>
  );
}
