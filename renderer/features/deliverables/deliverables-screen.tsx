import { type ReactNode, useState } from 'react';
import { saveFile } from '#renderer/app/client.ts';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand, useOperation, useProgress } from '#renderer/app/queries.ts';
import { Button, PageHeader, ProgressBar, Segments, Switch } from '#renderer/ui/index.ts';
import type { DeliverableId, DocumentFormat } from '#shared/domain/deliverables/deliverable.ts';
import { hasKey } from '#shared/locale/index.ts';
import { Editions } from './editions.tsx';
import { SectionList } from './section-list.tsx';

/** Reports from the workspace's data: choose the document, its language, parts and own words, and make it in any format. */
export function DeliverablesScreen() {
  const locale = useLocale();
  const { t } = locale;
  const list = useOperation('deliverables.list', {}).data ?? [];
  const [id, setId] = useState<DeliverableId>('diagnostic');
  const [lang, setLang] = useState<'fa' | 'en'>(locale.lang);
  const [parts, setParts] = useState<Readonly<Partial<Record<DeliverableId, readonly string[]>>>>({});
  const [issue, setIssue] = useState(false);
  const make = useCommand('deliverables.export');
  const cancel = useCommand('app.cancelJob');
  const [job, setJob] = useState<string | null>(null);
  const share = useProgress(job);
  const chosen = list.find((d) => d.id === id);
  const sections = parts[id] ?? chosen?.sections ?? [];
  const setSections = (next: readonly string[]) => setParts({ ...parts, [id]: next });
  const sectionName = (section: string): string => {
    const key = `report.sections.${section}`;
    return hasKey(key) ? t(key, {}) : section;
  };
  const run = async (format: DocumentFormat) => {
    const name = crypto.randomUUID();
    setJob(name);
    const made = await make.run(
      { deliverable: id, format, lang, sections: [...sections], issue },
      { job: name },
    );
    setJob(null);
    if (!made.ok) return;
    if (await saveFile(made.value.fileName, made.value.mime, made.value.bytes))
      showDone(t('deliverables.made', { name: made.value.fileName }));
  };
  return (
    <div className="flex flex-col gap-5 p-5">
      <PageHeader title={t('app.pages.deliverables')} purpose={t('deliverables.purpose')} />
      <fieldset className="flex flex-wrap gap-4" aria-label={t('app.pages.deliverables')}>
        {list.map((d) => (
          <button
            key={d.id}
            type="button"
            aria-pressed={d.id === id}
            className={`min-w-64 flex-1 rounded-2xl border bg-ground p-4 text-start ${d.id === id ? 'border-accent' : 'border-line'}`}
            onClick={() => setId(d.id)}
          >
            <strong className="block">{t(`deliverables.names.${d.id}`)}</strong>
            <span className="text-sm text-muted">{t(`deliverables.about.${d.id}`)}</span>
          </button>
        ))}
      </fieldset>
      {chosen && (
        <section className="flex flex-col gap-4 rounded-2xl border border-line bg-ground p-5">
          <div className="flex flex-wrap items-end gap-x-8 gap-y-4">
            <Choice label={t('deliverables.language')}>
              <Segments
                label={t('deliverables.language')}
                value={lang}
                options={[
                  { id: 'fa', label: t('app.languages.fa') },
                  { id: 'en', label: t('app.languages.en') },
                ]}
                onChange={setLang}
              />
            </Choice>
            <Switch label={t('deliverables.issue')} value={issue} onChange={setIssue} />
            <span className="flex-1" />
            <Choice label={t('deliverables.makeAs')}>
              <div className="flex flex-wrap gap-2">
                {chosen.formats.map((format) => (
                  <Button
                    key={format}
                    variant={format === 'docx' ? 'primary' : 'secondary'}
                    isDisabled={job !== null || sections.length === 0}
                    onPress={() => void run(format)}
                  >
                    {t(`deliverables.formats.${format}`)}
                  </Button>
                ))}
              </div>
            </Choice>
          </div>
          {job !== null && (
            <ProgressBar
              label={t('deliverables.making')}
              share={share}
              onCancel={() => void cancel.run({ job })}
            />
          )}
          <h2 className="font-bold">{t('deliverables.sections')}</h2>
          <SectionList
            deliverable={id}
            lang={lang}
            sections={sections}
            nameOf={sectionName}
            onChange={setSections}
          />
          <div className="flex flex-wrap gap-2">
            {chosen.sections
              .filter((s) => !sections.includes(s))
              .map((s) => (
                <Button key={s} variant="ghost" onPress={() => setSections([...sections, s])}>
                  {t('deliverables.addSection', { name: sectionName(s) }, { raw: true })}
                </Button>
              ))}
          </div>
        </section>
      )}
      <Editions />
    </div>
  );
}

/** A group of choices under its name. */
function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1">
      <span aria-hidden className="text-sm font-medium">
        {label}
      </span>
      {children}
    </div>
  );
}
