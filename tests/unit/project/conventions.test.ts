import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from './conventions.ts';
import {
  arabicLetters,
  colourLiterals,
  longFiles,
  networkCalls,
  persianText,
  physicalDirections,
  readSources,
  wordsInMarkup,
} from './conventions.ts';

const sources = readSources(join(import.meta.dirname, '..', '..', '..'));
const LINES = 500;

describe('the sources', () => {
  it('are found', () => {
    expect(sources.length).toBeGreaterThan(10);
  });

  it('use logical directions in the interface', () => {
    expect(physicalDirections(sources)).toEqual([]);
  });

  it('take colours from the themes', () => {
    expect(colourLiterals(sources)).toEqual([]);
  });

  it('keep Persian text in the catalogs and templates', () => {
    expect(persianText(sources)).toEqual([]);
  });

  it('write no words into markup', () => {
    expect(wordsInMarkup(sources)).toEqual([]);
  });

  it('write Persian ye and ke', () => {
    expect(arabicLetters(sources)).toEqual([]);
  });

  it('reach the network only through the doors', () => {
    expect(networkCalls(sources)).toEqual([]);
  });

  it('stay short', () => {
    expect(longFiles(sources, LINES)).toEqual([]);
  });
});

/** One file with one line of text; the checks must answer with it, or with nothing. */
function file(path: string, text: string): SourceFile[] {
  return [{ path, text: `\n${text}\n` }];
}

describe('the checks see', () => {
  it.each([
    ['a margin', "const c = 'flex ml-2';"],
    ['a variant', "const c = 'md:hover:pr-[3px]';"],
    ['a negative inset', "const c = '-left-4';"],
    ['a border', 'const c = `border-l x`;'],
    ['a corner', "const c = 'rounded-tl-lg';"],
    ['an alignment', 'const e = <p className="text-left" />;'],
    ['a style property', 'const e = <p style={{ marginLeft: 4 }} />;'],
  ])('%s that does not mirror', (_name, text) => {
    expect(physicalDirections(file('renderer/ui/a.tsx', text))).toHaveLength(1);
  });

  it.each(['.a { margin-left: 1px; }', '.a { left: 0 }', '.a { text-align: right; }', '.a { @apply pl-4; }'])(
    'css that does not mirror: %s',
    (text) => {
      expect(physicalDirections(file('renderer/app/a.css', text))).toHaveLength(1);
    },
  );

  it('logical directions and ordinary words as right', () => {
    const text =
      "const c = ['ms-2 ps-4 start-0 text-start border-s rounded-ss-lg', 'left-to-right', 'right', Position.Left];";
    expect(physicalDirections(file('renderer/ui/a.tsx', text))).toEqual([]);
    expect(
      physicalDirections(file('renderer/app/a.css', '/* margin-left: 0 */ .a { margin-inline-start: 0 }')),
    ).toEqual([]);
  });

  it.each([
    "const c = '#1a2b3c';",
    "const c = '#FFF';",
    "const c = 'rgba(0, 0, 0, 0.5)';",
    "const c = 'oklch(0.5 0.1 200)';",
  ])('the colour in %s', (text) => {
    expect(colourLiterals(file('renderer/ui/a.tsx', text))).toHaveLength(1);
    expect(colourLiterals(file('shared/figures/map/a.ts', text))).toHaveLength(1);
    expect(colourLiterals(file('renderer/app/theme.ts', text))).toEqual([]);
    expect(colourLiterals(file('shared/figures/theme.ts', text))).toEqual([]);
  });

  it('module paths and anchors as no colours', () => {
    expect(
      colourLiterals(file('renderer/ui/a.tsx', "import '#added/x.ts';\nconst c = '#section-1';")),
    ).toEqual([]);
  });

  it('Persian letters and digits, in comments welcome', () => {
    expect(persianText(file('electron/services/a.ts', "const t = 'شریک';"))).toHaveLength(1);
    expect(persianText(file('shared/reports/a.ts', 'const t = `۱۲`;'))).toHaveLength(1);
    expect(persianText(file('renderer/ui/a.tsx', 'const e = <b>شریک</b>;'))).toHaveLength(1);
    expect(persianText(file('renderer/ui/a.tsx', '// شریک'))).toEqual([]);
    expect(persianText(file('shared/locale/catalogs/fa/a.ts', "const t = 'شریک';"))).toEqual([]);
  });

  it('words in markup', () => {
    expect(wordsInMarkup(file('renderer/ui/a.tsx', 'const e = <b>Save</b>;'))).toHaveLength(1);
    expect(wordsInMarkup(file('renderer/ui/a.tsx', 'const e = <input aria-label="Name" />;'))).toHaveLength(
      1,
    );
    expect(
      wordsInMarkup(file('renderer/ui/a.tsx', 'const e = <b title={t("a")}>{t("b")} · &nbsp;%</b>;')),
    ).toEqual([]);
  });

  it('Arabic letters in Persian text', () => {
    expect(arabicLetters(file('templates/a.ts', "const t = 'شريك';"))).toHaveLength(1);
    expect(arabicLetters(file('templates/a.ts', "const t = 'شریک';"))).toEqual([]);
  });

  it.each([
    "await fetch('/x');",
    'new WebSocket(url);',
    'globalThis.fetch(url);',
    'navigator.sendBeacon(url);',
    "import http from 'node:http';",
    "await import('https');",
  ])('the network call %s', (text) => {
    expect(networkCalls(file('electron/services/a.ts', text))).toHaveLength(1);
    expect(networkCalls(file('renderer/features/a.ts', text))).toHaveLength(1);
    expect(networkCalls(file('electron/hosts/browser/a.ts', text))).toEqual([]);
    expect(networkCalls(file('renderer/app/client/http.ts', text))).toEqual([]);
  });

  it('a file that is too long', () => {
    const text = 'x;\n'.repeat(LINES);
    expect(longFiles([{ path: 'electron/services/a.ts', text }], LINES)).toEqual([]);
    expect(longFiles([{ path: 'electron/services/a.ts', text: `${text}y;\n` }], LINES)).toHaveLength(1);
    expect(longFiles([{ path: 'templates/a.ts', text: `${text}y;\n` }], LINES)).toEqual([]);
  });
});
