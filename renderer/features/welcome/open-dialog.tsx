import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { refusalText } from '#renderer/app/messages.ts';
import { useCommand } from '#renderer/app/queries.ts';
import { Button, Dialog, FilePicker, TextField } from '#renderer/ui/index.ts';

/** Chooses a workspace and asks for its passphrase when it has one. */
export function OpenDialog({
  path: given,
  home,
  onClose,
}: {
  path: string | null;
  home: string | null;
  onClose: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const open = useCommand('workspace.open');
  const [path, setPath] = useState(given);
  const [passphrase, setPassphrase] = useState('');
  const [asks, setAsks] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const attempt = async (file: string, secret: string | null) => {
    setError(null);
    const answer = await open.run({ path: file, passphrase: secret }, { quiet: true });
    if (answer.ok) return onClose();
    const needs = answer.error.code === 'workspace.passphraseNeeded';
    if (needs || answer.error.code === 'workspace.wrongPassphrase') setAsks(true);
    if (!needs) setError(refusalText(locale, answer.error));
    return undefined;
  };
  // A path that came from the recent list is tried at once.
  const tried = useRef(false);
  useEffect(() => {
    if (given === null || tried.current) return;
    tried.current = true;
    void attempt(given, null);
  });
  const choose = (file: string) => {
    setPath(file);
    setAsks(false);
    void attempt(file, null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (path !== null && passphrase !== '') void attempt(path, passphrase);
  };
  return (
    <Dialog title={t('app.welcome.open')} isOpen onClose={onClose}>
      <form className="flex flex-col gap-4" onSubmit={submit}>
        {given === null && <FilePicker start={home} onFile={choose} />}
        {path !== null && (
          <bdi dir="ltr" className="block truncate text-start text-xs text-muted">
            {path}
          </bdi>
        )}
        {asks && (
          <>
            <TextField
              label={t('app.new.passphrase')}
              type="password"
              value={passphrase}
              onChange={setPassphrase}
              autoFocus
            />
            <Button type="submit" variant="primary" isDisabled={passphrase === '' || open.pending}>
              {t('common.open')}
            </Button>
          </>
        )}
        {error && (
          <p role="alert" className="rounded-lg bg-danger-soft p-3 text-sm text-danger">
            {error}
          </p>
        )}
      </form>
    </Dialog>
  );
}
