import { useNavigate } from '@tanstack/react-router';
import { Camera, History } from 'lucide-react';
import { useState } from 'react';
import { historySentence } from '#renderer/app/history-sentence.ts';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Badge, Button, Dialog, EmptyState, FilePicker, PageHeader, TextField } from '#renderer/ui/index.ts';
import type { SnapshotInfo } from '#shared/contract/workspace.ts';
import { DifferenceList } from './difference-list.tsx';

/** Who did what and when, named snapshots, backup and check. */
export function HistoryScreen() {
  const locale = useLocale();
  const { t } = locale;
  const history = useOperation('workspace.history', { limit: 200 }).data ?? [];
  const [backup, setBackup] = useState(false);
  const [checking, setChecking] = useState(false);
  return (
    <div className="flex min-h-full flex-col gap-5 p-5">
      <PageHeader
        title={t('app.pages.history')}
        purpose={t('workspace.historyPurpose')}
        actions={
          <>
            <Button onPress={() => setChecking(true)}>{t('workspace.check')}</Button>
            <Button onPress={() => setBackup(true)}>{t('workspace.backup')}</Button>
          </>
        }
      />
      <div className="grid flex-1 gap-5 xl:grid-cols-[3fr_2fr]">
        <section className="flex flex-col rounded-2xl border border-line bg-ground p-5">
          <h2 className="mb-3 font-bold">{t('workspace.activity')}</h2>
          {history.length === 0 && <NoActivity />}
          <ol className="flex flex-col divide-y divide-line">
            {history.map((h) => (
              <li key={h.id} className="flex items-baseline gap-3 py-2 text-sm">
                <span className={`flex-1 ${h.state === 'done' ? '' : 'text-muted line-through'}`}>
                  {historySentence(locale, h)}
                </span>
                {h.state === 'undone' && <Badge>{t('workspace.undone')}</Badge>}
                <bdi className="text-xs text-muted">{h.author}</bdi>
                <time className="tabular text-xs text-muted" dateTime={h.at}>
                  {locale.dateTime(h.at)}
                </time>
              </li>
            ))}
          </ol>
        </section>
        <Snapshots />
      </div>
      {backup && <BackupDialog onClose={() => setBackup(false)} />}
      {checking && <CheckDialog onClose={() => setChecking(false)} />}
    </div>
  );
}

/** Before the first change: what a line of the history says, and a first step. */
function NoActivity() {
  const { t } = useLocale();
  const navigate = useNavigate();
  return (
    <EmptyState
      icon={<History className="size-7" />}
      title={t('workspace.noActivity')}
      text={t('workspace.noActivityText')}
      actions={
        <>
          <Button onPress={() => void navigate({ to: '/partners' })}>{t('app.pages.partners')}</Button>
          <Button onPress={() => void navigate({ to: '/import' })}>{t('app.pages.import')}</Button>
        </>
      }
    />
  );
}

function Snapshots() {
  const locale = useLocale();
  const { t } = locale;
  const snapshots = useOperation('workspace.snapshots', {}).data ?? [];
  const create = useCommand('workspace.createSnapshot');
  const restore = useCommand('workspace.restoreSnapshot');
  const remove = useCommand('workspace.deleteSnapshot');
  const [name, setName] = useState('');
  const [compared, setCompared] = useState<SnapshotInfo | null>(null);
  const take = async () => {
    const made = await create.run({ name });
    if (made.ok) setName('');
  };
  return (
    <section className="flex flex-col gap-3 rounded-2xl border border-line bg-ground p-5">
      <h2 className="font-bold">{t('workspace.snapshots')}</h2>
      <p className="text-sm text-muted">{t('workspace.snapshotsHint')}</p>
      <div className="flex items-end gap-2">
        <div className="flex-1">
          <TextField label={t('workspace.snapshotName')} value={name} onChange={setName} />
        </div>
        <Button
          variant="primary"
          isDisabled={name.trim() === '' || create.pending}
          onPress={() => void take()}
        >
          {t('workspace.takeSnapshot')}
        </Button>
      </div>
      {snapshots.length === 0 && (
        <EmptyState
          icon={<Camera className="size-7" />}
          title={t('workspace.noSnapshots')}
          text={t('workspace.noSnapshotsText')}
          actions={
            <Button onPress={() => setName(t('workspace.snapshotExample'))}>
              {t('workspace.useExample', { name: t('workspace.snapshotExample') }, { raw: true })}
            </Button>
          }
        />
      )}
      <ul className="flex flex-col divide-y divide-line">
        {snapshots.map((s) => (
          <li key={s.id} className="flex flex-wrap items-center gap-2 py-2">
            <span className="min-w-0 flex-1">
              <bdi className="block truncate font-medium">{s.name}</bdi>
              <span className="text-xs text-muted">{locale.dateTime(s.createdAt)}</span>
            </span>
            <Button onPress={() => setCompared(s)}>{t('common.compare')}</Button>
            <Button
              onPress={() =>
                void restore
                  .run({ id: s.id })
                  .then((r) => r.ok && showDone(t('workspace.restored', { name: s.name })))
              }
            >
              {t('common.restore')}
            </Button>
            <Button variant="ghost" onPress={() => void remove.run({ id: s.id })}>
              {t('common.delete')}
            </Button>
          </li>
        ))}
      </ul>
      {compared && (
        <Dialog
          title={t('workspace.since', { name: compared.name })}
          size="lg"
          isOpen
          onClose={() => setCompared(null)}
        >
          <DifferenceList snapshotId={compared.id} />
        </Dialog>
      )}
    </section>
  );
}

function BackupDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLocale();
  const home = useOperation('app.state', {}).data?.home ?? null;
  const backup = useCommand('workspace.backup');
  const [folder, setFolder] = useState<string | null>(null);
  const run = async () => {
    const target = folder ?? home;
    if (target === null) return;
    const made = await backup.run({ folder: target });
    if (!made.ok) return;
    showDone(t('workspace.backedUp', { path: made.value.path }));
    onClose();
  };
  return (
    <Dialog
      title={t('workspace.backup')}
      isOpen
      onClose={onClose}
      footer={
        <Button variant="primary" isDisabled={backup.pending} onPress={() => void run()}>
          {t('workspace.backupHere')}
        </Button>
      }
    >
      <FilePicker start={home} onFolder={setFolder} />
    </Dialog>
  );
}

function CheckDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLocale();
  const report = useOperation('workspace.check', {}).data;
  return (
    <Dialog title={t('workspace.check')} isOpen onClose={onClose}>
      {!report && <p>{t('common.loading')}</p>}
      {report?.ok && <p className="text-good">{t('workspace.sound')}</p>}
      {report && !report.ok && (
        <ul className="list-disc ps-5 text-danger" dir="ltr">
          {report.problems.map((p) => (
            <li key={p}>{p}</li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
