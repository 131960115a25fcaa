import { useEffect, useRef } from 'react';
import type { Invitation } from '#shared/domain/assessment/invitation.ts';
import type { Answer } from '#shared/domain/assessment/response.ts';
import { useWide } from '../page/use-wide.ts';
import { useWords } from '../page/words.tsx';
import { blankAnswer, type Draft, flowOf, progressOf } from './draft.ts';
import { QuestionCard } from './question-card.tsx';

interface Props {
  readonly invitation: Invitation;
  readonly draft: Draft;
  readonly kept: boolean;
  readonly onAnswer: (questionId: string, part: Partial<Answer>) => void;
  readonly onGo: (questionId: string) => void;
  readonly onReview: () => void;
}

/** The questions: one at a time on a phone, an area at a time beside the list of areas on a wider screen. */
export function Questions({ invitation, draft, kept, onAnswer, onGo, onReview }: Props) {
  const { t, digits, time, pick } = useWords();
  const wide = useWide();
  const flow = flowOf(invitation, draft);
  const place = Math.max(
    0,
    flow.findIndex((q) => q.id === draft.at),
  );
  const current = flow[place];
  const areas = invitation.questionnaire.dimensions.filter((d) => flow.some((q) => q.dimensionId === d.id));
  const area = areas.find((d) => d.id === current?.dimensionId);
  const areaAt = area ? areas.indexOf(area) : 0;
  const here = wide ? flow.filter((q) => q.dimensionId === area?.id) : current ? [current] : [];
  const { asked, answered } = progressOf(invitation, draft);

  const firstOf = (at: number) => flow.find((q) => q.dimensionId === areas[at]?.id)?.id;
  const before = wide ? firstOf(areaAt - 1) : flow[place - 1]?.id;
  const after = wide ? firstOf(areaAt + 1) : flow[place + 1]?.id;

  // A step leads to the heading of what comes; an answer that moves the place does not.
  const stepped = useRef(false);
  const shown = wide ? area?.id : current?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is what the effect waits for
  useEffect(() => {
    if (!stepped.current) return;
    stepped.current = false;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1')?.focus();
  }, [shown]);
  const step = (id: string) => {
    stepped.current = true;
    onGo(id);
  };
  if (!area || !current) return null;

  return (
    <div className="work">
      <div className="progress">
        <progress value={answered} max={asked} aria-label={t('progress', { answered, asked })} />
        <p>
          <span>{t('progress', { answered, asked })}</span>
          <span className="muted" role="status">
            {kept && draft.savedAt !== null && t('saved', { time: time(draft.savedAt) })}
          </span>
        </p>
      </div>
      <nav className="areas" aria-label={t('areas')}>
        <ol>
          {areas.map((d, i) => {
            const part = progressOf(invitation, draft, d.id);
            const full = part.answered === part.asked;
            return (
              <li key={d.id}>
                <button
                  type="button"
                  aria-current={d.id === area.id ? 'step' : undefined}
                  onClick={() => {
                    const id = firstOf(i);
                    if (id !== undefined) step(id);
                  }}
                >
                  <span className={full ? 'mark full' : 'mark'} aria-hidden="true">
                    {full ? '✓' : digits(i + 1)}
                  </span>
                  <span>{pick(d.name, d.nameEn)}</span>
                  <span className="muted small">
                    <span aria-hidden="true">{digits(`${part.answered}/${part.asked}`)}</span>
                    <span className="hidden">
                      {t('areaProgress', { answered: part.answered, asked: part.asked })}
                    </span>
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
        <button type="button" className="secondary" onClick={onReview}>
          {t('toReview')}
        </button>
      </nav>
      <section className="sheet">
        <p className="over">
          {t('area', { number: areaAt + 1, count: areas.length })}
          {!wide && ` · ${t('question', { number: place + 1, count: flow.length })}`}
        </p>
        <h1 tabIndex={-1}>{pick(area.name, area.nameEn)}</h1>
        {(wide || firstOf(areaAt) === current.id) && (
          <p className="muted">{pick(area.description, area.descriptionEn)}</p>
        )}
        {here.map((question) => (
          <QuestionCard
            key={question.id}
            question={question}
            number={flow.indexOf(question) + 1}
            answer={draft.answers[question.id] ?? blankAnswer(question.id)}
            onChange={(part) => onAnswer(question.id, part)}
          />
        ))}
        <div className="steps">
          <button
            type="button"
            className="secondary"
            disabled={before === undefined}
            onClick={() => before !== undefined && step(before)}
          >
            {t('back')}
          </button>
          {after === undefined ? (
            <button type="button" className="primary" onClick={onReview}>
              {t('toReview')}
            </button>
          ) : (
            <button type="button" className="primary" onClick={() => step(after)}>
              {t(wide ? 'nextArea' : 'next')}
            </button>
          )}
        </div>
      </section>
    </div>
  );
}
