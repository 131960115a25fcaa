import { useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { FigureCard } from '#renderer/features/business-case/figure-card.tsx';
import { type Fairness, fairnessViews, type FairnessView as View } from '#shared/domain/program/fairness.ts';
import { fairnessFigure, type Played } from '#shared/figures/simulation.ts';
import { groupNameOf } from '#shared/reports/simulation-words.ts';

/** What groups of partners are paid for their revenue: by size, region and type, two programs at most beside each other. */
export function FairnessView({ played }: { played: readonly Played[] }) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <>
      <p className="text-sm text-muted">
        {t('simulation.fairnessHint', { unit: locale.money(100, { decimals: 0 }) })}
      </p>
      <div className="grid grid-cols-2 gap-3 max-xl:grid-cols-1">
        {fairnessViews.map((view) => (
          <Groups key={view} view={view} played={played.slice(0, 2)} />
        ))}
      </div>
    </>
  );
}

function Groups({ view, played }: { view: View; played: readonly Played[] }) {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const regions = useOperation('ecosystem.regions', {}).data;
  const name = useMemo(() => groupNameOf(regions ?? [], locale), [regions, locale]);
  const [first, second] = played.map((p) => p.run.fairness.find((f) => f.view === view) ?? null);
  const draw = useMemo(
    () => (width: number) =>
      fairnessFigure([first ?? none(view), second ?? null], name, theme, locale, width),
    [first, second, view, name, theme, locale],
  );
  if (!first) return null;
  return (
    <FigureCard title={t(`simulation.chart.fairness.${view}`)} draw={draw}>
      <ul className="mb-2 flex flex-col gap-0.5 text-xs text-muted">
        {played.map((p, i) => (
          <li key={p.program.id} className="flex items-center gap-2">
            <span
              aria-hidden
              className="size-2.5 rounded-sm"
              style={{ backgroundColor: theme.categorical[i === 0 ? 0 : 1] }}
            />
            <span>
              <bdi className="font-medium text-ink">{p.name}</bdi>
              {' · '}
              {spreadText(
                p.run.fairness.find((f) => f.view === view),
                name,
                locale,
              )}
            </span>
          </li>
        ))}
      </ul>
    </FigureCard>
  );
}

const none = (view: View): Fairness => ({ view, groups: [], spread: null });

function spreadText(
  fairness: Fairness | undefined,
  name: (view: View, id: string | null) => string,
  locale: ReturnType<typeof useLocale>,
): string {
  if (!fairness?.spread) return locale.t('simulation.noSpread');
  const { spread, view } = fairness;
  return locale.t('simulation.spread', {
    points: locale.t('units.points', { value: locale.number(spread.points / 100) }),
    lowest: name(view, spread.lowest),
    highest: name(view, spread.highest),
  });
}
