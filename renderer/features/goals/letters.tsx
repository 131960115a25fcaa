import { useLocale } from '#renderer/app/locale.tsx';
import type { SmartVerdict } from '#shared/domain/strategy/smart.ts';

/** The five letters in a row: filled where the letter holds. */
export function Letters({ verdict }: { verdict: SmartVerdict }) {
  const { t } = useLocale();
  return (
    <span dir="ltr" className="inline-flex gap-1 self-start">
      {verdict.letters.map(({ letter, passed }) => (
        <span
          key={letter}
          role="img"
          aria-label={t('smart.letterState', {
            letter,
            name: t(`smart.letters.${letter}`),
            state: t(passed ? 'smart.passed' : 'smart.failed'),
          })}
          className={`flex size-5.5 items-center justify-center rounded-md text-xs font-bold ${passed ? 'bg-good-soft text-good' : 'border border-dashed border-line text-muted'}`}
        >
          {letter}
        </span>
      ))}
    </span>
  );
}
