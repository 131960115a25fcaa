/**
 * Builds what runs: the renderer into dist/renderer, Electron's main, service and preload into dist/electron, and
 * script and style of the single-file pages into dist/forms.
 * A part is built again only when its sources, configuration or locked packages changed (a hash, so that neither
 * a checkout nor a copy with new file times matters).
 *
 * `node scripts/run.mjs build [renderer] [electron] [forms] [--force]`
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import type { BuildOptions, InlineConfig } from 'vite';
import { build } from 'vite';
import { root, say } from './shell.ts';

export type Part = 'renderer' | 'electron' | 'forms';

/** Native or provided by the shell: required at run time, never bundled. */
const externals = ['electron', 'better-sqlite3', '@resvg/resvg-js'];

const sources: Readonly<Record<Part, readonly string[]>> = {
  renderer: ['renderer/**/*', 'shared/**/*', 'resources/**/*', 'vite.config.ts', 'package-lock.json'],
  electron: ['electron/**/*', 'shared/**/*', 'templates/**/*', 'scripts/build.ts', 'package-lock.json'],
  // The pages get texts and figures as data: of shared/ they hold the plain modules that they import.
  forms: [
    'renderer/forms/**/*',
    'shared/domain/assessment/*',
    'shared/figures/svg.ts',
    'shared/locale/*.ts',
    'scripts/build.ts',
    'package-lock.json',
  ],
};

const electronEntries = {
  main: 'electron/main/index.ts',
  service: 'electron/main/service.ts',
  preload: 'electron/preload/index.ts',
};

/**
 * Builds the given parts where they are out of date; throws when a build fails.
 *
 * @param tell what prints the line for people; a command's output is not its place
 */
export async function buildStale(parts: readonly Part[], force = false, tell = say): Promise<void> {
  for (const part of parts) {
    const stamp = join(root, 'dist', `.${part}.hash`);
    const hash = hashOf(sources[part]);
    const fresh =
      existsSync(stamp) && readFileSync(stamp, 'utf8') === hash && existsSync(join(root, 'dist', part));
    if (fresh && !force) continue;
    tell(`build: ${part}`);
    rmSync(stamp, { force: true });
    await forPeople(async () => {
      if (part === 'renderer') await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
      else if (part === 'forms') await buildForms();
      else await buildElectron();
    });
    writeFileSync(stamp, hash);
  }
}

/** What is built is for people, whoever asks: under a test runner, Vite would write JSX for development. */
async function forPeople(work: () => Promise<void>): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

async function buildElectron(): Promise<void> {
  const { preload, ...node } = electronEntries;
  rmSync(join(root, 'dist', 'electron'), { recursive: true, force: true });
  // The main process and the service share chunks; a sandboxed preload must be one CommonJS file.
  await build(nodeConfig(node, 'es'));
  await build(nodeConfig({ preload }, 'cjs'));
}

/**
 * Names of the single-file pages; each is a folder of renderer/forms with an index.tsx, and with a first-view.tsx where
 * the page's first view is written into the file.
 */
const forms = ['respond', 'review'];

/**
 * One script and one style a page, and what writes its first view, put in place when complete: two commands of a
 * checkout may build at the same time.
 */
async function buildForms(): Promise<void> {
  const folder = join(root, 'dist', 'forms');
  mkdirSync(folder, { recursive: true });
  for (const name of forms) {
    const source = (file: string) => join(root, 'renderer', 'forms', name, file);
    const shared: InlineConfig = {
      configFile: false,
      root,
      logLevel: 'warn',
      publicDir: false,
      define: { 'process.env.NODE_ENV': '"production"' },
    };
    const page: BuildOptions = {
      write: false,
      target: ['chrome111', 'firefox115', 'safari16.4'],
      lib: {
        entry: source('index.tsx'),
        name: 'peyvandPage',
        formats: ['iife'],
        fileName: () => `${name}.js`,
        cssFileName: name,
      },
    };
    const made = [await build({ ...shared, build: page })];
    if (existsSync(source('first-view.tsx')))
      made.push(
        await build({
          ...shared,
          ssr: { noExternal: true },
          build: {
            write: false,
            ssr: true,
            target: 'node24',
            minify: true,
            rolldownOptions: {
              input: source('first-view.tsx'),
              output: { entryFileNames: `${name}-first-view.mjs` },
            },
          },
        }),
      );
    for (const { output } of made.flat() as { output: readonly Output[] }[])
      for (const file of output) {
        const path = join(folder, file.fileName);
        writeFileSync(`${path}.${process.pid}`, file.type === 'chunk' ? file.code : file.source);
        renameSync(`${path}.${process.pid}`, path);
      }
  }
}

/** What a build made, as far as it is written here. */
type Output =
  | { readonly type: 'chunk'; readonly fileName: string; readonly code: string }
  | { readonly type: 'asset'; readonly fileName: string; readonly source: string | Uint8Array };

function nodeConfig(entries: Record<string, string>, format: 'es' | 'cjs'): InlineConfig {
  const extension = format === 'es' ? 'mjs' : 'cjs';
  const input = Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(root, path)]));
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: externals },
    build: {
      ssr: true,
      outDir: join(root, 'dist', 'electron'),
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input,
        external: [...externals, /^node:/, ...builtinModules],
        output: {
          format,
          entryFileNames: `[name].${extension}`,
          chunkFileNames: `chunks/[name]-[hash].${extension}`,
          ...(format === 'cjs' && { codeSplitting: false }),
        },
      },
    },
  };
}

function hashOf(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of globSync([...patterns], { cwd: root }).sort()) {
    const file = join(root, path);
    if (!statSync(file).isFile()) continue;
    hash.update(path).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

if (import.meta.main) {
  const asked = process.argv.slice(2);
  const all: readonly Part[] = ['renderer', 'electron', 'forms'];
  const parts = all.filter((part) => asked.includes(part));
  await buildStale(parts.length > 0 ? parts : all, asked.includes('--force'));
}
