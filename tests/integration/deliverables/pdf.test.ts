import { execFile } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumPrinter, findBrowser } from '#electron/writers/pdf/chromium-printer.ts';
import { pdfWriter } from '#electron/writers/pdf/index.ts';
import { createLocale } from '#shared/locale/index.ts';
import { sampleModel } from '#tests/fixtures/document-model.ts';
import { wideModel } from '#tests/fixtures/wide-model.ts';
import { pdfText, scratchFolder } from '#tests/support/office.ts';
import { pageSizes } from '#tests/support/page-sizes.ts';

const run = promisify(execFile);
const locales = {
  fa: createLocale({ lang: 'fa', currency: 'IRT' }),
  en: createLocale({ lang: 'en', currency: 'USD' }),
};
const clean = (text: string): string =>
  text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '').replace(/ٔ/gu, '');

let folder: Awaited<ReturnType<typeof scratchFolder>>;
const pages: Record<'fa' | 'en', string[]> = { fa: [], en: [] };
const path = (lang: string): string => join(folder.path, `${lang}.pdf`);

beforeAll(async () => {
  folder = await scratchFolder();
  const writer = pdfWriter(new ChromiumPrinter());
  for (const lang of ['fa', 'en'] as const) {
    await writeFile(path(lang), await writer.write(sampleModel(lang), { locale: locales[lang] }));
    pages[lang] = clean(await pdfText(path(lang)))
      .split('\f')
      .slice(0, -1);
  }
});
afterAll(() => folder.remove());

describe('pdf', () => {
  it('numbers every page but the first in the digits of the document', () => {
    const total = { fa: locales.fa.number(pages.fa.length), en: String(pages.en.length) };
    expect(pages.fa.length).toBeGreaterThanOrEqual(7);
    for (const [i, page] of pages.fa.entries()) {
      const footer = new RegExp(`صفحه\\s+${locales.fa.number(i + 1)}\\s*از\\s+${total.fa}`, 'u');
      if (i === 0) expect(page).not.toMatch(/صفحه\s+[۰-۹]/u);
      else expect(page).toMatch(footer);
    }
    expect(pages.en[1]).toContain(`Page 2 of ${total.en}`);
  });

  it('has the pages of headings in its contents', () => {
    const contents = pages.en[1] ?? '';
    const title = 'The register shows that concentration in Tehran continues';
    const on = pages.en.findIndex((page, i) => i > 1 && page.includes(title));
    expect(on).toBeGreaterThan(1);
    expect(contents.slice(contents.indexOf(title))).toMatch(new RegExp(`^${title}\\s+${on + 1}\\b`));
  });

  it('is A4, tagged, titled and has embedded fonts', async () => {
    const { stdout } = await run('pdfinfo', [path('fa')]);
    expect(stdout).toMatch(/Title:\s+تشخیص اکوسیستم شرکا/u);
    expect(stdout).toMatch(/Tagged:\s+yes/);
    expect(stdout).toContain('(A4)');
    const fonts = (await run('pdffonts', [path('fa')])).stdout;
    expect(fonts).toContain('Vazirmatn');
    expect(
      fonts
        .split('\n')
        .slice(2)
        .filter((line) => /\bno\s+(yes|no)\s+(yes|no)\s+\d/.test(line)),
    ).toEqual([]);
  });

  it('keeps names of the other script whole', () => {
    expect(pages.fa.join('\n')).toContain('ISO 27001');
    expect(pages.fa.join('\n')).toContain('<script>');
  });

  it('leaves nothing behind and stops when told to', async () => {
    const left = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('peyvand-print-'));
    const before = (await left()).length;
    const controller = new AbortController();
    const printing = new ChromiumPrinter().print('<p>x', { title: 'x', signal: controller.signal });
    setTimeout(() => controller.abort(new Error('stopped')), 50);
    await expect(printing).rejects.toThrow('stopped');
    expect((await left()).length).toBeLessThanOrEqual(before);
  });
});

describe.each(['fa', 'en'] as const)('a wide figure in %s', (lang) => {
  it('stands on one landscape page with its heading and running heads', async () => {
    const file = path(`wide-${lang}`);
    const writer = pdfWriter(new ChromiumPrinter());
    await writeFile(file, await writer.write(wideModel(lang), { locale: locales[lang] }));
    const sizes = await pageSizes(file);
    const landscape = sizes.flatMap(([width, height], i) => (width > height ? [i] : []));
    expect(landscape).toHaveLength(1);
    expect(sizes.every(([width, height]) => Math.round(Math.max(width, height)) === 842)).toBe(true);
    const printed = clean(await pdfText(file))
      .split('\f')
      .slice(0, -1);
    const at = landscape[0] ?? 0;
    const words =
      lang === 'fa'
        ? ['نقشهٔ بازیگران', 'پس از نقشه', 'صفحه']
        : ['The map of actors', 'After the map', 'Page'];
    const [title = '', after = '', page = ''] = words.map(clean);
    for (const text of [title, page, lang === 'fa' ? 'شکل' : 'Figure 3']) expect(printed[at]).toContain(text);
    expect(printed[at + 1]).toContain(after);
    expect(printed.every((text) => text.trim().length > 80)).toBe(true);
    const contents = printed[1] ?? '';
    expect(contents.slice(contents.indexOf(title) + title.length)).toMatch(
      new RegExp(`^\\s+${locales[lang].number(at + 1)}\\s`, 'u'),
    );
  });
});

describe('browser search', () => {
  it('takes the chosen browser before any other', () => {
    const exists = (file: string): boolean => file === '/opt/mine' || file === '/usr/bin/chromium';
    expect(findBrowser({ PEYVAND_CHROMIUM: '/opt/mine', PATH: '' }, 'linux', exists)).toBe('/opt/mine');
    expect(findBrowser({ PATH: '' }, 'linux', exists)).toBe('/usr/bin/chromium');
  });

  it('knows the places of each system and answers null where there is none', () => {
    const edge = (file: string): boolean => file.endsWith('msedge.exe');
    expect(findBrowser({ PROGRAMFILES: 'C:/Program Files' }, 'win32', edge)).toContain('Edge');
    expect(findBrowser({}, 'darwin', (file) => file.includes('Google Chrome.app'))).toContain(
      'Google Chrome',
    );
    expect(findBrowser({ PATH: '/bin' }, 'linux', () => false)).toBeNull();
  });
});
