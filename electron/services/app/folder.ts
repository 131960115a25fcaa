import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { Preferences } from '#shared/contract/app.ts';
import type { Sqlite } from '../../workspace/database.ts';

const Recent = z.object({
  path: z.string(),
  clientName: z.string(),
  clientNameEn: z.string().nullable(),
  openedAt: z.string(),
  encrypted: z.boolean(),
});
type Recent = z.infer<typeof Recent>;

const recentLimit = 12;

/** Where this machine keeps application data; `PEYVAND_HOME` overrides it. */
export function defaultAppFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env.PEYVAND_HOME) return env.PEYVAND_HOME;
  if (process.platform === 'win32') return join(env.APPDATA ?? homedir(), 'Peyvand');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Peyvand');
  return join(env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'peyvand');
}

/** Preferences, recent list, backups and log of this machine's user. Nothing of a client's content is kept here. */
export class AppFolder {
  readonly path: string;
  #preferences: Preferences | null = null;

  constructor(path: string) {
    this.path = path;
  }

  backups(workspaceId: string): string {
    return join(this.path, 'backups', workspaceId);
  }

  /** Copies a workspace of an older format aside before it is migrated. */
  backupBeforeMigration(sqlite: Sqlite, path: string, version: number): void {
    const folder = join(this.path, 'backups', 'before-migration');
    mkdirSync(folder, { recursive: true });
    const at = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
    sqlite
      .prepare('VACUUM INTO ?')
      .run(join(folder, `${basename(path, '.peyvand')}-v${version}-${at}.peyvand`));
  }

  preferences(): Preferences {
    this.#preferences ??= this.#read('preferences.json', Preferences) ?? defaultPreferences();
    return this.#preferences;
  }

  setPreferences(preferences: Preferences): void {
    this.#preferences = preferences;
    this.#write('preferences.json', preferences);
  }

  recent(): Recent[] {
    return this.#read('recent.json', z.array(Recent)) ?? [];
  }

  remember(workspace: Omit<Recent, 'openedAt'>): void {
    const others = this.recent().filter((r) => r.path !== workspace.path);
    this.#write(
      'recent.json',
      [{ ...workspace, openedAt: new Date().toISOString() }, ...others].slice(0, recentLimit),
    );
  }

  forget(path: string): void {
    this.#write(
      'recent.json',
      this.recent().filter((r) => r.path !== path),
    );
  }

  /** Writes a defect's detail into the log; answers with the log's path, which is what a user is told. */
  log(operation: string, error: unknown): string {
    const file = join(this.path, 'peyvand.log');
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    try {
      mkdirSync(this.path, { recursive: true });
      appendFileSync(file, `${new Date().toISOString()} ${operation}\n${detail}\n\n`);
    } catch {
      // A log that cannot be written must not hide the answer; there is nowhere else to tell it.
    }
    return file;
  }

  #read<T>(name: string, schema: z.ZodType<T>): T | null {
    const file = join(this.path, name);
    if (!existsSync(file)) return null;
    try {
      return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      return null;
    }
  }

  #write(name: string, value: unknown): void {
    mkdirSync(this.path, { recursive: true });
    const file = join(this.path, name);
    writeFileSync(`${file}.new`, `${JSON.stringify(value, null, 2)}\n`);
    renameSync(`${file}.new`, file);
  }
}

function defaultPreferences(): Preferences {
  const english = /^en/i.test(process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '');
  const author = userInfo().username;
  return english
    ? { lang: 'en', calendar: 'gregory', digits: 'latin', theme: 'system', author }
    : { lang: 'fa', calendar: 'persian', digits: 'persian', theme: 'system', author };
}
