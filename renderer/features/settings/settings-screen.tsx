import { type ReactNode, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { LateText } from '#renderer/features/partners/partner-inspector.tsx';
import { Button, PageHeader, Segments, Select, TextField } from '#renderer/ui/index.ts';
import { Currency } from '#shared/domain/values.ts';
import { CoverPreview } from './cover-preview.tsx';
import { LogoField } from './logo-field.tsx';

/** The person's choices on this machine, and what the workspace says of itself. */
export function SettingsScreen() {
  const { t } = useLocale();
  return (
    <div className="flex flex-col gap-5 p-5">
      <PageHeader title={t('app.pages.settings')} purpose={t('app.settings.purpose')} />
      {/* Columns that balance themselves: panels of different heights leave no holes between them. */}
      <div className="gap-5 xl:columns-2 min-[1800px]:columns-3">
        <Personal />
        <Passphrase />
        <WorkspacePart />
        <Panel title={t('app.settings.cover')}>
          <p className="text-sm text-muted">{t('app.settings.coverText')}</p>
          <CoverPreview />
        </Panel>
      </div>
    </div>
  );
}

function Panel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mb-5 flex break-inside-avoid flex-col gap-4 rounded-2xl border border-line bg-ground p-5">
      <h2 className="font-bold">{title}</h2>
      {children}
    </section>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <span className="text-sm">{label}</span>
      {children}
    </div>
  );
}

function Personal() {
  const { t } = useLocale();
  const preferences = useOperation('app.state', {}).data?.preferences;
  const { run } = useCommand('app.setPreferences');
  if (!preferences) return null;
  return (
    <Panel title={t('app.settings.personal')}>
      <Row label={t('app.settings.language')}>
        <Segments
          label={t('app.settings.language')}
          value={preferences.lang}
          options={[
            { id: 'fa', label: t('app.languages.fa') },
            { id: 'en', label: t('app.languages.en') },
          ]}
          onChange={(lang) =>
            void run(
              lang === 'fa'
                ? { lang, calendar: 'persian', digits: 'persian' }
                : { lang, calendar: 'gregory', digits: 'latin' },
            )
          }
        />
      </Row>
      <Row label={t('app.settings.calendar')}>
        <Segments
          label={t('app.settings.calendar')}
          value={preferences.calendar}
          options={[
            { id: 'persian', label: t('app.calendars.persian') },
            { id: 'gregory', label: t('app.calendars.gregory') },
          ]}
          onChange={(calendar) => void run({ calendar })}
        />
      </Row>
      <Row label={t('app.settings.digits')}>
        <Segments
          label={t('app.settings.digits')}
          value={preferences.digits}
          options={[
            { id: 'persian', label: t('app.digits.persian') },
            { id: 'latin', label: t('app.digits.latin') },
          ]}
          onChange={(digits) => void run({ digits })}
        />
      </Row>
      <Row label={t('app.settings.theme')}>
        <Segments
          label={t('app.settings.theme')}
          value={preferences.theme}
          options={(['light', 'dark', 'system'] as const).map((id) => ({ id, label: t(`app.themes.${id}`) }))}
          onChange={(theme) => void run({ theme })}
        />
      </Row>
      <LateText
        label={t('app.settings.author')}
        value={preferences.author}
        onCommit={(author) => void run({ author })}
      />
    </Panel>
  );
}

function WorkspacePart() {
  const { t } = useLocale();
  const settings = useOperation('workspace.settings', {}).data;
  const { run } = useCommand('workspace.updateSettings');
  if (!settings) return null;
  return (
    <Panel title={t('app.settings.workspace')}>
      <div className="grid grid-cols-2 gap-3">
        <LateText
          label={t('app.new.client')}
          value={settings.clientName}
          onCommit={(clientName) => clientName.trim() !== '' && void run({ clientName })}
        />
        <LateText
          label={t('app.new.clientEn')}
          value={settings.clientNameEn ?? ''}
          onCommit={(name) => void run({ clientNameEn: name || null })}
        />
        <LateText
          label={t('app.settings.consultant')}
          value={settings.consultant}
          onCommit={(consultant) => void run({ consultant })}
        />
        <LateText
          label={t('app.settings.firm')}
          value={settings.firm}
          onCommit={(firm) => void run({ firm })}
        />
        <LateText
          label={t('app.settings.confidentiality')}
          value={settings.confidentiality}
          onCommit={(confidentiality) => void run({ confidentiality })}
        />
        <Select
          label={t('app.new.currency')}
          value={settings.currency}
          options={Currency.options.map((id) => ({ id, label: t(`units.currency.${id}`) }))}
          onChange={(currency) => void run({ currency })}
        />
        <label className="flex flex-col gap-1 text-sm font-medium">
          {t('app.settings.accent')}
          <input
            type="color"
            value={settings.accent}
            className="h-9 w-full rounded-lg border border-line bg-ground p-1"
            onChange={(e) => void run({ accent: e.target.value })}
          />
        </label>
        <LogoField logoId={settings.logoId} />
      </div>
    </Panel>
  );
}

function Passphrase() {
  const { t } = useLocale();
  const encrypted = useOperation('app.state', {}).data?.open?.encrypted ?? false;
  const change = useCommand('workspace.changePassphrase');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const submit = async () => {
    const done = await change.run({ current: encrypted ? current : null, next: next || null });
    if (!done.ok) return;
    setCurrent('');
    setNext('');
    setAgain('');
    showDone(t('app.settings.passphraseChanged'));
  };
  return (
    <Panel title={t('app.settings.passphrase')}>
      <p className="text-sm text-muted">
        {t(encrypted ? 'app.settings.isEncrypted' : 'app.settings.isOpen')}
      </p>
      {encrypted && (
        <TextField type="password" label={t('app.settings.current')} value={current} onChange={setCurrent} />
      )}
      <TextField
        type="password"
        label={t('app.settings.next')}
        value={next}
        onChange={setNext}
        hint={encrypted ? t('app.settings.emptyRemoves') : undefined}
      />
      <TextField
        type="password"
        label={t('app.new.again')}
        value={again}
        onChange={setAgain}
        error={again !== '' && again !== next ? t('app.new.different') : null}
      />
      <div>
        <Button
          isDisabled={change.pending || next !== again || (encrypted ? current === '' : next === '')}
          onPress={() => void submit()}
        >
          {t('app.settings.change')}
        </Button>
      </div>
    </Panel>
  );
}
