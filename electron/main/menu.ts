import type { MenuItemConstructorOptions } from 'electron';
import type { Locale } from '#shared/locale/index.ts';

/**
 * The application menu as data. Undo and redo are the roles of text fields; the workspace's own undo is the page's
 * (it knows whether a field has the focus), so the menu carries no second shortcut for it.
 */
export function menuTemplate(locale: Locale, platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const { t } = locale;
  const mac = platform === 'darwin';
  return [
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    {
      label: t('app.menu.file'),
      submenu: [{ role: mac ? 'close' : 'quit', label: t(mac ? 'common.close' : 'app.menu.quit') }],
    },
    {
      label: t('app.menu.edit'),
      submenu: [
        { role: 'cut', label: t('app.menu.cut') },
        { role: 'copy', label: t('app.menu.copy') },
        { role: 'paste', label: t('app.menu.paste') },
        { role: 'selectAll', label: t('app.menu.selectAll') },
      ],
    },
    {
      label: t('app.menu.view'),
      submenu: [
        { role: 'resetZoom', label: t('app.menu.resetZoom') },
        { role: 'zoomIn', label: t('app.menu.zoomIn') },
        { role: 'zoomOut', label: t('app.menu.zoomOut') },
        { type: 'separator' },
        { role: 'togglefullscreen', label: t('app.menu.fullScreen') },
      ],
    },
  ];
}
