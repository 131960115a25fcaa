import { FileSpreadsheet } from 'lucide-react';
import { useId } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';

/** Where a list is dropped or chosen. */
export function DropZone({
  onFile,
  name,
  invitation,
  busy,
}: {
  onFile: (file: File | undefined) => void;
  /** The file at hand. */
  name: string | null;
  invitation: string;
  busy: boolean;
}) {
  const { t } = useLocale();
  const id = useId();
  return (
    <label
      htmlFor={id}
      className="flex cursor-default items-center gap-4 rounded-2xl border-2 border-dashed border-line bg-ground p-6 focus-within:border-accent hover:border-accent"
      onDragOver={(e) => e.preventDefault()}
      onDrop={(e) => {
        e.preventDefault();
        onFile(e.dataTransfer.files[0]);
      }}
    >
      <FileSpreadsheet aria-hidden className="size-9 shrink-0 text-accent" />
      <span className="flex-1">
        <strong className="block">{name ? <bdi>{name}</bdi> : invitation}</strong>
        <span className="text-sm text-muted">{busy ? t('imports.reading') : t('imports.chooseHint')}</span>
      </span>
      <input
        id={id}
        type="file"
        accept=".xlsx,.csv,.txt,.tsv"
        className="sr-only"
        onChange={(e) => {
          onFile(e.target.files?.[0]);
          // The same file, mended meanwhile, may be chosen again.
          e.target.value = '';
        }}
      />
      <span aria-hidden className="rounded-lg border border-line px-3 py-1.5 text-sm">
        {t('common.choose')}
      </span>
    </label>
  );
}
