import { Dialog } from '#renderer/ui/index.ts';
import { useLocale } from './locale.tsx';

const rows = [
  ['app.shortcuts.palette', 'Ctrl K'],
  ['app.shortcuts.undo', 'Ctrl Z'],
  ['app.shortcuts.redo', 'Ctrl Shift Z'],
  ['app.shortcuts.help', '?'],
  ['app.shortcuts.delete', 'Delete'],
  ['app.shortcuts.selectAll', 'Ctrl A'],
  ['app.shortcuts.escape', 'Esc'],
] as const;

/** The keyboard at a glance. */
export function ShortcutsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useLocale();
  return (
    <Dialog title={t('app.shortcuts.title')} isOpen={isOpen} onClose={onClose}>
      <dl className="grid grid-cols-[1fr_auto] gap-y-2">
        {rows.map(([key, keys]) => (
          <div key={key} className="contents">
            <dt>{t(key)}</dt>
            <dd>
              <kbd dir="ltr" className="rounded border border-line bg-surface px-2 py-0.5 text-xs">
                {keys}
              </kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
