import { FilePlus2, FileSpreadsheet, FolderOpen, Languages, Sparkles, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { shell } from '#renderer/app/client.ts';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { IconButton } from '#renderer/ui/index.ts';
import type { RecentWorkspace } from '#shared/contract/app.ts';
import { NewWorkspaceDialog } from './new-workspace-dialog.tsx';
import { OpenDialog } from './open-dialog.tsx';

/** First run and every start without an open workspace: a new one, an existing one, or the sample. */
export function WelcomeScreen() {
  const { t, lang } = useLocale();
  const state = useOperation('app.state', {}).data;
  const preferences = useCommand('app.setPreferences');
  const [dialog, setDialog] = useState<'new' | 'import' | 'sample' | 'open' | null>(null);
  const [path, setPath] = useState<string | null>(null);
  const openPath = (chosen: string | null) => {
    setPath(chosen);
    setDialog('open');
  };
  const pick = async () => {
    if (!shell) return openPath(null);
    const chosen = await shell.pickOpen();
    return chosen === null ? undefined : openPath(chosen);
  };
  const card =
    'flex flex-1 flex-col items-start gap-2 rounded-2xl border border-line bg-ground p-5 text-start transition hover:border-accent';
  return (
    <main className="h-full overflow-auto">
      <div className="mx-auto flex max-w-4xl flex-col gap-8 px-6 py-14">
        <header className="flex items-start justify-between gap-6">
          <div>
            <h1 className="text-3xl font-bold">{t('app.name')}</h1>
            <p className="mt-2 max-w-xl text-muted">{t('app.welcome.purpose')}</p>
          </div>
          <IconButton
            label={t('app.actions.otherLanguage')}
            icon={<Languages className="size-5" />}
            onPress={() =>
              void preferences.run(
                lang === 'fa'
                  ? { lang: 'en', calendar: 'gregory', digits: 'latin' }
                  : { lang: 'fa', calendar: 'persian', digits: 'persian' },
              )
            }
          />
        </header>
        <div className="flex flex-wrap gap-4">
          <button type="button" className={card} onClick={() => setDialog('new')}>
            <FilePlus2 aria-hidden className="size-7 text-accent" />
            <strong>{t('app.welcome.new')}</strong>
            <span className="text-sm text-muted">{t('app.welcome.newText')}</span>
          </button>
          <button type="button" className={card} onClick={() => setDialog('import')}>
            <FileSpreadsheet aria-hidden className="size-7 text-accent" />
            <strong>{t('app.welcome.import')}</strong>
            <span className="text-sm text-muted">{t('app.welcome.importText')}</span>
          </button>
          <button type="button" className={card} onClick={() => void pick()}>
            <FolderOpen aria-hidden className="size-7 text-accent" />
            <strong>{t('app.welcome.open')}</strong>
            <span className="text-sm text-muted">{t('app.welcome.openText')}</span>
          </button>
          <button type="button" className={card} onClick={() => setDialog('sample')}>
            <Sparkles aria-hidden className="size-7 text-accent" />
            <strong>{t('app.welcome.sample')}</strong>
            <span className="text-sm text-muted">{t('app.welcome.sampleText')}</span>
          </button>
        </div>
        <Recent list={state?.recent ?? []} onOpen={openPath} />
        <p className="text-sm text-muted">{t('app.welcome.privacy')}</p>
      </div>
      {(dialog === 'new' || dialog === 'import' || dialog === 'sample') && (
        <NewWorkspaceDialog
          sample={dialog === 'sample'}
          then={dialog === 'import' ? '/import' : '/dashboard'}
          home={state?.home ?? ''}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'open' && (
        <OpenDialog path={path} home={state?.home ?? null} onClose={() => setDialog(null)} />
      )}
    </main>
  );
}

function Recent({ list, onOpen }: { list: readonly RecentWorkspace[]; onOpen: (path: string) => void }) {
  const { t, name, dateTime } = useLocale();
  const forget = useCommand('app.forgetRecent');
  if (list.length === 0) return null;
  return (
    <section>
      <h2 className="mb-2 font-bold">{t('app.welcome.recent')}</h2>
      <ul className="divide-y divide-line rounded-2xl border border-line bg-ground">
        {list.map((r) => (
          <li key={r.path} className="flex items-center gap-3 px-4 py-2">
            <button
              type="button"
              className="min-w-0 flex-1 text-start disabled:opacity-50"
              disabled={!r.exists}
              onClick={() => onOpen(r.path)}
            >
              <span className="font-medium">
                <bdi>{name({ name: r.clientName, nameEn: r.clientNameEn })}</bdi>
              </span>
              <bdi dir="ltr" className="block truncate text-start text-xs text-muted">
                {r.path}
              </bdi>
            </button>
            <span className="text-xs text-muted">
              {r.exists ? dateTime(r.openedAt) : t('app.welcome.gone')}
            </span>
            <IconButton
              label={t('app.welcome.forget')}
              icon={<Trash2 className="size-4" />}
              onPress={() => void forget.run({ path: r.path })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
