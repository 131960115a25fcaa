import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand, useProgress } from '#renderer/app/queries.ts';
import { useProgram } from '#renderer/features/program/use-program.ts';
import { Button, PageHeader, ProgressBar, Segments, Select } from '#renderer/ui/index.ts';
import { listKinds } from '#shared/domain/lists/list.ts';
import { DropZone } from './drop-zone.tsx';
import { FindingsTable } from './findings-table.tsx';
import { ImportResult } from './import-result.tsx';
import type { ListFlow, Preview, ReadList, Written } from './list-flow.tsx';
import { ListGuide } from './list-guide.tsx';
import { MappingTable } from './mapping-table.tsx';
import { PreviewTable } from './preview-table.tsx';

/**
 * Import of a list: choose the file, map its columns, look at what would happen, write it in one step. Where the
 * workspace has a program, the result shows at once who sits in a tier that its rules do not give.
 */
export function ListWizard<Mapping extends Record<string, string>, Stored>({
  flow,
}: {
  flow: ListFlow<Mapping, Stored>;
}) {
  const { t } = useLocale();
  const navigate = useNavigate();
  const { kind, check, read, write } = flow;
  const cancel = useCommand('app.cancelJob');
  const program = useProgram()?.program;
  const [file, setFile] = useState<{ name: string; bytes: Uint8Array } | null>(null);
  const [list, setList] = useState<ReadList<Mapping> | null>(null);
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [preview, setPreview] = useState<Preview<Stored> | null>(null);
  const [written, setWritten] = useState<Written | null>(null);
  const [job, setJob] = useState<string | null>(null);
  const share = useProgress(job);

  const load = async (name: string, bytes: Uint8Array, sheet: string | null) => {
    setFile({ name, bytes });
    setList(null);
    setPreview(null);
    const answer = await read({ name, bytes, sheet });
    if (!answer.ok) return;
    setMapping(answer.value.mapping);
    setList(answer.value);
  };
  const choose = async (chosen: File | undefined) => {
    if (chosen) await load(chosen.name, new Uint8Array(await chosen.arrayBuffer()), null);
  };
  // Every change of the mapping shows at once what it would mean.
  useEffect(() => {
    if (!list || !mapping) return undefined;
    let current = true;
    void check({ token: list.token, mapping }).then(
      (answer) => current && answer.ok && setPreview(answer.value),
    );
    return () => {
      current = false;
    };
  }, [list, mapping, check]);

  const run = async (skipRejected: boolean) => {
    if (!list || !mapping) return;
    const id = crypto.randomUUID();
    setJob(id);
    const answer = await write({ token: list.token, mapping, skipRejected }, { job: id });
    setJob(null);
    if (!answer.ok) return;
    const { imported, updated } = answer.value;
    if (program) {
      setWritten(answer.value);
      setFile(null);
      setList(null);
      setPreview(null);
      return;
    }
    showDone(t(`imports.${kind}.done`, { imported, updated }));
    await navigate({ to: flow.page });
  };

  const header = (
    <PageHeader
      title={t(kind === 'partners' ? 'app.pages.import' : 'app.pages.importDeals')}
      purpose={t(`imports.${kind}.purpose`)}
      actions={
        <Segments
          label={t('imports.kind')}
          value={kind}
          options={listKinds.map((id) => ({ id, label: t(`imports.kinds.${id}`) }))}
          onChange={(id) => void navigate({ to: id === 'partners' ? '/import' : '/import-deals' })}
        />
      }
    />
  );
  if (written && program)
    return (
      <div className="flex flex-col gap-4 p-5">
        {header}
        <ImportResult
          kind={kind}
          page={flow.page}
          written={written}
          program={program}
          onAgain={() => setWritten(null)}
        />
      </div>
    );
  const changes = preview ? preview.created + preview.updated : 0;
  return (
    <div className="flex flex-col gap-4 p-5">
      {header}
      <DropZone
        onFile={(f) => void choose(f)}
        name={file?.name ?? null}
        invitation={t(`imports.${kind}.choose`)}
        busy={flow.reading}
      />
      {!list && !flow.reading && <ListGuide flow={flow} />}
      {list && mapping && (
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
          <MappingTable flow={flow} list={list} mapping={mapping} onChange={setMapping} />
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
                  <Button isDisabled={flow.writing || changes === 0} onPress={() => void run(true)}>
                    {t('imports.skip', { count: preview.rejected })}
                  </Button>
                )}
                <Button
                  variant="primary"
                  isDisabled={flow.writing || preview.rejected > 0 || changes === 0}
                  onPress={() => void run(false)}
                >
                  {t(`imports.${kind}.write`, { count: changes })}
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
              <PreviewTable flow={flow} preview={preview} />
            </>
          )}
        </>
      )}
    </div>
  );
}
