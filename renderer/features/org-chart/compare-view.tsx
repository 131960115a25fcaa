import { useMemo, useState } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import { CheckList, Figure } from '#renderer/ui/index.ts';
import type { OrgScenarioFigures } from '#shared/domain/organization/org-figures.ts';
import type { OrgScenario } from '#shared/domain/organization/structure.ts';
import { barsFigure } from '#shared/figures/bars.ts';
import { orgChartFigure } from '#shared/figures/org-chart.ts';
import { pyramidFigure } from '#shared/figures/pyramid.ts';
import { ChangesTable } from './changes-table.tsx';
import { ComparisonTable } from './comparison-table.tsx';

export interface Compared extends OrgScenarioFigures {
  readonly scenario: OrgScenario;
  readonly name: string;
}

const least = { width: 420, height: 100 };

/** Any number of scenarios side by side: figures, pyramids, charts, and what becomes of each position. */
export function CompareView({ scenarios }: { scenarios: readonly OrgScenario[] }) {
  const locale = useLocale();
  const { t } = locale;
  const comparison = useOperation('organization.comparison', {}).data;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { place, size } = useSize(least);
  const all = useMemo(
    () =>
      comparison?.scenarios.flatMap((figures): Compared[] => {
        const scenario = scenarios.find((s) => s.id === figures.scenarioId);
        return scenario ? [{ ...figures, scenario, name: locale.name(scenario) }] : [];
      }) ?? [],
    [comparison, scenarios, locale],
  );
  if (!comparison) return null;
  const shown = chosen.length === 0 ? all : all.filter((s) => chosen.includes(s.scenarioId));
  const base = scenarios.find((s) => s.id === comparison.baseId);
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-auto *:shrink-0">
      <div className="flex flex-wrap items-center gap-3">
        <div className="w-80">
          <CheckList
            label={t('orgChart.compared')}
            value={chosen}
            options={all.map((s) => ({ id: s.scenarioId, label: s.name }))}
            onChange={setChosen}
          />
        </div>
        <p className="text-sm text-muted">
          {base ? t('orgChart.against', { name: locale.name(base) }) : t('orgChart.noBase')}
        </p>
      </div>
      <ComparisonTable shown={shown} />
      <div ref={place} className="grid grid-cols-2 gap-4 max-lg:grid-cols-1">
        <Bars shown={shown} width={Math.max(300, size.width / 2 - 60)} />
      </div>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(28rem,1fr))] gap-4">
        {shown.map((s) => (
          <ScenarioCard key={s.scenarioId} compared={s} all={shown} />
        ))}
      </div>
      <ChangesTable shown={shown} />
    </div>
  );
}

/** Headcount and cost of each scenario. */
function Bars({ shown, width }: { shown: readonly Compared[]; width: number }) {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const pictures = useMemo(() => {
    const bars = (
      amountOf: (s: Compared) => number | null,
      format: (n: number) => string,
      key: 'headcountAlt' | 'costAlt',
    ) => {
      const rows = shown.map((s, i) => {
        const value = amountOf(s);
        return {
          id: s.scenarioId,
          label: s.name,
          value,
          text: value === null ? t('orgChart.unknown') : format(value),
          color: theme.categorical[i % theme.categorical.length] ?? theme.accent,
        };
      });
      const list = locale.list(rows.map((r) => `${r.label} ${r.text}`));
      return barsFigure(rows, t(`orgChart.${key}`, { list }, { raw: true }), theme, locale, width);
    };
    return {
      headcount: bars((s) => s.totals.headcount, locale.number, 'headcountAlt'),
      cost: bars(
        (s) => s.totals.cost,
        (n) => locale.money(n, { compact: true }),
        'costAlt',
      ),
    };
  }, [shown, width, theme, locale, t]);
  return (
    <>
      <section className="rounded-2xl border border-line bg-ground p-5">
        <h2 className="mb-2 font-bold">{t('orgChart.headcountBars')}</h2>
        <Figure picture={pictures.headcount} />
      </section>
      <section className="rounded-2xl border border-line bg-ground p-5">
        <h2 className="mb-2 font-bold">{t('orgChart.costBars')}</h2>
        <Figure picture={pictures.cost} />
      </section>
    </>
  );
}

const cardWidth = 420;

/** One scenario: its pyramid and its chart as documents show them. */
function ScenarioCard({ compared, all }: { compared: Compared; all: readonly Compared[] }) {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const units = useOperation('organization.units', {}).data;
  const positions = useOperation('organization.positions', {}).data;
  const pyramid = useMemo(() => {
    const most = Math.max(...all.flatMap((s) => s.pyramid.map((l) => l.headcount)), 0);
    const alt = t(
      'orgChart.pyramidAlt',
      { name: compared.name, layers: compared.layers, headcount: compared.totals.headcount },
      { raw: true },
    );
    return pyramidFigure(compared.pyramid, alt, theme, locale, { width: cardWidth, most });
  }, [compared, all, theme, locale, t]);
  const chart = useMemo(() => {
    if (!units || !positions) return null;
    const own = <T extends { scenarioId: string }>(rows: readonly T[]): T[] =>
      rows.filter((r) => r.scenarioId === compared.scenarioId);
    return orgChartFigure({ units: own(units), positions: own(positions) }, theme, locale, {
      width: cardWidth,
    });
  }, [units, positions, compared.scenarioId, theme, locale]);
  return (
    <section className="flex flex-col gap-3 rounded-2xl border border-line bg-ground p-5">
      <h2 className="font-bold">
        <bdi>{compared.name}</bdi>
      </h2>
      <h3 className="text-sm text-muted">{t('orgChart.pyramid')}</h3>
      <Figure picture={pyramid} />
      <h3 className="text-sm text-muted">{t('orgChart.chart')}</h3>
      {chart && <Figure picture={chart} className="max-h-160 overflow-auto" />}
    </section>
  );
}
