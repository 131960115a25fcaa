import { Paperclip, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { client, saveFile } from '#renderer/app/client.ts';
import { useLocale } from '#renderer/app/locale.tsx';
import { showRefusal } from '#renderer/app/messages.ts';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { IconButton } from '#renderer/ui/index.ts';

/** Files kept inside the workspace with their owner: add, hand out again, remove. */
export function AttachmentList({ ownerKind, ownerId }: { ownerKind: string; ownerId: string }) {
  const { t } = useLocale();
  const id = useId();
  const list = useOperation('workspace.attachments', { ownerKind, ownerId }).data ?? [];
  const add = useCommand('workspace.addAttachment');
  const remove = useCommand('workspace.removeAttachment');
  const choose = async (files: readonly File[]) => {
    for (const file of files) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const mime = file.type || 'application/octet-stream';
      const done = await add.run({ ownerKind, ownerId, name: file.name, mime, bytes });
      if (!done.ok) return;
    }
  };
  return (
    <section className="flex flex-col gap-1">
      <h3 className="text-sm font-bold">{t('workspace.attachments')}</h3>
      <ul>
        {list.map((a) => (
          <li key={a.id} className="flex items-center gap-2 text-sm">
            <AttachedFile id={a.id} name={a.name} />
            <IconButton
              label={t('workspace.removeAttachment', { name: a.name })}
              icon={<Trash2 className="size-4" />}
              onPress={() => void remove.run({ id: a.id })}
            />
          </li>
        ))}
      </ul>
      <label
        htmlFor={id}
        className="w-max cursor-default rounded-lg border border-line px-3 py-1 text-sm focus-within:border-accent hover:border-accent"
      >
        {t('workspace.attach')}
        <input
          id={id}
          type="file"
          multiple
          className="sr-only"
          onChange={(e) => {
            void choose([...(e.target.files ?? [])]);
            // The same file again, after it was removed, is a change too.
            e.target.value = '';
          }}
        />
      </label>
    </section>
  );
}

/** The name of a file kept inside the workspace; a press hands it out. */
export function AttachedFile({ id, name }: { id: string; name: string }) {
  const handOut = async () => {
    const read = await client.workspace.readAttachment({ id });
    if (read.ok) await saveFile(read.value.attachment.name, read.value.attachment.mime, read.value.bytes);
    else showRefusal(read.error);
  };
  return (
    <button
      type="button"
      className="flex min-w-0 flex-1 items-center gap-2 text-start hover:text-accent"
      onClick={() => void handOut()}
    >
      <Paperclip aria-hidden className="size-4 shrink-0" />
      <bdi className="truncate">{name}</bdi>
    </button>
  );
}
