import { ChevronUp, FileLock2, Folder } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { IconButton } from './button.tsx';

export interface FilePickerProps {
  /** Folder to start in; null is the person's home. */
  readonly start: string | null;
  /** Called with each folder that is entered. */
  readonly onFolder?: (path: string) => void;
  /** Called with a workspace that is chosen; without it only folders are offered. */
  readonly onFile?: (path: string) => void;
}

/** Folders and workspaces of this machine, for the browser host, which has no dialogs of the system. */
export function FilePicker({ start, onFolder, onFile }: FilePickerProps) {
  const { t, dateTime } = useLocale();
  const [path, setPath] = useState(start);
  const folder = useOperation('app.listFolder', { path }).data;
  const enter = (next: string) => {
    setPath(next);
    onFolder?.(next);
  };
  const entries = folder?.entries.filter((e) => e.kind === 'folder' || onFile) ?? [];
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-center gap-2">
        <IconButton
          label={t('app.picker.up')}
          icon={<ChevronUp className="size-4" />}
          isDisabled={!folder?.parent}
          onPress={() => folder?.parent && enter(folder.parent)}
        />
        <bdi dir="ltr" className="truncate text-xs text-muted">
          {folder?.path ?? ''}
        </bdi>
      </div>
      <ul className="h-48 overflow-auto rounded-lg border border-line" aria-label={t('app.picker.entries')}>
        {entries.map((e) => (
          <li key={e.path}>
            <button
              type="button"
              className="flex w-full items-center gap-2 px-3 py-1.5 text-start text-sm hover:bg-surface"
              onClick={() => (e.kind === 'folder' ? enter(e.path) : onFile?.(e.path))}
            >
              {e.kind === 'folder' ? (
                <Folder aria-hidden className="size-4 text-muted" />
              ) : (
                <FileLock2 aria-hidden className="size-4 text-accent" />
              )}
              <bdi className="flex-1 truncate">{e.name}</bdi>
              {e.kind !== 'folder' && e.modifiedAt && (
                <span className="text-xs text-muted">{dateTime(e.modifiedAt)}</span>
              )}
            </button>
          </li>
        ))}
        {folder && entries.length === 0 && (
          <li className="p-3 text-sm text-muted">{t('app.picker.empty')}</li>
        )}
      </ul>
    </div>
  );
}
