import { useState } from 'react';
import type { Invitation } from '#shared/domain/assessment/invitation.ts';
import { shareable } from '../page/files.ts';
import { useWords } from '../page/words.tsx';
import type { Draft } from './draft.ts';

interface Props {
  readonly invitation: Invitation;
  readonly draft: Draft;
  readonly fileName: string;
  readonly text: string;
  readonly onSave: () => void;
  readonly onReopen: () => void;
}

/** The file is made: where it is, to whom it goes, and what to do where the browser saved none. */
export function Done({ invitation, draft, fileName, text, onSave, onReopen }: Props) {
  const { t, time, lang } = useWords();
  const [copied, setCopied] = useState(false);
  const file = shareable(fileName, text);
  const { contact } = invitation;
  const mail = /^\S+@\S+\.\S+$/.test(contact)
    ? `mailto:${contact}?subject=${encodeURIComponent(t('mailSubject', { round: invitation.round[lang] }))}&body=${encodeURIComponent(t('mailBody', { file: fileName }))}`
    : null;
  return (
    <div className="done">
      <p className="tick" aria-hidden="true">
        ✓
      </p>
      <h1 tabIndex={-1}>{t('doneTitle')}</h1>
      <p>
        {t('doneFile')} <bdi className="file">{fileName}</bdi>
      </p>
      <p className="lead">{contact ? t('doneSend', { contact }) : t('doneSendPlain')}</p>
      <div className="ask">
        {file && (
          <button
            type="button"
            className="primary"
            // Whoever closes the system's sheet has not failed.
            onClick={() => void navigator.share({ files: [file] }).catch(() => undefined)}
          >
            {t('share')}
          </button>
        )}
        {mail && (
          <a className="secondary" href={mail}>
            {t('mail')}
          </a>
        )}
        <button type="button" className="secondary" onClick={onSave}>
          {t('again')}
        </button>
        <button type="button" className="secondary" onClick={onReopen}>
          {t('reopen')}
        </button>
      </div>
      <p className="muted small">{t('later')}</p>
      {draft.finishedAt !== null && (
        <p className="muted small">{t('finishedAt', { time: time(draft.finishedAt) })}</p>
      )}
      <details className="more">
        <summary>{t('copy')}</summary>
        <p className="muted small">{t('copyHint')}</p>
        <textarea
          readOnly
          rows={4}
          dir="ltr"
          aria-label={t('copy')}
          value={text}
          onFocus={(event) => event.target.select()}
        />
        <button
          type="button"
          className="secondary"
          onClick={() =>
            void navigator.clipboard
              ?.writeText(text)
              .then(() => setCopied(true))
              .catch(() => undefined)
          }
        >
          {t('copy')}
        </button>
        <span role="status">{copied && t('copied')}</span>
      </details>
    </div>
  );
}
