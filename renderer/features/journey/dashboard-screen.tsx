import { Link } from '@tanstack/react-router';
import { ArrowLeft, ArrowRight, TriangleAlert } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import type { Page } from '#renderer/app/pages.ts';
import { useOperation } from '#renderer/app/queries.ts';
import { Figure, KeyFigure, PageHeader, ProgressRing } from '#renderer/ui/index.ts';
import { quadrants } from '#shared/domain/ecosystem/segmentation.ts';
import type { Overview } from '#shared/domain/journey/overview.ts';
import { journeySteps } from '#shared/domain/journey/progress.ts';
import { barsFigure } from '#shared/figures/bars.ts';
import type { Locale } from '#shared/locale/index.ts';
import { isCheck, pageOfCheck } from './checks.ts';
import { useRiskAlerts } from './use-risk-alerts.ts';

/** The engagement at a glance: key figures, what to do next, the seven steps, what needs attention. */
export function DashboardScreen() {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const overview = useOperation('journey.overview', {}).data;
  const progress = useOperation('journey.progress', {}).data;
  const risks = useRiskAlerts();
  const next = progress
    ?.flatMap((p) => p.checks)
    .find((c) => isCheck(c.id) && (c.total === 0 || c.done < c.total));
  const bars = useMemo(
    () =>
      overview &&
      barsFigure(
        quadrants.map((q) => ({
          label: t(`ecosystem.quadrant.${q}`),
          value: overview.quadrants[q],
          text: locale.number(overview.quadrants[q]),
          color: theme.quadrant[q],
        })),
        t('journey.quadrants'),
        theme,
        locale,
        480,
      ),
    [overview, locale, theme, t],
  );
  if (!overview) return null;
  const alerts = [...alertsOf(overview, locale), ...risks];
  const Arrow = locale.dir === 'rtl' ? ArrowLeft : ArrowRight;
  return (
    <div className="flex flex-col gap-5 p-5">
      <PageHeader title={t('app.pages.dashboard')} purpose={t('journey.dashboardPurpose')} />
      {next && isCheck(next.id) && (
        <Link to={pageOfCheck[next.id]} className="flex items-center gap-4 rounded-2xl bg-accent-soft p-4">
          <span className="flex-1">
            <span className="block text-xs text-muted">{t('journey.next')}</span>
            <strong>{t(`journey.checks.${next.id}.todo`)}</strong>
          </span>
          <Arrow aria-hidden className="size-5 text-accent" />
        </Link>
      )}
      <div className="grid grid-cols-2 gap-4 xl:grid-cols-4">
        <KeyFigure
          label={t('journey.figures.active')}
          value={locale.number(overview.active)}
          note={t('journey.figures.prospects', { count: overview.prospects })}
        />
        <KeyFigure
          label={t('journey.figures.revenue')}
          value={overview.revenue === null ? '–' : locale.money(overview.revenue, { compact: true })}
          note={t('journey.figures.known', { known: overview.revenueKnown, all: overview.active })}
        />
        <KeyFigure
          label={t('journey.figures.top1')}
          value={overview.top1Share === null ? '–' : locale.percent(overview.top1Share)}
          {...(overview.top1Name && { note: overview.top1Name })}
        />
        <KeyFigure
          label={t('journey.figures.strategic')}
          value={locale.number(overview.quadrants.strategic)}
          note={t('journey.figures.unplaced', { count: overview.unplaced })}
        />
      </div>
      <div className="grid gap-4 xl:grid-cols-2">
        <Panel title={t('journey.quadrants')}>
          {bars && <Figure picture={bars} className="[&>svg]:h-auto [&>svg]:w-full" />}
        </Panel>
        <Panel title={t('journey.attention')}>
          <ul className="flex flex-col gap-2">
            {alerts.length === 0 && <li className="text-muted">{t('journey.alerts.none')}</li>}
            {alerts.map(({ to, text }) => (
              <Alert key={text} to={to} text={text} />
            ))}
          </ul>
        </Panel>
      </div>
      <Panel title={t('app.journey')}>
        <ol className="grid grid-cols-1 gap-2 md:grid-cols-2">
          {journeySteps.map((step, i) => {
            const share = progress?.find((p) => p.step === step)?.progress ?? null;
            return (
              <li key={step}>
                <Link
                  to="/step/$step"
                  params={{ step }}
                  className="flex items-center gap-3 rounded-xl p-3 hover:bg-surface"
                >
                  <ProgressRing share={share} />
                  <span className="flex-1">
                    <strong className="block text-sm">
                      {locale.number(i + 1)}. {t(`journey.steps.${step}`)}
                    </strong>
                    <span className="text-xs text-muted">{t(`journey.purpose.${step}`)}</span>
                  </span>
                  <span className="tabular text-xs text-muted">
                    {share === null ? '–' : locale.percent(share, 0)}
                  </span>
                </Link>
              </li>
            );
          })}
        </ol>
      </Panel>
    </div>
  );
}

/** From this share on, one partner is a dependence. */
const dependence = 0.25;

/** What needs attention, each with the page that mends it. */
function alertsOf(overview: Overview, locale: Locale): { to: Page['to']; text: string }[] {
  const { t } = locale;
  const { top1Share } = overview;
  const counted = [
    ['conflicts', overview.conflicts, '/map'],
    ['goalsPast', overview.goalsPast, '/goals'],
    ['goals', overview.goalsFailing, '/goals'],
    ['drawbacks', overview.drawbacksUnanswered, '/balance'],
    ['circles', overview.driverCircles, '/drivers'],
    ['revenue', overview.withoutRevenue, '/partners'],
    ['ratings', overview.withoutRatings, '/segmentation'],
  ] as const;
  const alerts = counted
    .filter(([, count]) => count > 0)
    .map(([id, count, to]) => ({ to: to as Page['to'], text: t(`journey.alerts.${id}`, { count }) }));
  if (top1Share !== null && top1Share >= dependence)
    alerts.splice(1, 0, {
      to: '/partners',
      text: t('journey.alerts.dependence', {
        name: overview.top1Name ?? '',
        share: locale.percent(top1Share, 0),
      }),
    });
  return alerts;
}

function Panel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="rounded-2xl border border-line bg-ground p-5">
      <h2 className="mb-3 font-bold">{title}</h2>
      {children}
    </section>
  );
}

function Alert({ to, text }: { to: Page['to']; text: string }) {
  return (
    <li>
      <Link
        to={to}
        className="flex items-start gap-3 rounded-xl bg-warn-soft p-3 text-sm text-warn hover:underline"
      >
        <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
        <span>{text}</span>
      </Link>
    </li>
  );
}
