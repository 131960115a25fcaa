import { useState } from 'react';
import type { ReviewPage } from '#shared/domain/assessment/review-page.ts';
import { download, nameOfFile } from '../page/files.ts';
import { useWords } from '../page/words.tsx';
import { type Draft, reviewFileOf } from './remarks.ts';

interface Props {
  readonly page: ReviewPage;
  readonly draft: Draft;
  readonly count: number;
  readonly onChange: (draft: Draft) => void;
}

/** Who says it, and the file that goes back. */
export function Send({ page, draft, count, onChange }: Props) {
  const { t, lang } = useWords();
  const [state, setState] = useState<'idle' | 'needName' | 'needRemark' | 'saved'>('idle');
  const file = `${nameOfFile(page.round[lang])} - ${nameOfFile(draft.reviewer)}.peyvand-review`;
  const save = () => {
    if (draft.reviewer.trim() === '') return setState('needName');
    if (count === 0) return setState('needRemark');
    download(file, reviewFileOf(page, draft, new Date().toISOString()));
    setState('saved');
  };
  return (
    <section className="send card" aria-label={t('save')}>
      <div className="who">
        <label className="field">
          <span className="muted small">{t('name')}</span>
          <input
            dir="auto"
            maxLength={200}
            value={draft.reviewer}
            onChange={(event) => onChange({ ...draft, reviewer: event.target.value })}
          />
        </label>
        <label className="field">
          <span className="muted small">{t('role')}</span>
          <input
            dir="auto"
            maxLength={200}
            value={draft.role}
            onChange={(event) => onChange({ ...draft, role: event.target.value })}
          />
        </label>
      </div>
      <div className="ask">
        <button type="button" className="primary" onClick={save}>
          {t('save')}
        </button>
        <span className="muted small">{count > 0 ? t('remarks', { count }) : t('saveHint')}</span>
      </div>
      <div role="status">
        {(state === 'needName' || state === 'needRemark') && <p className="note caution">{t(state)}</p>}
        {state === 'saved' && (
          <p className="note good">
            {t('savedAs', { file })} {page.contact ? t('send', { contact: page.contact }) : t('sendPlain')}
          </p>
        )}
      </div>
    </section>
  );
}
