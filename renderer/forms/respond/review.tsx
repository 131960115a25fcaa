import { useState } from 'react';
import type { Invitation } from '#shared/domain/assessment/invitation.ts';
import { useWords } from '../page/words.tsx';
import { type Draft, flowOf, progressOf } from './draft.ts';

interface Props {
  readonly invitation: Invitation;
  readonly draft: Draft;
  readonly onGo: (questionId: string) => void;
  readonly onFinish: () => void;
}

/** What is still open, and the end. */
export function Review({ invitation, draft, onGo, onFinish }: Props) {
  const { t, pick, digits } = useWords();
  const [warned, setWarned] = useState(false);
  const flow = flowOf(invitation, draft);
  const { openIds } = progressOf(invitation, draft);
  const open = new Set(openIds);
  const firstOpen = flow.find((q) => open.has(q.id));
  const areas = invitation.questionnaire.dimensions.filter((d) => flow.some((q) => q.dimensionId === d.id));
  return (
    <div className="review">
      <h1 tabIndex={-1}>{t('reviewTitle')}</h1>
      <p className={openIds.length === 0 ? 'note good' : 'note caution'}>
        {openIds.length === 0 ? t('reviewAll') : t('reviewOpen', { count: openIds.length })}
      </p>
      <ol className="areas-review">
        {areas.map((area, i) => {
          const here = flow.filter((q) => q.dimensionId === area.id);
          const missing = here.filter((q) => open.has(q.id));
          const [first] = here;
          return (
            <li key={area.id}>
              <div className="row">
                <span className={missing.length === 0 ? 'mark full' : 'mark'} aria-hidden="true">
                  {missing.length === 0 ? '✓' : digits(i + 1)}
                </span>
                <button type="button" className="link" onClick={() => first && onGo(first.id)}>
                  {pick(area.name, area.nameEn)}
                </button>
                <span className="muted small">
                  {missing.length === 0
                    ? t('complete')
                    : t('areaProgress', { answered: here.length - missing.length, asked: here.length })}
                </span>
              </div>
              {missing.length > 0 && (
                <ul aria-label={t('openList')}>
                  {missing.map((q) => (
                    <li key={q.id}>
                      <button type="button" className="link" onClick={() => onGo(q.id)}>
                        {digits(flow.indexOf(q) + 1)}. {pick(q.text, q.textEn)}
                      </button>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
      {warned && firstOpen ? (
        <div className="note caution" role="alert">
          <p>{t('warning', { count: openIds.length })}</p>
          <div className="ask">
            <button type="button" className="primary" onClick={() => onGo(firstOpen.id)}>
              {t('toOpen')}
            </button>
            <button type="button" className="secondary" onClick={onFinish}>
              {t('finishAnyway')}
            </button>
          </div>
        </div>
      ) : (
        <div className="ask">
          <button
            type="button"
            className={firstOpen ? 'secondary' : 'primary'}
            onClick={() => (firstOpen ? setWarned(true) : onFinish())}
          >
            {t(firstOpen ? 'finishOpen' : 'finish')}
          </button>
          {firstOpen && (
            <button type="button" className="primary" onClick={() => onGo(firstOpen.id)}>
              {t('toOpen')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
