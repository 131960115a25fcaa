import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Autocomplete, Header, Input, Menu, MenuItem, MenuSection, SearchField } from 'react-aria-components';
import { Dialog } from '#renderer/ui/index.ts';
import { fold } from '#shared/locale/index.ts';
import { useLocale } from './locale.tsx';
import { pageOfHit } from './page-of-hit.ts';
import { pages } from './pages.ts';
import { useCommand, useOperation } from './queries.ts';

const item =
  'cursor-default rounded-md px-3 py-1.5 text-sm outline-none data-focused:bg-accent-soft data-focused:text-accent';

/** Pages, actions and everything that the workspace's texts hold, from the keyboard. */
export function CommandPalette({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t, lang } = useLocale();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const hits =
    useOperation('workspace.search', { text, limit: 8 }, isOpen && text.trim().length > 0).data ?? [];
  const preferences = useCommand('app.setPreferences');
  const undo = useCommand('workspace.undo');
  const redo = useCommand('workspace.redo');
  const done = () => {
    setText('');
    onClose();
  };
  const run = (action: () => void) => () => {
    done();
    action();
  };
  const found = (label: string) => fold(label).includes(fold(text));
  const actions = [
    {
      id: 'lang',
      label: t('app.actions.otherLanguage'),
      act: () =>
        void preferences.run(
          lang === 'fa'
            ? { lang: 'en', calendar: 'gregory', digits: 'latin' }
            : { lang: 'fa', calendar: 'persian', digits: 'persian' },
        ),
    },
    { id: 'undo', label: t('common.undo'), act: () => void undo.run({}) },
    { id: 'redo', label: t('common.redo'), act: () => void redo.run({}) },
  ].filter((a) => found(a.label));
  const shownPages = pages.filter((p) => found(t(p.title)));
  return (
    <Dialog title={t('app.palette')} isOpen={isOpen} onClose={done}>
      <Autocomplete inputValue={text} onInputChange={setText}>
        <SearchField aria-label={t('app.searchHint')} autoFocus className="mb-2">
          <Input
            className="w-full rounded-lg border border-line bg-ground px-3 py-2 outline-none focus:border-accent"
            placeholder={t('app.searchHint')}
          />
        </SearchField>
        <Menu
          aria-label={t('app.palette')}
          className="h-72 overflow-auto outline-none"
          renderEmptyState={() => <p className="p-3 text-sm text-muted">{t('app.nothingFound')}</p>}
        >
          {hits.length > 0 && (
            <MenuSection>
              <Header className="px-3 py-1 text-xs text-muted">{t('app.found')}</Header>
              {hits.map((h) => (
                <MenuItem
                  key={`${h.list} ${h.ref}`}
                  textValue={h.title}
                  className={item}
                  onAction={run(
                    () =>
                      void navigate({
                        to: pageOfHit(h.list),
                        search: { find: h.ref } as never,
                      }),
                  )}
                >
                  <bdi>{h.title}</bdi>
                </MenuItem>
              ))}
            </MenuSection>
          )}
          {shownPages.length > 0 && (
            <MenuSection>
              <Header className="px-3 py-1 text-xs text-muted">{t('app.pagesTitle')}</Header>
              {shownPages.map((p) => (
                <MenuItem
                  key={p.to}
                  textValue={t(p.title)}
                  className={item}
                  onAction={run(() => void navigate({ to: p.to }))}
                >
                  {t(p.title)}
                </MenuItem>
              ))}
            </MenuSection>
          )}
          {actions.length > 0 && (
            <MenuSection>
              <Header className="px-3 py-1 text-xs text-muted">{t('app.actionsTitle')}</Header>
              {actions.map((a) => (
                <MenuItem key={a.id} textValue={a.label} className={item} onAction={run(a.act)}>
                  {a.label}
                </MenuItem>
              ))}
            </MenuSection>
          )}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}
