import { BookOpenText, Plus } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { useSelected } from '#renderer/features/strategy/use-selected.ts';
import { Badge, Button, EmptyState, PageHeader } from '#renderer/ui/index.ts';
import { clauseTopics, type PolicyClause } from '#shared/domain/program/clause.ts';
import { createLocale } from '#shared/locale/index.ts';
import { ClauseEditor } from './clause-editor.tsx';

/** The policy book (S22, S26–S28, S65): clauses by topic, their texts in both languages, and their parameters. */
export function PoliciesScreen() {
  const locale = useLocale();
  const { t } = locale;
  const clauses = useOperation('program.clauses', {}).data;
  const save = useCommand('program.saveClause');
  const addShipped = useCommand('library.addShipped');
  const [selected, select] = useSelected();
  if (!clauses) return null;
  const clause = clauses.find((c) => c.id === selected) ?? clauses[0];
  const fill = async () => {
    const done = await addShipped.run({ list: 'policyClauses' });
    if (done.ok) showDone(t('policies.added', { count: done.value.added }));
  };
  const create = async () => {
    const made = await save.run({
      topic: clause?.topic ?? 'other',
      title: createLocale({ lang: 'fa' }).t('policies.newTitle'),
      titleEn: createLocale({ lang: 'en' }).t('policies.newTitle'),
      text: '',
      textEn: '',
      parameters: [],
      included: true,
    });
    if (made.ok) select(made.value.id);
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('policies.title')}
        purpose={t('policies.purpose')}
        actions={
          clauses.length > 0 && (
            <>
              <Button onPress={() => void fill()}>{t('policies.addShipped')}</Button>
              <Button variant="primary" onPress={() => void create()}>
                <Plus aria-hidden className="size-4" />
                {t('policies.new')}
              </Button>
            </>
          )
        }
      />
      {!clause ? (
        <EmptyState
          icon={<BookOpenText className="size-7" />}
          title={t('policies.empty.title')}
          text={t('policies.empty.text')}
          actions={
            <>
              <Button variant="primary" onPress={() => void fill()}>
                {t('policies.addShipped')}
              </Button>
              <Button onPress={() => void create()}>{t('policies.new')}</Button>
            </>
          }
        />
      ) : (
        <div className="flex min-h-0 flex-1 gap-4">
          <ClauseList clauses={clauses} selected={clause.id} onSelect={select} />
          <ClauseEditor key={clause.id} clause={clause} onDeleted={() => select(null)} />
        </div>
      )}
    </div>
  );
}

function ClauseList({
  clauses,
  selected,
  onSelect,
}: {
  clauses: readonly PolicyClause[];
  selected: string;
  onSelect: (id: string) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <nav
      aria-label={t('policies.list')}
      className="flex w-60 shrink-0 flex-col gap-3 overflow-auto rounded-xl border border-line bg-ground p-3"
    >
      <ul className="flex flex-col gap-0.5">
        {clauses
          .toSorted(
            (a, b) => clauseTopics.indexOf(a.topic) - clauseTopics.indexOf(b.topic) || a.order - b.order,
          )
          .map((c) => {
            const title = locale.name({ name: c.title, nameEn: c.titleEn });
            const topic = t(`policies.topic.${c.topic}`);
            return (
              <li key={c.id}>
                <button
                  type="button"
                  aria-current={c.id === selected}
                  className={`flex w-full items-center justify-between gap-2 rounded-lg px-3 py-2 text-start text-sm ${c.id === selected ? 'bg-accent-soft font-bold' : 'hover:bg-surface'}`}
                  onClick={() => onSelect(c.id)}
                >
                  <span>
                    <bdi className={c.included ? '' : 'text-muted'}>{title}</bdi>
                    {topic !== title && <span className="block text-xs font-normal text-muted">{topic}</span>}
                  </span>
                  {!c.included && <Badge>{t('policies.notIncluded')}</Badge>}
                </button>
              </li>
            );
          })}
      </ul>
    </nav>
  );
}
