import { useId } from 'react';
import { useWords } from '../page/words.tsx';
import type { Remark, Stance } from './remarks.ts';

const stances: readonly Stance[] = ['agree', 'partly', 'disagree'];

/** Agreement and a remark, on a dimension or on the whole. */
export function Opinion({
  title,
  remark,
  onRemark,
}: {
  title: string;
  remark: Remark;
  onRemark: (part: Partial<Remark>) => void;
}) {
  const { t } = useWords();
  const name = useId();
  return (
    <section className="opinion card" aria-label={title}>
      <h2>{title}</h2>
      <fieldset>
        <legend className="muted small">{t('stanceOf')}</legend>
        <div className="stances">
          {stances.map((one) => (
            <label key={one} className={`stance ${one}`}>
              <input
                type="radio"
                name={name}
                checked={remark.stance === one}
                onChange={() => onRemark({ stance: one })}
              />
              <span>{t(one)}</span>
            </label>
          ))}
          {remark.stance !== null && (
            <button type="button" className="link small" onClick={() => onRemark({ stance: null })}>
              {t('clear')}
            </button>
          )}
        </div>
      </fieldset>
      <label className="field">
        <span className="muted small">{t('remark')}</span>
        <textarea
          rows={3}
          maxLength={4000}
          dir="auto"
          placeholder={t('remarkHint')}
          value={remark.text}
          onChange={(event) => onRemark({ text: event.target.value })}
        />
      </label>
    </section>
  );
}
