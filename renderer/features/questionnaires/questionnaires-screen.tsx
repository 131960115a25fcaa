import { ChevronDown, ClipboardList } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { client } from '#renderer/app/client.ts';
import { useLocale } from '#renderer/app/locale.tsx';
import { showRefusal } from '#renderer/app/messages.ts';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { useSelected } from '#renderer/features/strategy/use-selected.ts';
import {
  Badge,
  type Column,
  DataTable,
  EmptyState,
  FileButton,
  Menu,
  PageHeader,
} from '#renderer/ui/index.ts';
import { type Questionnaire, questionnaireKinds } from '#shared/domain/assessment/questionnaire.ts';
import { blankDimension } from '#shared/domain/assessment/questionnaire-edit.ts';
import { createLocale } from '#shared/locale/index.ts';
import type { RoundHead } from './changes-view.tsx';
import { Editor } from './editor.tsx';
import { ImportDialog, type ReadFile } from './import-dialog.tsx';

/** Questionnaires of the engagement (S54, S64, S71): from the library, from a file, copied or begun anew; and the builder. */
export function QuestionnairesScreen() {
  const locale = useLocale();
  const { t } = locale;
  const all = useOperation('assessment.questionnaires', {}).data;
  const rounds = useOperation('assessment.rounds', {}).data;
  const [selected, select] = useSelected();
  const [file, setFile] = useState<{ bytes: Uint8Array<ArrayBuffer>; read: ReadFile } | null>(null);
  if (!all || !rounds) return null;
  const open = all.find((q) => q.id === selected);
  const roundsOf = (id: string) => rounds.filter((r) => r.questionnaireId === id);
  const choose = async (chosen: File) => {
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const read = await client.assessment.readQuestionnaireFile({ bytes });
    if (read.ok) setFile({ bytes, read: read.value });
    else showRefusal(read.error);
  };
  const importButton = (
    <FileButton accept={['.peyvand-questionnaire', '.json']} onFile={(chosen) => void choose(chosen)}>
      {t('questionnaires.import')}
    </FileButton>
  );
  const dialog = file && (
    <ImportDialog
      bytes={file.bytes}
      read={file.read}
      onClose={() => setFile(null)}
      onMade={(id) => {
        setFile(null);
        select(id);
      }}
    />
  );
  if (open)
    return (
      <>
        <Editor
          key={open.id}
          questionnaire={open}
          rounds={roundsOf(open.id)}
          onClose={() => select(null)}
          onOpen={select}
        />
        {dialog}
      </>
    );
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('questionnaires.title')}
        purpose={t('questionnaires.purpose')}
        actions={
          all.length > 0 && (
            <>
              {importButton}
              <NewMenu onMade={select} />
            </>
          )
        }
      />
      {all.length === 0 ? (
        <EmptyState
          icon={<ClipboardList className="size-7" />}
          title={t('questionnaires.empty.title')}
          text={t('questionnaires.empty.text')}
          actions={
            <>
              <NewMenu onMade={select} />
              {importButton}
            </>
          }
        />
      ) : (
        <QuestionnaireTable all={all} roundsOf={roundsOf} onOpen={select} />
      )}
      {dialog}
    </div>
  );
}

function QuestionnaireTable({
  all,
  roundsOf,
  onOpen,
}: {
  all: readonly Questionnaire[];
  roundsOf: (id: string) => readonly RoundHead[];
  onOpen: (id: string) => void;
}) {
  const locale = useLocale();
  const { t, number } = locale;
  const count = (id: 'dimensions' | 'questions' | 'recommendations'): Column<Questionnaire> => ({
    id,
    title: t(`questionnaires.lists.${id}`),
    key: (q) => q[id].length,
    cell: (q) => number(q[id].length),
  });
  const columns: readonly Column<Questionnaire>[] = [
    {
      id: 'name',
      title: t('questionnaires.name'),
      key: (q) => q.order,
      cell: (q) => (
        <span className="block max-w-md">
          <bdi className="font-medium">{locale.name(q)}</bdi>
          <span className="line-clamp-2 text-xs text-muted">
            {locale.name({ name: q.description, nameEn: q.descriptionEn })}
          </span>
        </span>
      ),
    },
    {
      id: 'kind',
      title: t('questionnaires.kind'),
      key: (q) => questionnaireKinds.indexOf(q.kind),
      cell: (q) => <Badge tone="accent">{t(`questionnaires.kinds.${q.kind}`)}</Badge>,
    },
    {
      id: 'version',
      title: t('questionnaires.version'),
      key: (q) => q.version,
      cell: (q) => number(q.version),
    },
    count('dimensions'),
    count('questions'),
    count('recommendations'),
    {
      id: 'rounds',
      title: t('questionnaires.rounds'),
      key: (q) => roundsOf(q.id).length,
      cell: (q) => {
        const own = roundsOf(q.id);
        return own.length === 0 ? '–' : locale.list(own.map((r) => locale.name(r)));
      },
    },
  ];
  return (
    <DataTable
      label={t('questionnaires.title')}
      columns={columns}
      rows={all}
      rowId={(q) => q.id}
      rowName={(q) => t('questionnaires.open', { name: locale.name(q) }, { raw: true })}
      sort={{ id: 'name', down: false }}
      onPress={(q) => onOpen(q.id)}
    />
  );
}

/** A new questionnaire: one of the method library, or an empty one. */
function NewMenu({ onMade }: { onMade: (id: string) => void }) {
  const locale = useLocale();
  const { t } = locale;
  const library = useOperation('assessment.questionnaireLibrary', {}).data ?? [];
  const take = useCommand('assessment.addFromLibrary');
  const save = useCommand('assessment.saveQuestionnaire');
  const blank = async () => {
    const [fa, en] = (['fa', 'en'] as const).map((lang) => createLocale({ lang }).t);
    if (!fa || !en) return;
    const made = await save.run({
      kind: 'own',
      name: fa('questionnaires.newName'),
      nameEn: en('questionnaires.newName'),
      description: '',
      descriptionEn: '',
      dimensions: [
        blankDimension(
          crypto.randomUUID(),
          fa('questionnaires.newDimension'),
          en('questionnaires.newDimension'),
        ),
      ],
      questions: [],
      recommendations: [],
      gate: null,
    });
    if (made.ok) onMade(made.value.id);
  };
  return (
    <Menu
      label={t('questionnaires.new')}
      trigger={
        <AriaButton className="inline-flex h-9 items-center gap-1.5 rounded-lg bg-accent px-3 text-sm font-medium text-on-accent outline-none data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-accent">
          {t('questionnaires.new')}
          <ChevronDown aria-hidden className="size-4" />
        </AriaButton>
      }
      actions={[
        ...library.map((q) => ({
          id: q.id,
          label: t(
            q.there ? 'questionnaires.libraryAgain' : 'questionnaires.library',
            { name: locale.name(q) },
            { raw: true },
          ),
          onAction: () => void take.run({ id: q.id }).then((made) => made.ok && onMade(made.value.id)),
        })),
        { id: 'blank', label: t('questionnaires.blank'), onAction: () => void blank() },
      ]}
    />
  );
}
