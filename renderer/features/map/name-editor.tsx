import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { NamesEditor } from '#renderer/ui/canvas/index.ts';
import { useMapActions } from './map-context.ts';

/** Both names of an actor, edited where the card stands. */
export function NameEditor({ actorId }: { actorId: string }) {
  const { t } = useLocale();
  const { names, rename, edit } = useMapActions();
  return (
    <NamesEditor
      label={t('map.rename')}
      fields={[t('ecosystem.field.name'), t('ecosystem.field.nameEn')]}
      before={names(actorId)}
      onEnd={(next) => {
        edit(null);
        if (next) rename(actorId, next);
      }}
    />
  );
}

/** The text of a note, edited on it. */
export function NoteEditor({ id, text }: { id: string; text: string }) {
  const { t } = useLocale();
  const { writeNote, edit } = useMapActions();
  const [value, setValue] = useState(text);
  return (
    <textarea
      // biome-ignore lint/a11y/noAutofocus: the person has just asked to edit this note
      autoFocus
      dir="auto"
      aria-label={t('map.noteText')}
      className="nodrag nopan absolute inset-0 h-full w-full resize-none rounded-md border border-accent bg-ground p-3 text-xs leading-4.75 text-ink outline-none"
      value={value}
      onChange={(e) => setValue(e.target.value)}
      onKeyDown={(e) => {
        e.stopPropagation();
        if (e.key === 'Escape') edit(null);
      }}
      onBlur={() => {
        edit(null);
        if (value !== text) writeNote(id, value);
      }}
    />
  );
}
