import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolated, label, lightTheme, textWidth, truncate, wrap } from '#shared/figures/index.ts';
import { createLocale } from '#shared/locale/index.ts';
import { faSoftware } from '#templates/samples/fa-software.ts';
import { shapedWidth } from './support.ts';

const fa = createLocale({ lang: 'fa' });
const en = createLocale({ lang: 'en' });
const names = faSoftware.actors
  .flatMap((a) => [a.name, a.nameEn ?? '', a.capabilities.join('، ')])
  .filter(Boolean);

describe('width of a text', () => {
  it('is within 5 % of what resvg shapes, for every name of the sample in both weights', () => {
    const errors = names.flatMap((name) =>
      [false, true].map((bold) => Math.abs(textWidth(name, 1, bold) / shapedWidth(name, bold) - 1)),
    );
    expect(errors.length).toBeGreaterThan(150);
    expect(Math.max(...errors)).toBeLessThan(0.05);
    expect(errors.reduce((a, b) => a + b, 0) / errors.length).toBeLessThan(0.02);
  });

  it('knows joining forms, the lam-alef ligature and breaks by ZWNJ', () => {
    for (const text of ['سسس', 'سلام', 'می‌شود', 'بلاگ', 'کم‌اولویت', 'دانش‌بنیان', '۱۲٬۳۴۵'])
      expect(textWidth(text, 1) / shapedWidth(text, false), text).toBeCloseTo(1, 1);
  });

  it('gives isolates and vowel signs no width', () => {
    expect(textWidth('\u2067کتاب\u2069', 10)).toBe(textWidth('کتاب', 10));
    expect(textWidth('کِتابُ', 10)).toBe(textWidth('کتاب', 10));
  });
});

describe('shortening', () => {
  it('fits the width, ends in an ellipsis and keeps whole graphemes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.integer({ min: 40, max: 200 }),
        fc.boolean(),
        (name, width, bold) => {
          const short = truncate(name, width, 12, bold);
          expect(textWidth(short, 12, bold)).toBeLessThanOrEqual(width);
          if (short !== name) {
            expect(short.endsWith('…')).toBe(true);
            expect(name.startsWith(short.slice(0, -1))).toBe(true);
          }
        },
      ),
    );
    expect(truncate('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 40, 12).slice(0, -1).length % '👩‍👩‍👧‍👦'.length).toBe(
      0,
    );
  });

  it('leaves what fits alone', () => expect(truncate('سپهر', 200, 12)).toBe('سپهر'));

  it('wraps at spaces, loses nothing that has room and marks what it cut', () => {
    const text = 'بزرگ‌ترین شکاف در داده و سازمان است، نه در راهبرد';
    expect(wrap(text, 120, 12, 9).join(' ')).toBe(text);
    const two = wrap(text, 120, 12, 2);
    expect(two).toHaveLength(2);
    expect(two[1]).toMatch(/…$/u);
    for (const line of two) expect(textWidth(line, 12)).toBeLessThanOrEqual(120);
  });
});

describe('a label', () => {
  const options = { x: 0, y: 0, size: 12, color: lightTheme.ink, anchor: 'left' } as const;

  it('isolates its text in the direction of its script and never depends on the page', () => {
    const text = label('ماتریس ارزش (PRM نسخهٔ ۲٫۰)', lightTheme, fa, options);
    expect(text.attrs.direction).toBe('ltr');
    expect(text.children[0]).toBe('\u2067ماتریس ارزش (PRM نسخهٔ ۲٫۰)\u2069');
    expect(isolated('Pishgaman Da…', fa)).toBe('\u2066Pishgaman Da…\u2069');
    expect(isolated('پیشگامان دا…', en)).toBe('\u2067پیشگامان دا…\u2069');
    expect(isolated('شرکت ABC', fa)).toBe('\u2067شرکت ABC\u2069');
    expect(isolated('۱۲٫۵', fa)).toBe('\u2067۱۲٫۵\u2069');
  });

  it('is never italic or spaced', () => {
    const { attrs } = label('نام', lightTheme, fa, options);
    expect(Object.keys(attrs)).not.toContain('letter-spacing');
    expect(attrs['font-style']).toBeUndefined();
    expect(String(attrs['font-family'])).toContain('Vazirmatn');
  });
});
