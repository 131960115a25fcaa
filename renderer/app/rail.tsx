import { Link, useRouterState } from '@tanstack/react-router';
import { ProgressRing } from '#renderer/ui/index.ts';
import { isPartner } from '#shared/domain/ecosystem/actor.ts';
import { journeySteps } from '#shared/domain/journey/progress.ts';
import { useLocale } from './locale.tsx';
import { useOperation } from './queries.ts';

const item = 'flex items-center gap-2.5 rounded-lg px-3 py-1.5 text-sm';
const here = 'bg-accent-soft font-bold text-accent';

/** The journey: seven steps with their progress, and the pages of mapping. */
export function Rail() {
  const locale = useLocale();
  const { t } = locale;
  const path = useRouterState({ select: (s) => s.location.pathname });
  const progress = useOperation('journey.progress', {}).data;
  const partners = useOperation('ecosystem.actors', {}).data?.filter(isPartner).length;
  const shareOf = (step: string) => progress?.find((p) => p.step === step)?.progress ?? null;
  const link = (
    to:
      | '/dashboard'
      | '/partners'
      | '/map'
      | '/segmentation'
      | '/coverage'
      | '/concentration'
      | '/conflicts'
      | '/history'
      | '/settings'
      | '/deliverables',
    text: string,
    count?: number,
  ) => (
    <Link
      to={to}
      className={`${item} ${path === to ? 'bg-surface font-bold' : 'text-muted hover:text-ink'}`}
      aria-current={path === to ? 'page' : undefined}
    >
      <span className="flex-1">{text}</span>
      {count !== undefined && <span className="text-xs text-muted">{locale.number(count)}</span>}
    </Link>
  );
  return (
    <nav
      aria-label={t('app.journey')}
      className="flex w-52 shrink-0 flex-col gap-0.5 overflow-y-auto border-e border-line bg-ground p-3"
    >
      {link('/dashboard', t('app.pages.dashboard'))}
      <h2 className="px-3 pt-3 pb-1 text-xs text-muted">{t('app.journey')}</h2>
      {journeySteps.map((step) => {
        const share = shareOf(step);
        const active = path === `/step/${step}`;
        return (
          <Link
            key={step}
            to="/step/$step"
            params={{ step }}
            className={`${item} ${active ? here : 'hover:bg-surface'}`}
            aria-current={active ? 'page' : undefined}
          >
            <ProgressRing share={share} />
            <span className="flex-1">{t(`journey.short.${step}`)}</span>
            <span className="text-xs text-muted">{share === null ? '–' : locale.percent(share, 0)}</span>
          </Link>
        );
      })}
      <h2 className="px-3 pt-3 pb-1 text-xs text-muted">{t('journey.short.mapping')}</h2>
      {link('/partners', t('app.pages.partners'), partners)}
      {link('/map', t('app.pages.map'))}
      {link('/segmentation', t('app.pages.segmentation'))}
      {link('/coverage', t('app.pages.coverage'))}
      {link('/concentration', t('app.pages.concentration'))}
      {link('/conflicts', t('app.pages.conflicts'))}
      <h2 className="px-3 pt-3 pb-1 text-xs text-muted">{t('app.workspace')}</h2>
      {link('/deliverables', t('app.pages.deliverables'))}
      {link('/history', t('app.pages.history'))}
      {link('/settings', t('app.pages.settings'))}
    </nav>
  );
}
