import { ReactFlowProvider } from '@xyflow/react';
import { Network } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { Button, EmptyState, PageHeader, Segments } from '#renderer/ui/index.ts';
import { ChartStudio } from './chart-studio.tsx';
import { CompareView } from './compare-view.tsx';
import { ScenarioBar } from './scenario-bar.tsx';
import { useChart } from './use-chart.ts';
import { useNewScenario } from './use-new-scenario.ts';

/** The organization chart (S15, S16): scenarios as tabs, each on a canvas, and all of them beside each other. */
export function OrgChartScreen() {
  const { t } = useLocale();
  const scenarios = useOperation('organization.scenarios', {}).data;
  const [chosen, setChosen] = useState<string | null>(null);
  const [view, setView] = useState<'chart' | 'compare'>('chart');
  const make = useNewScenario(setChosen);
  const current = scenarios?.find((s) => s.id === chosen) ?? scenarios?.[0];
  const data = useChart(current);
  if (!scenarios) return null;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('app.pages.orgChart')}
        purpose={t('orgChart.purpose')}
        actions={
          current && (
            <Segments
              label={t('orgChart.view')}
              value={view}
              options={(['chart', 'compare'] as const).map((id) => ({ id, label: t(`orgChart.${id}`) }))}
              onChange={setView}
            />
          )
        }
      />
      {current === undefined ? (
        <EmptyState
          icon={<Network className="size-7" />}
          title={t('orgChart.empty.title')}
          text={t('orgChart.empty.text')}
          actions={
            <>
              <Button variant="primary" onPress={() => void make.template('hybrid')}>
                {t('orgChart.empty.hybrid')}
              </Button>
              <Button onPress={() => void make.template('centralized')}>
                {t('orgChart.fromTemplate', { name: t('orgChart.kinds.centralized') })}
              </Button>
              <Button onPress={() => void make.template('decentralized')}>
                {t('orgChart.fromTemplate', { name: t('orgChart.kinds.decentralized') })}
              </Button>
              <Button onPress={() => void make.blank('as-is')}>{t('orgChart.empty.asIs')}</Button>
            </>
          }
        />
      ) : view === 'compare' ? (
        <CompareView scenarios={scenarios} />
      ) : (
        <>
          <ScenarioBar scenarios={scenarios} current={current} onChange={setChosen} />
          {data && (
            // A scenario of its own has a canvas of its own: its view, its selection.
            <ReactFlowProvider key={current.id}>
              <ChartStudio data={data} scenarios={scenarios} />
            </ReactFlowProvider>
          )}
        </>
      )}
    </div>
  );
}
