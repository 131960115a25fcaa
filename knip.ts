import type { KnipConfig } from 'knip';

/** Unused files, exports and packages. Entries are what is started by name rather than imported. */
const config: KnipConfig = {
  entry: [
    'bin/*.mjs',
    'scripts/*.{ts,mjs}',
    'electron/main/{index,service}.ts',
    'electron/preload/index.ts',
    'renderer/**/index.html',
    '{renderer,electron,shared}/**/*.worker.ts',
    'tests/**/*.{test,spec,bench}.{ts,tsx}',
    'tests/bench/run.ts',
  ],
  project: [
    '{bin,scripts,electron,renderer,shared,templates,tests}/**/*.{ts,tsx,mts,mjs}',
    'renderer/**/*.css',
  ],
  // A page is an entry by the scripts it loads.
  compilers: {
    html: (text: string) =>
      [...text.matchAll(/<script[^>]+src="([^"]+)"/g)]
        .map(([, path = '']) => `import '${path.replace(/^\//, './')}';`)
        .join('\n'),
    css: (text: string) =>
      [...text.matchAll(/@(?:import|plugin)\s+["']([^"']+)["']/g)]
        .map(([, path]) => `import '${path}';`)
        .join('\n'),
  },
  // The prop types and inferred types beside a schema belong to it, used elsewhere or not.
  ignoreExportsUsedInFile: true,
  // Started as programs, not imported: the Node of all scripts, the packager.
  ignoreDependencies: ['node', 'electron-builder'],
};

export default config;
