import { TrendingUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Button, EmptyState, MoneyField, PageHeader, Segments } from '#renderer/ui/index.ts';
import { businessCase, mainCase, plannedStaff } from '#shared/domain/strategy/business-case.ts';
import type { BusinessCase } from '#shared/domain/strategy/business-inputs.ts';
import { startingInputs } from '#shared/domain/strategy/business-start.ts';
import { BreakEvenView } from './break-even-view.tsx';
import { CompareView } from './compare-view.tsx';
import { InputsTable } from './inputs-table.tsx';
import { CaseKeyFigures, CaseNotices } from './key-figures.tsx';
import { MonthsView } from './months-view.tsx';
import { ResultView } from './result-view.tsx';
import { ScenarioBar } from './scenario-bar.tsx';
import { SensitivityView } from './sensitivity-view.tsx';
import { SimulationView } from './simulation-view.tsx';
import { useCaseEdit } from './use-case-edit.ts';

const views = ['result', 'sensitivity', 'breakEven', 'simulation', 'months', 'compare'] as const;
type View = (typeof views)[number];

/** The business case (F9): scenarios with assumptions at one side and what follows from them at the other. */
export function BusinessCaseScreen() {
  const { t } = useLocale();
  const cases = useOperation('strategy.businessCases', {}).data;
  const plan = useOperation('organization.headcount', {}).data;
  const staffByMonth = useMemo(() => (plan ? plannedStaff(plan) : null), [plan]);
  const [selected, setSelected] = useState<string | null>(null);
  const [view, setView] = useState<View>('result');
  if (!cases || !plan) return null;
  const one = cases.find((c) => c.id === selected) ?? mainCase(cases);
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('businessCase.title')}
        purpose={t('businessCase.purpose')}
        actions={
          one && (
            <Segments
              label={t('businessCase.view.label')}
              value={view}
              options={views.map((id) => ({ id, label: t(`businessCase.view.${id}`) }))}
              onChange={setView}
            />
          )
        }
      />
      {one === null ? (
        <Start onMade={setSelected} />
      ) : (
        <>
          <ScenarioBar cases={cases} one={one} onSelect={setSelected} />
          <Case key={one.id} one={one} cases={cases} view={view} staffByMonth={staffByMonth} />
        </>
      )}
    </div>
  );
}

function Case({
  one,
  cases,
  view,
  staffByMonth,
}: {
  one: BusinessCase;
  cases: readonly BusinessCase[];
  view: View;
  staffByMonth: readonly number[] | null;
}) {
  const { t } = useLocale();
  const edit = useCaseEdit(one);
  const { inputs } = edit;
  const { result } = useMemo(() => businessCase(inputs, staffByMonth), [inputs, staffByMonth]);
  if (view === 'compare')
    return (
      <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-auto">
        <CompareView cases={cases} />
      </div>
    );
  const figures = result && (
    <>
      <CaseKeyFigures inputs={inputs} result={result} />
      <CaseNotices inputs={inputs} result={result} />
    </>
  );
  if (view === 'months' && result)
    return (
      <>
        {figures}
        <MonthsView inputs={inputs} result={result} />
      </>
    );
  return (
    <>
      {figures}
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(34rem,5fr)_minmax(0,7fr)] gap-4">
        <InputsTable edit={edit} planned={inputs.staffFromPlan && staffByMonth !== null} />
        {/* The figures hold nothing that takes the focus, so the region takes it itself to be scrolled by keyboard. */}
        <section
          aria-label={t('businessCase.view.label')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
          tabIndex={0}
          className="flex min-h-0 flex-col gap-3 overflow-auto rounded-xl outline-none focus-visible:outline-2 focus-visible:outline-accent"
        >
          {result === null ? (
            <p role="alert" className="rounded-xl border border-line bg-ground p-6 text-sm text-danger">
              {t('businessCase.problem.stops')}
            </p>
          ) : view === 'sensitivity' ? (
            <SensitivityView inputs={inputs} result={result} staffByMonth={staffByMonth} />
          ) : view === 'breakEven' ? (
            <BreakEvenView inputs={inputs} staffByMonth={staffByMonth} />
          ) : view === 'simulation' ? (
            <SimulationView inputs={inputs} seed={one.seed} result={result} staffByMonth={staffByMonth} />
          ) : (
            <ResultView result={result} />
          )}
        </section>
      </div>
    </>
  );
}

/** Before the first scenario: one figure is enough to begin. */
function Start({ onMade }: { onMade: (id: string) => void }) {
  const { t, lang } = useLocale();
  const save = useCommand('strategy.saveBusinessCase');
  const [revenue, setRevenue] = useState<number | null>(null);
  const make = async () => {
    if (revenue === null || revenue <= 0) return;
    const names = [t('businessCase.firstName'), t('businessCase.firstNameOther')];
    const [name = '', nameEn = ''] = lang === 'fa' ? names : names.toReversed();
    const made = await save.run({
      name,
      nameEn,
      inputs: startingInputs(revenue, t('businessCase.empty.source')),
      seed: 1,
      note: '',
      main: true,
    });
    if (made.ok) onMade(made.value.id);
  };
  return (
    <EmptyState
      icon={<TrendingUp className="size-7" />}
      title={t('businessCase.empty.title')}
      text={t('businessCase.empty.text')}
      actions={
        <div className="flex flex-wrap items-end justify-center gap-2 text-start">
          <MoneyField label={t('businessCase.empty.revenue')} value={revenue} onCommit={setRevenue} />
          <Button
            variant="primary"
            isDisabled={revenue === null || revenue <= 0 || save.pending}
            onPress={() => void make()}
          >
            {t('businessCase.empty.start')}
          </Button>
        </div>
      }
    />
  );
}
