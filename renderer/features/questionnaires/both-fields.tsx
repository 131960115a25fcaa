import { useLocale } from '#renderer/app/locale.tsx';
import { CommitField } from '#renderer/ui/index.ts';

/** A text in both languages side by side, that of the reader first; each is saved as its field is left. */
export function BothFields({
  label,
  persian,
  english,
  onChange,
  multiline,
  hideLabel = false,
  placeholder,
}: {
  label: string;
  persian: string;
  english: string;
  onChange: (patch: { persian: string } | { english: string }) => void;
  multiline?: number;
  hideLabel?: boolean;
  placeholder?: string;
}) {
  const { t, lang } = useLocale();
  const field = (of: 'fa' | 'en') => (
    <div key={of} lang={of} className="min-w-0 flex-1">
      <CommitField
        label={`${label} (${t(`app.languages.${of}`)})`}
        hideLabel={hideLabel}
        ltr={of === 'en'}
        rtl={of === 'fa'}
        value={of === 'fa' ? persian : english}
        {...(multiline !== undefined && { multiline })}
        {...(placeholder !== undefined && { placeholder })}
        onCommit={(text) => onChange(of === 'fa' ? { persian: text } : { english: text })}
      />
    </div>
  );
  return (
    <div className="flex gap-3 max-lg:flex-col">
      {lang === 'fa' ? [field('fa'), field('en')] : [field('en'), field('fa')]}
    </div>
  );
}
