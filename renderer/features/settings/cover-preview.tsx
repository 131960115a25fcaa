import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { lightTheme as paper } from '#shared/figures/theme.ts';
import { useLogoUrl } from './logo-field.tsx';

/** How a document's title page will carry these settings; paper is white in either theme. */
export function CoverPreview() {
  const locale = useLocale();
  const { t } = locale;
  const settings = useOperation('workspace.settings', {}).data;
  const url = useLogoUrl(settings?.logoId ?? null);
  if (!settings) return null;
  const client = locale.name({ name: settings.clientName, nameEn: settings.clientNameEn });
  return (
    <div className="rounded-xl bg-surface p-5">
      <div
        className="mx-auto flex aspect-[4/3] max-w-80 flex-col rounded-md p-5 shadow-sm"
        style={{
          backgroundColor: paper.ground,
          color: paper.ink,
          borderBlockStart: `6px solid ${settings.accent}`,
        }}
      >
        <div
          className="flex min-h-8 items-start justify-between gap-3 text-xs"
          style={{ color: paper.muted }}
        >
          <bdi>{settings.firm}</bdi>
          {url && <img src={url} alt={t('app.settings.logo')} className="h-8 max-w-24 object-contain" />}
        </div>
        <div className="my-auto">
          <strong className="block text-lg">{t('deliverables.names.diagnostic')}</strong>
          <bdi className="text-sm">{client}</bdi>
        </div>
        <div className="flex justify-between gap-3 text-xs" style={{ color: paper.muted }}>
          <bdi>{settings.consultant}</bdi>
          <bdi>{settings.confidentiality}</bdi>
        </div>
      </div>
    </div>
  );
}
