import { useEffect, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Button, FileButton } from '#renderer/ui/index.ts';

/** The address of the logo's picture while it is shown; null without a logo. */
export function useLogoUrl(logoId: string | null): string | null {
  const bytes = useOperation('workspace.readAttachment', { id: logoId ?? '' }, logoId !== null).data?.bytes;
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (logoId === null || !bytes) return setUrl(null);
    const made = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: 'image/png' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [logoId, bytes]);
  return url;
}

/** The firm's logo on title pages: a PNG kept inside the workspace. */
export function LogoField({ logoId }: { logoId: string | null }) {
  const { t } = useLocale();
  const add = useCommand('workspace.addAttachment');
  const update = useCommand('workspace.updateSettings');
  const url = useLogoUrl(logoId);
  const choose = async (file: File) => {
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
    <fieldset className="flex flex-col gap-1 text-sm">
      <legend className="mb-1 font-medium">{t('app.settings.logo')}</legend>
      <div className="flex min-h-9 items-center gap-2">
        {url && <img src={url} alt="" className="h-9 max-w-24 object-contain" />}
        <FileButton accept={['image/png']} onFile={(file) => void choose(file)}>
          {t(logoId === null ? 'app.settings.chooseLogo' : 'app.settings.otherLogo')}
        </FileButton>
        {logoId !== null && (
          <Button variant="ghost" onPress={() => void update.run({ logoId: null })}>
            {t('common.remove')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
