import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, expect, test } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The shell itself; runs wherever Electron's binary is present. */
test('opens a sandboxed window on the app’s own scheme and reaches the services', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'peyvand-electron-'));
  const app = await _electron.launch({
    args: [root, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...process.env, PEYVAND_HOME: folder } as Record<string, string>,
  });
  try {
    const page = await app.firstWindow();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(page.url()).toMatch(/^peyvand:\/\/app\//);
    const seen = await page.evaluate(() => ({
      node: 'process' in window || 'require' in window,
      bridge: Object.keys((window as unknown as { peyvand: object }).peyvand).sort(),
    }));
    expect(seen).toEqual({ node: false, bridge: ['call', 'onEvent', 'pickOpen', 'pickSave', 'saveFile'] });
    await page.evaluate(() => {
      location.href = 'https://example.org/';
    });
    expect(page.url()).toMatch(/^peyvand:\/\/app\//);
  } finally {
    await app.close();
  }
});
