import { Toast } from '@heroui/react/toast';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { WelcomeScreen } from '#renderer/features/welcome/index.ts';
import { InspectorSlot } from '#renderer/ui/index.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { useLocale } from './locale.tsx';
import { CommandPalette } from './palette.tsx';
import { useHostEvents, useOperation } from './queries.ts';
import { Rail } from './rail.tsx';
import { useShortcuts } from './shortcuts.ts';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { TopBar } from './top-bar.tsx';

/** The frame of all pages: client and search on top, the journey at the start, the inspector at the end. */
export function Frame() {
  const { t } = useLocale();
  const state = useOperation('app.state', {}).data;
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);
  useHostEvents();
  const path = useRouterState({ select: (s) => s.location.pathname });
  const open = state?.open != null;
  useShortcuts(open, { palette: () => setPalette(true), help: () => setHelp(true) });
  if (!state)
    return <output className="grid h-full place-items-center text-muted">{t('common.loading')}</output>;
  return (
    <>
      <Toast.Provider placement="bottom end" />
      {open ? (
        <div className="flex h-full flex-col">
          <a href="#content" className="sr-only focus:not-sr-only">
            {t('app.skip')}
          </a>
          <TopBar onSearch={() => setPalette(true)} />
          <div className="flex min-h-0 flex-1">
            <Rail />
            <main id="content" className="flex min-w-0 flex-1 flex-col overflow-auto">
              <ErrorBoundary key={path}>
                <Outlet />
              </ErrorBoundary>
            </main>
            <InspectorSlot label={t('app.inspector')} />
          </div>
        </div>
      ) : (
        <ErrorBoundary>
          <WelcomeScreen />
        </ErrorBoundary>
      )}
      <CommandPalette isOpen={palette && open} onClose={() => setPalette(false)} />
      <ShortcutsDialog isOpen={help} onClose={() => setHelp(false)} />
    </>
  );
}
