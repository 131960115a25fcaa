import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { shell } from '#renderer/app/client.ts';
import { useLocale } from '#renderer/app/locale.tsx';
import { refusalText } from '#renderer/app/messages.ts';
import { useCommand } from '#renderer/app/queries.ts';
import { Button, Dialog, FilePicker, Select, Switch, TextField } from '#renderer/ui/index.ts';
import { type SampleId, sampleIds } from '#shared/contract/workspace.ts';
import { Currency } from '#shared/domain/values.ts';

/** Shorter passphrases are guessed offline in hours. */
const wishedLength = 12;

/** Characters that a file name cannot have on one of the three systems. */
const fileNameOf = (client: string): string => client.replace(/[\\/:*?"<>|]/g, ' ').trim();

/** Name, language, place and passphrase of a new workspace; encryption is on until it is switched off. */
export function NewWorkspaceDialog({
  sample: asSample,
  home,
  then,
  onClose,
}: {
  /** Whether one of the samples is opened; which one is chosen here. */
  sample: boolean;
  home: string;
  /** The page that opens with the new workspace. */
  then: '/dashboard' | '/import';
  onClose: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const navigate = useNavigate();
  const create = useCommand('workspace.create');
  const [sampleId, setSampleId] = useState<SampleId>(locale.lang === 'fa' ? 'fa-software' : 'en-iot');
  const sample = asSample ? sampleId : null;
  const [name, setName] = useState(asSample ? t(`app.new.sampleName.${sampleId}`) : '');
  const [nameEn, setNameEn] = useState(asSample ? t(`app.new.sampleNameEn.${sampleId}`) : '');
  const [lang, setLang] = useState<'fa' | 'en'>(locale.lang);
  const [currency, setCurrency] = useState<(typeof Currency.options)[number]>(
    locale.lang === 'fa' ? 'IRR' : 'USD',
  );
  const [folder, setFolder] = useState(home);
  const [fileName, setFileName] = useState<string | null>(null);
  const [encrypt, setEncrypt] = useState(!asSample);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [error, setError] = useState<string | null>(null);
  const file = fileName ?? fileNameOf(name);
  const different = encrypt && again !== '' && again !== passphrase;
  const ready =
    name.trim() !== '' && file !== '' && (!encrypt || (passphrase !== '' && passphrase === again));

  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    if (!ready) return;
    const separator = folder.includes('\\') ? '\\' : '/';
    const suggested = `${file}.peyvand`;
    const path = shell
      ? await shell.pickSave(suggested)
      : `${folder.replace(/[\\/]$/, '')}${separator}${suggested}`;
    if (path === null) return;
    const answer = await create.run(
      {
        path,
        clientName: name,
        clientNameEn: nameEn.trim() || null,
        lang,
        currency,
        passphrase: encrypt ? passphrase : null,
        sample,
      },
      { quiet: true },
    );
    if (answer.ok) {
      await navigate({ to: then });
      onClose();
    } else setError(refusalText(locale, answer.error));
  };

  return (
    <Dialog
      title={t(sample ? 'app.new.sampleTitle' : 'app.new.title')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={!ready || create.pending} onPress={() => void submit()}>
            {t('app.new.create')}
          </Button>
        </>
      }
    >
      <form className="flex flex-col gap-4" onSubmit={(e) => void submit(e)}>
        {asSample && (
          <Select
            label={t('app.new.whichSample')}
            value={sampleId}
            options={sampleIds.map((id) => ({ id, label: t(`app.new.samples.${id}`) }))}
            onChange={(id) => {
              setSampleId(id);
              setName(t(`app.new.sampleName.${id}`));
              setNameEn(t(`app.new.sampleNameEn.${id}`));
            }}
          />
        )}
        <div className="grid grid-cols-2 gap-3">
          <TextField label={t('app.new.client')} value={name} onChange={setName} autoFocus isRequired />
          <TextField label={t('app.new.clientEn')} value={nameEn} onChange={setNameEn} />
          {!sample && (
            <>
              <Select
                label={t('app.new.lang')}
                value={lang}
                onChange={setLang}
                options={[
                  { id: 'fa', label: t('app.languages.fa') },
                  { id: 'en', label: t('app.languages.en') },
                ]}
              />
              <Select
                label={t('app.new.currency')}
                value={currency}
                onChange={setCurrency}
                options={Currency.options.map((id) => ({ id, label: t(`units.currency.${id}`) }))}
              />
            </>
          )}
        </div>
        {!shell && (
          <div className="flex flex-col gap-2">
            <TextField label={t('app.new.fileName')} value={file} onChange={setFileName} isRequired />
            <FilePicker start={home} onFolder={setFolder} />
          </div>
        )}
        <div className="flex flex-col gap-3 rounded-xl bg-surface p-4">
          <Switch label={t('app.new.encrypt')} value={encrypt} onChange={setEncrypt} />
          {encrypt ? (
            <>
              <div className="grid grid-cols-2 gap-3">
                <TextField
                  label={t('app.new.passphrase')}
                  type="password"
                  value={passphrase}
                  onChange={setPassphrase}
                  hint={
                    passphrase.length > 0 && passphrase.length < wishedLength
                      ? t('app.new.short', { count: wishedLength })
                      : undefined
                  }
                />
                <TextField
                  label={t('app.new.again')}
                  type="password"
                  value={again}
                  onChange={setAgain}
                  error={different ? t('app.new.different') : null}
                />
              </div>
              <p className="text-xs text-muted">{t('app.new.lost')}</p>
            </>
          ) : (
            <p className="text-xs text-warn">{t('app.new.open')}</p>
          )}
        </div>
        {error && (
          <p role="alert" className="rounded-lg bg-danger-soft p-3 text-sm text-danger">
            {error}
          </p>
        )}
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialog>
  );
}
