import { Scale } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { useSelected } from '#renderer/features/strategy/use-selected.ts';
import { Badge, Button, EmptyState, PageHeader } from '#renderer/ui/index.ts';
import { type Decision, decisionTopics } from '#shared/domain/strategy/decision.ts';
import { DecisionInspector } from './decision-inspector.tsx';
import { OptionsMatrix } from './options-matrix.tsx';
import { ResultView } from './result-view.tsx';

/** Decision records (S03, S04, S15 and own): options weighed on criteria, the choice, its reasons, and who objected. */
export function DecisionsScreen() {
  const { t } = useLocale();
  const decisions = useOperation('strategy.decisions', {}).data;
  const results = useOperation('strategy.decisionResults', {}).data;
  const save = useCommand('strategy.saveDecision');
  const addShipped = useCommand('library.addShipped');
  const [chosen, select] = useSelected();
  if (!decisions || !results) return null;
  const decision = decisions.find((d) => d.id === chosen) ?? decisions[0];
  const result = results.find((r) => r.decisionId === decision?.id);
  const add = async () => {
    const made = await save.run(newDecision(t('strategy.decisions.newTitle')));
    if (made.ok) select(made.value.id);
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('strategy.decisions.title')}
        purpose={t('strategy.decisions.purpose')}
        actions={<Button onPress={() => void add()}>{t('strategy.decisions.new')}</Button>}
      />
      {!decision || !result ? (
        <EmptyState
          icon={<Scale className="size-7" />}
          title={t('strategy.decisions.empty.title')}
          text={t('strategy.decisions.empty.text')}
          actions={
            <>
              <Button variant="primary" onPress={() => void addShipped.run({ list: 'decisions' })}>
                {t('strategy.decisions.empty.add')}
              </Button>
              <Button onPress={() => void add()}>{t('strategy.decisions.new')}</Button>
            </>
          }
        />
      ) : (
        <>
          <RecordList decisions={decisions} selected={decision.id} onSelect={select} />
          <div key={decision.id} className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto *:shrink-0">
            <ResultView decision={decision} result={result} />
            <OptionsMatrix decision={decision} result={result} />
          </div>
          <DecisionInspector key={decision.id} decision={decision} onDeleted={() => select(null)} />
        </>
      )}
    </div>
  );
}

/** The records in the order of their topics. */
function RecordList({
  decisions,
  selected,
  onSelect,
}: {
  decisions: readonly Decision[];
  selected: string;
  onSelect: (id: string) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const rows = decisionTopics.flatMap((topic) => decisions.filter((d) => d.topic === topic));
  return (
    <nav
      aria-label={t('strategy.decisions.list')}
      className="flex max-h-40 shrink-0 flex-wrap gap-2 overflow-y-auto"
    >
      {rows.map((d) => (
        <button
          key={d.id}
          type="button"
          aria-pressed={d.id === selected}
          className={`flex max-w-96 items-center gap-3 rounded-xl border bg-ground px-3 py-2 text-start text-sm -outline-offset-2 ${d.id === selected ? 'border-accent' : 'border-line hover:bg-surface'}`}
          onClick={() => onSelect(d.id)}
        >
          <span className="min-w-0">
            <span className="block text-xs text-muted">{t(`strategy.decisions.topics.${d.topic}`)}</span>
            <bdi className="block truncate font-bold">
              {locale.name({ name: d.title, nameEn: d.titleEn })}
            </bdi>
          </span>
          <Badge tone={d.chosenId === null ? 'neutral' : 'good'}>
            {t(`strategy.decisions.state.${d.chosenId === null ? 'open' : 'decided'}`)}
          </Badge>
        </button>
      ))}
    </nav>
  );
}

const newDecision = (title: string): Omit<Decision, 'id' | 'order'> => ({
  topic: 'own',
  title,
  titleEn: null,
  question: '',
  options: [],
  criteria: [],
  scores: {},
  chosenId: null,
  rationale: '',
  terms: '',
  actorType: null,
  dissent: [],
  decidedOn: null,
  decidedBy: '',
});
