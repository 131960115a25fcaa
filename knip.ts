import type { KnipConfig } from 'knip';

/** Unused files, exports and packages. Entries are what is started by name rather than imported. */
const config: KnipConfig = {
  entry: [
    'bin/*.mjs',
    'scripts/*.{ts,mjs}',
    'electron/main/{index,service}.ts',
    'electron/preload/index.ts',
    'renderer/**/index.html',
    'renderer/forms/*/{index,first-view}.tsx',
    'tests/bench/*/index.html',
    '{renderer,electron,shared}/**/*.worker.ts',
    'tests/**/*.{test,spec,bench}.{ts,tsx}',
  ],
  project: [
    '{bin,scripts,electron,renderer,shared,templates,tests}/**/*.{ts,tsx,mts,mjs}',
    'renderer/**/*.{css,html}',
    'tests/bench/**/*.html',
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
  // Of util-linux, on every Debian: runs a command as nobody, because root may write anywhere.
  ignoreBinaries: ['setpriv'],
  // An inferred type beside its schema, or a component's props, belong to their file, used elsewhere or not.
  ignoreExportsUsedInFile: true,
};

export default config;
