import { defineConfig } from '@playwright/test';
import { electronBinary } from './scripts/electron.ts';
import { findProgram } from './scripts/programs.ts';

const executablePath = await findProgram('chromium');
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * End-to-end tests: `browser` walks the app in a Chromium of the machine, `electron` the shell itself and only
 * where Electron's binary is present. A trace is recorded on demand (`--trace on`): it costs a fifth of the time.
 */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  projects: [
    {
      name: 'browser',
      testDir: 'tests/e2e',
      use: {
        browserName: 'chromium',
        viewport: { width: 1280, height: 800 },
        screenshot: 'only-on-failure',
        launchOptions: { args, ...(executablePath && { executablePath }) },
      },
    },
    ...(electronBinary() ? [{ name: 'electron', testDir: 'tests/electron' }] : []),
  ],
});
