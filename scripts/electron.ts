/** Where Electron's binary is, which its package does not bring along but fetches on demand. */
import { existsSync, readFileSync } from 'node:fs';
import { packageFile, run } from './shell.ts';

/** How long to wait for the first answer, and for the whole file on a slow line. */
const PROBE_LIMIT_MS = 4_000;
const FETCH_LIMIT_MS = 10 * 60_000;

/** Path of Electron's binary, or undefined when it has not been fetched. */
export function electronBinary(): string | undefined {
  const pathFile = packageFile('electron', 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? packageFile('electron', 'dist');
  const binary = `${folder}/${readFileSync(pathFile, 'utf8').trim()}`;
  return existsSync(binary) ? binary : undefined;
}

/** As `electronBinary`, after one quiet attempt to fetch it. */
export async function fetchElectron(): Promise<string | undefined> {
  const present = electronBinary();
  if (present) return present;
  const server =
    process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com';
  const reachable = await fetch(server, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_LIMIT_MS) }).then(
    () => true,
    () => false,
  );
  if (!reachable) return undefined;
  await run(packageFile('electron', 'install.js'), [], { timeoutMs: FETCH_LIMIT_MS });
  return electronBinary();
}
