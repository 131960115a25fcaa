import { useNavigate } from '@tanstack/react-router';
import { FileSpreadsheet } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand, useProgress } from '#renderer/app/queries.ts';
import { Button, PageHeader, ProgressBar, Select } from '#renderer/ui/index.ts';
import type { OperationOf, OutputOf } from '#shared/contract/index.ts';
import type { ImportMapping } from '#shared/domain/ecosystem/import.ts';
import { FindingsTable } from './findings-table.tsx';
import { ListGuide } from './list-guide.tsx';
import { MappingTable } from './mapping-table.tsx';
import { PreviewTable } from './preview-table.tsx';

type ReadList = OutputOf<OperationOf<'ecosystem.readList'>>;
type Preview = OutputOf<OperationOf<'ecosystem.previewImport'>>;

/** Import of a partner list: choose the file, map its columns, look at what would happen, write it in one step. */
export function ImportScreen() {
  const locale = useLocale();
  const { t } = locale;
  const navigate = useNavigate();
  const read = useCommand('ecosystem.readList');
  const check = useCommand('ecosystem.previewImport');
  const write = useCommand('ecosystem.importList');
  const cancel = useCommand('app.cancelJob');
  const [file, setFile] = useState<{ name: string; bytes: Uint8Array } | null>(null);
  const [list, setList] = useState<ReadList | null>(null);
  const [mapping, setMapping] = useState<ImportMapping>({});
  const [preview, setPreview] = useState<Preview | null>(null);
  const [job, setJob] = useState<string | null>(null);
  const share = useProgress(job);
  const checkList = check.run;

  const load = async (name: string, bytes: Uint8Array, sheet: string | null) => {
    setFile({ name, bytes });
    setList(null);
    setPreview(null);
    const answer = await read.run({ name, bytes, sheet });
    if (!answer.ok) return;
    setList(answer.value);
    setMapping(answer.value.mapping);
  };
  const choose = async (chosen: File | undefined) => {
    if (chosen) await load(chosen.name, new Uint8Array(await chosen.arrayBuffer()), null);
  };
  // Every change of the mapping shows at once what it would mean.
  useEffect(() => {
    if (!list) return undefined;
    let current = true;
    void checkList({ token: list.token, mapping }).then(
      (answer) => current && answer.ok && setPreview(answer.value),
    );
    return () => {
      current = false;
    };
  }, [list, mapping, checkList]);

  const run = async (skipRejected: boolean) => {
    if (!list) return;
    const id = crypto.randomUUID();
    setJob(id);
    const answer = await write.run({ token: list.token, mapping, skipRejected }, { job: id });
    setJob(null);
    if (!answer.ok) return;
    showDone(t('imports.done', { imported: answer.value.imported, updated: answer.value.updated }));
    await navigate({ to: '/partners' });
  };

  return (
    <div className="flex flex-col gap-4 p-5">
      <PageHeader title={t('app.pages.import')} purpose={t('imports.purpose')} />
      <DropZone onFile={(f) => void choose(f)} name={file?.name ?? null} busy={read.pending} />
      {!list && !read.pending && <ListGuide />}
      {list && (
        <>
          <div className="flex flex-wrap items-end gap-4 text-sm text-muted">
            <span>{t('imports.read', { rows: list.rows, columns: list.headings.length })}</span>
            {list.encoding && <span>{t('imports.encoding', { encoding: list.encoding })}</span>}
            {list.remembered && <span>{t('imports.remembered')}</span>}
            {list.sheets.length > 1 && file && (
              <Select
                label={t('imports.sheet')}
                className="w-48"
                value={list.sheet}
                options={list.sheets.map((id) => ({ id, label: id }))}
                onChange={(sheet) => void load(file.name, file.bytes, sheet)}
              />
            )}
          </div>
          <MappingTable list={list} mapping={mapping} onChange={setMapping} />
          {preview && (
            <>
              <div
                className="flex flex-wrap items-center gap-5 rounded-xl border border-line bg-ground p-4"
                role="status"
              >
                {(['created', 'updated', 'unchanged', 'rejected'] as const).map((key) => (
                  <span
                    key={key}
                    className={key === 'rejected' && preview.rejected > 0 ? 'font-bold text-danger' : ''}
                  >
                    {t(`imports.${key}`, { count: preview[key] })}
                  </span>
                ))}
                <span className="flex-1" />
                {preview.rejected > 0 && (
                  <Button
                    isDisabled={write.pending || preview.created + preview.updated === 0}
                    onPress={() => void run(true)}
                  >
                    {t('imports.skip', { count: preview.rejected })}
                  </Button>
                )}
                <Button
                  variant="primary"
                  isDisabled={
                    write.pending || preview.rejected > 0 || preview.created + preview.updated === 0
                  }
                  onPress={() => void run(false)}
                >
                  {t('imports.write', { count: preview.created + preview.updated })}
                </Button>
              </div>
              {job !== null && (
                <ProgressBar
                  label={t('imports.running')}
                  share={share}
                  onCancel={() => void cancel.run({ job })}
                />
              )}
              {preview.findings.length > 0 && <FindingsTable findings={preview.findings} />}
              <PreviewTable preview={preview} />
            </>
          )}
        </>
      )}
    </div>
  );
}

/** Where a list is dropped or chosen. */
function DropZone({
  onFile,
  name,
  busy,
}: {
  onFile: (file: File | undefined) => void;
  name: string | null;
  busy: boolean;
}) {
  const { t } = useLocale();
  const id = useId();
  return (
    <label
      htmlFor={id}
      className="flex cursor-default items-center gap-4 rounded-2xl border-2 border-dashed border-line bg-ground p-6 focus-within:border-accent hover:border-accent"
      onDragOver={(e) => e.preventDefault()}
      onDrop={(e) => {
        e.preventDefault();
        onFile(e.dataTransfer.files[0]);
      }}
    >
      <FileSpreadsheet aria-hidden className="size-9 shrink-0 text-accent" />
      <span className="flex-1">
        <strong className="block">{name ? <bdi>{name}</bdi> : t('imports.choose')}</strong>
        <span className="text-sm text-muted">{busy ? t('imports.reading') : t('imports.chooseHint')}</span>
      </span>
      <input
        id={id}
        type="file"
        accept=".xlsx,.csv,.txt,.tsv"
        className="sr-only"
        onChange={(e) => onFile(e.target.files?.[0])}
      />
      <span aria-hidden className="rounded-lg border border-line px-3 py-1.5 text-sm">
        {t('common.choose')}
      </span>
    </label>
  );
}
