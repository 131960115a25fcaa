/**
 * The shell's decisions as pure functions, so that they are tested without a window: where a page may go, what it may
 * ask for, who may call, and how windows are made.
 */

/** Scheme and origin that the renderer is served under; no file:// page exists in the product. */
export const appScheme = 'peyvand';
export const appOrigin = `${appScheme}://app`;

/** True for addresses of the app itself. */
export function isAppUrl(url: string): boolean {
  try {
    const { protocol, host, username, password } = new URL(url);
    return protocol === `${appScheme}:` && host === 'app' && username === '' && password === '';
  } catch {
    return false;
  }
}

/** Navigation stays inside the app; there is nothing outside to go to. */
export const mayNavigate = (url: string): boolean => isAppUrl(url);

/** Windows are opened by the shell alone. */
export const windowOpenDecision = (): { action: 'deny' } => ({ action: 'deny' });

/** The pages ask for no permission but writing to the clipboard after a person's action. */
export const mayUsePermission = (permission: string, url: string): boolean =>
  permission === 'clipboard-sanitized-write' && isAppUrl(url);

/** A call is accepted from the top frame of the app's own page only. */
export const mayCall = (sender: { url: string; isMainFrame: boolean } | null): boolean =>
  sender?.isMainFrame === true && isAppUrl(sender.url);

/** Requests that leave the machine are none of ours: everything but the app's scheme and its data is refused. */
export const mayRequest = (url: string): boolean =>
  isAppUrl(url) || url.startsWith('data:') || url.startsWith('blob:');

/** The file of an app address inside the renderer's folder, or null for one that points elsewhere. */
export function assetOf(url: string): string | null {
  if (!isAppUrl(url)) return null;
  const path = decodeURIComponent(new URL(url).pathname);
  if (path.includes('\0') || path.includes('\\') || path.split('/').includes('..')) return null;
  return path === '/' ? 'index.html' : path.slice(1);
}

/** Security-relevant options of every window. */
export const webPreferences = (preload: string) => ({
  preload,
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
});

/** Size of a new window: most of the work area, never under what the layout needs. */
export function windowSize(workArea: { width: number; height: number }): { width: number; height: number } {
  const clamp = (available: number, wanted: number, least: number) =>
    Math.max(Math.min(least, available), Math.min(wanted, Math.round(available * 0.9)));
  return { width: clamp(workArea.width, 1600, 1080), height: clamp(workArea.height, 1000, 700) };
}
