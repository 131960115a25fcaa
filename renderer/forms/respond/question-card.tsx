import { useId } from 'react';
import type { FormQuestion } from '#shared/domain/assessment/invitation.ts';
import type { Answer } from '#shared/domain/assessment/response.ts';
import { useWords } from '../page/words.tsx';

interface Props {
  readonly question: FormQuestion;
  readonly number: number;
  readonly answer: Answer;
  readonly onChange: (part: Partial<Answer>) => void;
}

/** Longest comment and evidence; enough for a page. */
const mostText = 4000;

/** A question with its described levels as cards, and what one may say besides. */
export function QuestionCard({ question, number, answer, onChange }: Props) {
  const { t, digits, pick } = useWords();
  const name = useId();
  const given = answer.value !== null || answer.notApplicable;
  const extras = [
    [t('help'), pick(question.help, question.helpEn)],
    [t('why'), pick(question.why, question.whyEn)],
    [t('evidence'), pick(question.evidence, question.evidenceEn)],
  ].filter(([, text]) => text);
  return (
    <article className={given ? 'question given' : 'question'} id={`q-${question.id}`}>
      <fieldset>
        <legend>
          <span className="number">{digits(number)}</span> {pick(question.text, question.textEn)}
        </legend>
        <div className="extras">
          {extras.map(([label, text]) => (
            <details key={label}>
              <summary>{label}</summary>
              <p>{text}</p>
            </details>
          ))}
        </div>
        <div className="levels">
          {question.levels.map(({ value, text, textEn }) => (
            <label key={value} className="level">
              <input
                type="radio"
                name={name}
                value={value}
                checked={answer.value === value}
                onChange={() => onChange({ value, notApplicable: false })}
              />
              <span className="badge">
                <span className="hidden">{t('levelName', { level: value })}</span>
                <span aria-hidden="true">{digits(value)}</span>
              </span>
              <span>{pick(text, textEn)}</span>
            </label>
          ))}
          {question.notApplicable && (
            <label className="level none">
              <input
                type="radio"
                name={name}
                value="none"
                checked={answer.notApplicable}
                onChange={() => onChange({ value: null, notApplicable: true })}
              />
              <span className="badge" aria-hidden="true">
                –
              </span>
              <span>{t('doesNotApply')}</span>
            </label>
          )}
        </div>
      </fieldset>
      {given && (
        <div className="sure">
          <fieldset>
            <legend>{t('confidence')}</legend>
            <div className="segments">
              {([1, 2, 3] as const).map((value) => (
                <label key={value}>
                  <input
                    type="radio"
                    name={`${name}-sure`}
                    checked={answer.confidence === value}
                    onChange={() => onChange({ confidence: value })}
                  />
                  <span>{t(`sure${value}`)}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <button
            type="button"
            className="link"
            onClick={() => onChange({ value: null, notApplicable: false, confidence: null })}
          >
            {t('clear')}
          </button>
        </div>
      )}
      <details className="more" open={answer.comment !== '' || answer.evidence !== '' ? true : undefined}>
        <summary>{t('more')}</summary>
        <label>
          {t('comment')}
          <textarea
            rows={3}
            maxLength={mostText}
            dir="auto"
            placeholder={t('commentHint')}
            value={answer.comment}
            onChange={(event) => onChange({ comment: event.target.value })}
          />
        </label>
        <label>
          {t('proof')}
          <textarea
            rows={2}
            maxLength={mostText}
            dir="auto"
            placeholder={t('proofHint')}
            value={answer.evidence}
            onChange={(event) => onChange({ evidence: event.target.value })}
          />
        </label>
      </details>
    </article>
  );
}
