import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';

/** A file as an operation answers it. */
export interface FormFile {
  readonly fileName: string;
  readonly bytes: { readonly $bytes: string };
}

/** Writes what an operation answered; its path. */
export function written(folder: string, { fileName, bytes }: FormFile): string {
  const path = join(folder, fileName);
  writeFileSync(path, Buffer.from(bytes.$bytes, 'base64'));
  return path;
}

/** Opens a single-file page as a double click does, with no network, and collects whatever it reports. */
export async function opened(
  context: BrowserContext,
  path: string,
): Promise<{ form: Page; errors: string[] }> {
  const form = await context.newPage();
  const errors: string[] = [];
  form.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
  form.on('pageerror', (e) => errors.push(e.message));
  form.on('dialog', (d) => {
    errors.push(d.message());
    void d.dismiss();
  });
  form.on('request', (r) => !/^(?:file|data|blob):/.test(r.url()) && errors.push(r.url()));
  await form.goto(`file://${path}`);
  return { form, errors };
}

/** The file that a press of a button gives to keep. */
export async function saved(form: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([form.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
