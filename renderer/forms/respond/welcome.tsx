import { useRef, useState } from 'react';
import type { Invitation } from '#shared/domain/assessment/invitation.ts';
import { useWords } from '../page/words.tsx';
import { type Draft, draftOf, emptyDraft, progressOf } from './draft.ts';

interface Props {
  readonly invitation: Invitation;
  readonly draft: Draft;
  readonly onStart: () => void;
  readonly onDraft: (draft: Draft) => void;
}

/** Who asks whom about what, until when, and what happens to the answers. */
export function Welcome({ invitation, draft, onStart, onDraft }: Props) {
  const { t, lang } = useWords();
  const { questionnaire } = invitation;
  const { asked, answered } = progressOf(invitation, draft);
  const begun = draft.startedAt !== null;
  const facts: readonly (readonly [string, string])[] = [
    [t('scope'), invitation.scope[lang]],
    [t('deadline'), invitation.deadline[lang]],
    [
      t('time'),
      `${t('minutes', { count: invitation.minutes })} · ${t('questions', {
        count: questionnaire.questions.length,
        dimensions: questionnaire.dimensions.length,
      })}`,
    ],
    [t('confidential'), t(invitation.anonymous ? 'anonymous' : 'named')],
  ];
  const subject = invitation.subject[lang];
  return (
    <div className="welcome">
      <p className="greeting">{t('greeting', { name: invitation.respondent[lang] })}</p>
      <h1 tabIndex={-1}>{questionnaire.name[lang]}</h1>
      <p className="lead">
        {invitation.sender ? t('ask', { sender: invitation.sender, subject }) : t('askPlain', { subject })}
      </p>
      <p>{t('lead')}</p>
      <dl className="facts" aria-label={t('facts')}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <div className="begin">
        <button type="button" className="primary" onClick={onStart}>
          {begun ? t(draft.finishedAt ? 'reopen' : 'goOn') : t('start')}
        </button>
        {begun && <span className="muted">{t('goOnHint', { answered, asked })}</span>}
      </div>
      <p className="muted small">{t('offline')}</p>
      <Elsewhere invitation={invitation} onDraft={onDraft} />
      {begun && <StartAgain onClear={() => onDraft(emptyDraft(lang))} />}
    </div>
  );
}

/** Goes on with a file that this form saved on another device. */
function Elsewhere({ invitation, onDraft }: Pick<Props, 'invitation' | 'onDraft'>) {
  const { t, lang } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [bad, setBad] = useState(false);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const found = file.size > 16_000_000 ? null : draftOf(invitation, await file.text(), lang);
    setBad(found === null);
    if (found) onDraft(found);
    if (input.current) input.current.value = '';
  };
  return (
    <div className="elsewhere">
      <button type="button" className="link" onClick={() => input.current?.click()}>
        {t('elsewhere')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('elsewhere')}
        accept=".peyvand-response,text/plain,application/json"
        onChange={(event) => void read(event.target.files?.[0])}
      />
      {bad && (
        <p className="note caution" role="alert">
          {t('elsewhereBad')}
        </p>
      )}
    </div>
  );
}

function StartAgain({ onClear }: { onClear: () => void }) {
  const { t } = useWords();
  const [sure, setSure] = useState(false);
  if (!sure)
    return (
      <button type="button" className="link danger" onClick={() => setSure(true)}>
        {t('startAgain')}
      </button>
    );
  return (
    <p className="ask">
      <button
        type="button"
        className="secondary danger"
        onClick={() => {
          setSure(false);
          onClear();
        }}
      >
        {t('startAgainSure')}
      </button>
      <button type="button" className="secondary" onClick={() => setSure(false)}>
        {t('keep')}
      </button>
    </p>
  );
}
