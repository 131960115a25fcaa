import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  protocol,
  screen,
  session,
  utilityProcess,
} from 'electron';
import type { Preferences } from '#shared/contract/app.ts';
import { createLocale, type Lang } from '#shared/locale/index.ts';
import { writeFileAtomically } from '../hosts/atomic-file.ts';
import { bridgeTo } from '../hosts/electron/main-bridge.ts';
import type { FromService } from '../hosts/electron/messages.ts';
import { pageHeaders } from '../hosts/security.ts';
import { menuTemplate } from './menu.ts';
import {
  appOrigin,
  appScheme,
  assetOf,
  mayCall,
  mayNavigate,
  mayRequest,
  mayUsePermission,
  webPreferences,
  windowOpenDecision,
  windowSize,
} from './policy.ts';
import { printToPdf } from './print.ts';

const here = import.meta.dirname;
const renderer = join(here, '..', 'renderer');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

protocol.registerSchemesAsPrivileged([
  { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);

if (!app.requestSingleInstanceLock()) app.quit();
else void app.whenReady().then(start);

async function start(): Promise<void> {
  protectSession();
  serveRenderer();
  const service = utilityProcess.fork(join(here, 'service.mjs'), [], { serviceName: 'peyvand-services' });
  const bridge = bridgeTo(
    {
      send: (message) => service.postMessage(message),
      receive: (listener) => service.on('message', (message: FromService) => listener(message)),
    },
    {
      event: (event) => {
        for (const window of BrowserWindow.getAllWindows()) window.webContents.send('peyvand:event', event);
      },
      print: printToPdf,
    },
  );
  ipcMain.handle('peyvand:call', (event, name: unknown, input: unknown, job: unknown) => {
    refuseStranger(event.senderFrame);
    return bridge.call(String(name), input, typeof job === 'string' ? job : null);
  });
  handleDialogs();

  const lang = await preferredLanguage(bridge.call);
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(createLocale({ lang }), process.platform)));
  openWindow();
  app.on('second-instance', () => BrowserWindow.getAllWindows()[0]?.focus());
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  let stopping = false;
  app.on('before-quit', (event) => {
    if (stopping) return;
    stopping = true;
    event.preventDefault();
    void bridge.stop().then(() => app.quit());
  });
}

function openWindow(): void {
  const window = new BrowserWindow({
    ...windowSize(screen.getPrimaryDisplay().workAreaSize),
    show: false,
    autoHideMenuBar: true,
    webPreferences: webPreferences(join(here, 'preload.cjs')),
  });
  window.once('ready-to-show', () => window.show());
  window.webContents.on('will-navigate', (event) => {
    if (!mayNavigate(event.url)) event.preventDefault();
  });
  window.webContents.setWindowOpenHandler(windowOpenDecision);
  void window.loadURL(`${appOrigin}/`);
}

/** Permissions refused, requests that would leave the machine cancelled. */
function protectSession(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((contents, permission, answer) =>
    answer(mayUsePermission(permission, contents.getURL())),
  );
  defaultSession.setPermissionCheckHandler((_contents, permission, origin) =>
    mayUsePermission(permission, origin),
  );
  defaultSession.webRequest.onBeforeRequest((request, answer) =>
    answer({ cancel: !mayRequest(request.url) }),
  );
}

/** The renderer under its own scheme, with the same policy as in the browser host. */
function serveRenderer(): void {
  protocol.handle(appScheme, async (request) => {
    const asset = assetOf(request.url);
    if (asset === null) return new Response(null, { status: 404 });
    try {
      const body = await readFile(join(renderer, asset));
      const type = types[extname(asset)] ?? 'application/octet-stream';
      return new Response(new Uint8Array(body), { headers: { ...pageHeaders, 'Content-Type': type } });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

/** The few things a page cannot do itself: choose a place on the disk, and write a finished file there. */
function handleDialogs(): void {
  ipcMain.handle(
    'peyvand:save-file',
    async (event, name: unknown, bytes: unknown): Promise<string | null> => {
      refuseStranger(event.senderFrame);
      if (typeof name !== 'string' || !(bytes instanceof Uint8Array)) return null;
      const chosen = await dialog.showSaveDialog({ defaultPath: join(app.getPath('documents'), name) });
      if (chosen.canceled) return null;
      writeFileAtomically(chosen.filePath, bytes);
      return chosen.filePath;
    },
  );
  ipcMain.handle('peyvand:pick-open', async (event): Promise<string | null> => {
    refuseStranger(event.senderFrame);
    const filters = [{ name: 'Peyvand', extensions: ['peyvand'] }];
    const chosen = await dialog.showOpenDialog({ properties: ['openFile'], filters });
    return chosen.filePaths[0] ?? null;
  });
  ipcMain.handle('peyvand:pick-save', async (event, name: unknown): Promise<string | null> => {
    refuseStranger(event.senderFrame);
    const chosen = await dialog.showSaveDialog({ defaultPath: join(app.getPath('documents'), String(name)) });
    return chosen.canceled ? null : chosen.filePath;
  });
}

function refuseStranger(frame: Electron.WebFrameMain | null): void {
  if (!mayCall(frame && { url: frame.url, isMainFrame: frame.parent === null })) throw new Error('Refused.');
}

/** The interface language that the user chose, for the menu. */
async function preferredLanguage(call: ReturnType<typeof bridgeTo>['call']): Promise<Lang> {
  const state = await call('app.state', {}, null);
  return state.ok ? (state.value as { preferences: Preferences }).preferences.lang : 'fa';
}
