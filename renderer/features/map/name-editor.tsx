import { useEffect, useRef, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useMapActions } from './map-context.ts';

const field =
  'nodrag w-full rounded-md border border-line bg-ground px-2 py-1 text-xs text-ink outline-none focus:border-accent';

/** Both names of an actor, edited where the card stands. Enter keeps, Escape leaves. */
export function NameEditor({ actorId }: { actorId: string }) {
  const locale = useLocale();
  const { t } = locale;
  const { names, rename, edit } = useMapActions();
  const before = names(actorId);
  const [name, setName] = useState(before.name);
  const [nameEn, setNameEn] = useState(before.nameEn ?? '');
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const input = box.current?.querySelector<HTMLInputElement>('input');
    input?.focus();
    input?.select();
  }, []);
  const keep = () => {
    edit(null);
    if (name.trim() === '' || (name === before.name && nameEn === (before.nameEn ?? ''))) return;
    rename(actorId, { name: name.trim(), nameEn: nameEn.trim() || null });
  };
  return (
    <fieldset
      ref={box}
      dir={locale.dir}
      aria-label={t('map.rename')}
      className="nodrag nopan absolute top-0 start-0 z-20 flex w-56 flex-col gap-1.5 rounded-lg border border-line bg-ground p-2 shadow-lg"
      onDoubleClick={(e) => e.stopPropagation()}
      onKeyDown={(e) => {
        e.stopPropagation();
        if (e.key === 'Enter') keep();
        if (e.key === 'Escape') edit(null);
      }}
      onBlur={(e) => !e.currentTarget.contains(e.relatedTarget) && keep()}
    >
      <input
        dir="auto"
        className={field}
        aria-label={t('ecosystem.field.name')}
        placeholder={t('ecosystem.field.name')}
        value={name}
        maxLength={200}
        onChange={(e) => setName(e.target.value)}
      />
      <input
        dir="ltr"
        className={field}
        aria-label={t('ecosystem.field.nameEn')}
        placeholder={t('ecosystem.field.nameEn')}
        value={nameEn}
        maxLength={200}
        onChange={(e) => setNameEn(e.target.value)}
      />
    </fieldset>
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
