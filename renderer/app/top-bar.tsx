import { useNavigate } from '@tanstack/react-router';
import { Redo2, Search, Undo2 } from 'lucide-react';
import { Button, IconButton } from '#renderer/ui/index.ts';
import { historySentence } from './history-sentence.ts';
import { useLocale } from './locale.tsx';
import { useCommand, useOperation } from './queries.ts';

/** Name of product and client, search, undo and redo, and the way to the documents. */
export function TopBar({ onSearch }: { onSearch: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  const navigate = useNavigate();
  const open = useOperation('app.state', {}).data?.open;
  const steps = useOperation('workspace.undoState', {}).data;
  const undo = useCommand('workspace.undo');
  const redo = useCommand('workspace.redo');
  const close = useCommand('workspace.close');
  return (
    <header className="flex h-14 shrink-0 items-center gap-3 border-b border-line bg-ground px-5">
      <span className="text-lg font-bold">{t('app.name')}</span>
      {open && (
        <span className="min-w-0 truncate text-sm text-muted">
          <bdi>{locale.name({ name: open.clientName, nameEn: open.clientNameEn })}</bdi> ·{' '}
          {t('app.engagement')}
        </span>
      )}
      <span className="flex-1" />
      <IconButton
        label={
          steps?.undo ? t('app.undoWhat', { what: historySentence(locale, steps.undo) }) : t('common.undo')
        }
        icon={<Undo2 className="size-4 rtl:-scale-x-100" />}
        isDisabled={!steps?.undo || undo.pending}
        onPress={() => void undo.run({})}
      />
      <IconButton
        label={
          steps?.redo ? t('app.redoWhat', { what: historySentence(locale, steps.redo) }) : t('common.redo')
        }
        icon={<Redo2 className="size-4 rtl:-scale-x-100" />}
        isDisabled={!steps?.redo || redo.pending}
        onPress={() => void redo.run({})}
      />
      <button
        type="button"
        onClick={onSearch}
        className="flex h-9 w-72 items-center gap-2 rounded-lg bg-surface px-3 text-sm text-muted hover:text-ink"
      >
        <Search aria-hidden className="size-4" />
        <span className="flex-1 text-start">{t('app.searchHint')}</span>
        <kbd dir="ltr" className="rounded border border-line bg-ground px-1.5 text-xs">
          {t('app.shortcuts.paletteKeys')}
        </kbd>
      </button>
      <Button onPress={() => void close.run({})}>{t('common.close')}</Button>
      <Button variant="primary" onPress={() => void navigate({ to: '/deliverables' })}>
        {t('app.pages.deliverables')}
      </Button>
    </header>
  );
}
