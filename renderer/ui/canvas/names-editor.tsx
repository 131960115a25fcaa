import { useEffect, useRef, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';

const field =
  'nodrag w-full rounded-md border border-line bg-ground px-2 py-1 text-xs text-ink outline-none focus:border-accent';

export interface Names {
  readonly name: string;
  readonly nameEn: string | null;
}

/** Both names of a thing on a canvas, edited where it stands. Enter keeps, Escape leaves. */
export function NamesEditor({
  label,
  fields,
  before,
  onEnd,
}: {
  label: string;
  /** What the two fields are called. */
  fields: readonly [string, string];
  before: Names;
  /** Null: nothing changed. */
  onEnd: (names: Names | null) => void;
}) {
  const { dir } = useLocale();
  const [name, setName] = useState(before.name);
  const [nameEn, setNameEn] = useState(before.nameEn ?? '');
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const input = box.current?.querySelector<HTMLInputElement>('input');
    input?.focus();
    input?.select();
  }, []);
  const keep = () => {
    const same = name === before.name && nameEn === (before.nameEn ?? '');
    onEnd(name.trim() === '' || same ? null : { name: name.trim(), nameEn: nameEn.trim() || null });
  };
  return (
    <fieldset
      ref={box}
      dir={dir}
      aria-label={label}
      className="nodrag nopan absolute top-0 start-0 z-20 flex w-56 flex-col gap-1.5 rounded-lg border border-line bg-ground p-2 shadow-lg"
      onDoubleClick={(e) => e.stopPropagation()}
      onKeyDown={(e) => {
        e.stopPropagation();
        if (e.key === 'Enter') keep();
        if (e.key === 'Escape') onEnd(null);
      }}
      onBlur={(e) => !e.currentTarget.contains(e.relatedTarget) && keep()}
    >
      <input
        dir="auto"
        className={field}
        aria-label={fields[0]}
        placeholder={fields[0]}
        value={name}
        maxLength={200}
        onChange={(e) => setName(e.target.value)}
      />
      <input
        dir="ltr"
        className={field}
        aria-label={fields[1]}
        placeholder={fields[1]}
        value={nameEn}
        maxLength={200}
        onChange={(e) => setNameEn(e.target.value)}
      />
    </fieldset>
  );
}
