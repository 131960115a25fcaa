import type { Lang } from '#shared/locale/index.ts';
import { useWords } from './words.tsx';

/** The switch of the language; each is named in itself. */
export function Languages({ onChange }: { onChange: (lang: Lang) => void }) {
  const { lang, t } = useWords();
  return (
    <fieldset className="languages" aria-label={t('language')}>
      {(['fa', 'en'] as const).map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === lang} onClick={() => onChange(one)}>
          {t(`languageNames.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}
