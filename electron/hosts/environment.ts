import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import type { AppState } from '#shared/contract/app.ts';
import { AppFolder, defaultAppFolder } from '../services/app/folder.ts';
import type { Environment } from '../services/session.ts';

/** The environment of a host that runs in Node: application folder, home, version, and a printer. */
export function nodeEnvironment(host: AppState['host'], printer: Environment['printer'] = null): Environment {
  return {
    host,
    version: productVersion(),
    folder: new AppFolder(defaultAppFolder()),
    home: homedir(),
    printer,
  };
}

/** The version in package.json, two folders up from sources and bundles alike. */
export function productVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  return version;
}
