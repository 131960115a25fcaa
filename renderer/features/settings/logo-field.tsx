import { useId } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Button } from '#renderer/ui/index.ts';

/** The firm's logo on title pages: a PNG kept inside the workspace. */
export function LogoField({ logoId }: { logoId: string | null }) {
  const { t } = useLocale();
  const id = useId();
  const add = useCommand('workspace.addAttachment');
  const update = useCommand('workspace.updateSettings');
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const added = await add.run({
      ownerKind: 'settings',
      ownerId: '',
      name: file.name,
      mime: 'image/png',
      bytes,
    });
    if (added.ok) await update.run({ logoId: added.value.id });
  };
  return (
    <div className="flex flex-col gap-1 text-sm">
      <label htmlFor={id} className="font-medium">
        {t('app.settings.logo')}
      </label>
      <div className="flex items-center gap-2">
        <input
          id={id}
          type="file"
          accept="image/png"
          className="min-w-0 flex-1 text-xs"
          onChange={(e) => void choose(e.target.files?.[0])}
        />
        {logoId !== null && (
          <Button onPress={() => void update.run({ logoId: null })}>{t('common.remove')}</Button>
        )}
      </div>
    </div>
  );
}
