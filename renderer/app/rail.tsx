import { Link, useRouterState } from '@tanstack/react-router';
import { Building2, ClipboardCheck, ShieldAlert } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { ProgressRing } from '#renderer/ui/index.ts';
import { isPartner } from '#shared/domain/ecosystem/actor.ts';
import { journeySteps } from '#shared/domain/journey/progress.ts';
import { useLocale } from './locale.tsx';
import { type Page, type PageSection, pagesOf, roomSections, sectionOf } from './pages.ts';
import { useOperation } from './queries.ts';

const item = 'flex items-center gap-2.5 rounded-lg px-3 py-1.5 text-sm';
const here = 'bg-accent-soft font-bold text-accent';
const roomIcon = { assessment: ClipboardCheck, organization: Building2, risk: ShieldAlert } as const;

/**
 * The journey: seven steps with their progress, the rooms beside them, and the workspace's own pages. The section of
 * the page in view is unfolded; one left for a page of none stays so.
 */
export function Rail() {
  const locale = useLocale();
  const { t } = locale;
  const path = useRouterState({ select: (s) => s.location.pathname });
  const open = useOpenSection(path);
  const progress = useOperation('journey.progress', {}).data;
  const shareOf = (step: string) => progress?.find((p) => p.step === step)?.progress ?? null;
  return (
    <nav
      aria-label={t('app.journey')}
      className="flex w-56 shrink-0 flex-col gap-0.5 overflow-y-auto border-e border-line bg-ground p-3"
    >
      <PageLinks section="top" path={path} />
      <h2 className="px-3 pt-2.5 pb-1 text-xs text-muted">{t('app.journey')}</h2>
      {journeySteps.map((step) => {
        const share = shareOf(step);
        const active = path === `/step/${step}`;
        return (
          <Section key={step} section={step} open={open === step} path={path}>
            <Link
              to="/step/$step"
              params={{ step }}
              className={`${item} ${active ? here : 'hover:bg-surface'}`}
              aria-current={active ? 'page' : undefined}
            >
              <ProgressRing share={share} />
              <span className="flex-1">{t(`journey.short.${step}`)}</span>
              <span className="text-xs text-muted">{share === null ? '–' : locale.percent(share, 0)}</span>
            </Link>
          </Section>
        );
      })}
      <h2 className="px-3 pt-2.5 pb-1 text-xs text-muted">{t('app.rooms.title')}</h2>
      {roomSections.map((room) => {
        const first = pagesOf(room)[0];
        const Icon = roomIcon[room];
        if (!first) return null;
        return (
          <Section key={room} section={room} open={open === room} path={path}>
            <Link to={first.to} className={`${item} hover:bg-surface`}>
              <Icon aria-hidden className="size-4.5 text-muted" />
              <span className="flex-1">{t(`app.rooms.${room}`)}</span>
            </Link>
          </Section>
        );
      })}
      <h2 className="px-3 pt-2.5 pb-1 text-xs text-muted">{t('app.workspace')}</h2>
      <PageLinks section="workspace" path={path} />
    </nav>
  );
}

/** A heading of the rail, and under it the pages of its section when it is unfolded. */
function Section(props: { section: PageSection; open: boolean; path: string; children: ReactNode }) {
  const { section, open, path, children } = props;
  return (
    <>
      {children}
      {open && pagesOf(section).length > 0 && (
        <div className="ms-5 flex flex-col border-s border-line ps-2">
          <PageLinks section={section} path={path} />
        </div>
      )}
    </>
  );
}

function PageLinks({ section, path }: { section: PageSection; path: string }) {
  return pagesOf(section).map((page) => <PageLink key={page.to} page={page} active={path === page.to} />);
}

function PageLink({ page, active }: { page: Page; active: boolean }) {
  const locale = useLocale();
  const partners = useOperation('ecosystem.actors', {}, page.to === '/partners').data?.filter(
    isPartner,
  ).length;
  return (
    <Link
      to={page.to}
      className={`${item} ${active ? 'bg-surface font-bold' : 'text-muted hover:text-ink'}`}
      aria-current={active ? 'page' : undefined}
    >
      <span className="flex-1">{locale.t(page.title)}</span>
      {page.to === '/partners' && partners !== undefined && (
        <span className="text-xs text-muted">{locale.number(partners)}</span>
      )}
    </Link>
  );
}

/** The section to show unfolded: that of the page, or the last one. */
function useOpenSection(path: string): PageSection {
  const [last, setLast] = useState<PageSection>('mapping');
  const section = sectionOf(path);
  const foldable = section !== null && section !== 'top' && section !== 'workspace';
  useEffect(() => {
    if (foldable) setLast(section);
  }, [foldable, section]);
  return foldable ? section : last;
}
