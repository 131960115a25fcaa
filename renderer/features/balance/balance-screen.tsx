import { Scale } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { useSelected } from '#renderer/features/strategy/use-selected.ts';
import { Button, EmptyState, PageHeader, Segments } from '#renderer/ui/index.ts';
import type { Argument } from '#shared/domain/strategy/argument.ts';
import { ArgumentInspector } from './argument-inspector.tsx';
import { BenchmarksView } from './benchmarks-view.tsx';
import { ContextView } from './context-view.tsx';
import { SheetView } from './sheet-view.tsx';

const views = ['balance', 'context', 'benchmarks'] as const;
type View = (typeof views)[number];

/** Benefits against drawbacks (S06), the reasons for now (S05), and what others report (S07). */
export function BalanceScreen() {
  const { t } = useLocale();
  const all = useOperation('strategy.arguments', {}).data;
  const benchmarks = useOperation('strategy.benchmarks', {}).data;
  const save = useCommand('strategy.saveArgument');
  const addShipped = useCommand('library.addShipped');
  const [selected, select] = useSelected();
  const [chosen, setView] = useState<View | null>(null);
  if (!all || !benchmarks) return null;
  const one = all.find((a) => a.id === selected);
  // A hit of the search opens the view that holds it.
  const view =
    chosen ??
    (one?.side === 'context'
      ? 'context'
      : benchmarks.some((b) => b.id === selected)
        ? 'benchmarks'
        : 'balance');
  const add = async (side: Argument['side'], name: string) => {
    const made = await save.run({
      side,
      name,
      nameEn: null,
      description: '',
      descriptionEn: '',
      rating: null,
      evidence: '',
      mitigation: '',
    });
    if (made.ok) select(made.value.id);
  };
  const [newBenefit, newDrawback, newContext] = [
    t('strategy.balance.newBenefit'),
    t('strategy.balance.newDrawback'),
    t('strategy.balance.newContext'),
  ];
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('strategy.balance.title')}
        purpose={t('strategy.balance.purpose')}
        actions={
          <>
            <Segments
              label={t('strategy.balance.view')}
              value={view}
              options={views.map((id) => ({ id, label: t(`strategy.balance.${id}View`) }))}
              onChange={(next) => {
                setView(next);
                select(null);
              }}
            />
            {view === 'balance' && (
              <>
                <Button onPress={() => void add('benefit', newBenefit)}>{newBenefit}</Button>
                <Button onPress={() => void add('drawback', newDrawback)}>{newDrawback}</Button>
              </>
            )}
            {view === 'context' && (
              <Button onPress={() => void add('context', newContext)}>{newContext}</Button>
            )}
          </>
        }
      />
      {view === 'benchmarks' ? (
        <BenchmarksView benchmarks={benchmarks} selected={selected} onSelect={select} />
      ) : all.length === 0 ? (
        <EmptyState
          icon={<Scale className="size-7" />}
          title={t('strategy.balance.empty.title')}
          text={t('strategy.balance.empty.text')}
          actions={
            <Button variant="primary" onPress={() => void addShipped.run({ list: 'arguments' })}>
              {t('strategy.balance.empty.add')}
            </Button>
          }
        />
      ) : view === 'context' ? (
        <ContextView lines={all.filter((a) => a.side === 'context')} selected={selected} onSelect={select} />
      ) : (
        <SheetView all={all} selected={selected} onSelect={select} />
      )}
      {one && view !== 'benchmarks' && (
        <ArgumentInspector key={one.id} argument={one} onClose={() => select(null)} />
      )}
    </div>
  );
}
