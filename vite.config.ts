import { existsSync } from 'node:fs';
import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const page = (path: string): string => join(import.meta.dirname, 'renderer', path);
// The participants' page is a second, much smaller entry; every other screen is part of the first.
const pages = ['index.html', 'participant/index.html'].map(page).filter((path) => existsSync(path));

/** The renderer: static files in dist/renderer, served by the Electron protocol and by the browser host alike. */
export default defineConfig({
  root: 'renderer',
  base: '/',
  publicDir: false,
  plugins: [react(), tailwindcss()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome140',
    // The content security policy allows no data: fonts or scripts, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: { input: pages },
  },
});
