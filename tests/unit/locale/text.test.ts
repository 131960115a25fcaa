import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createLocale,
  fold,
  foldWhole,
  fromJalali,
  normalize,
  normalizeWhole,
  parseDate,
  parseMoney,
  parseNumber,
  roundHalfAway,
  toJalali,
  toLatinDigits,
  toPersianDigits,
} from '#shared/locale/index.ts';

const fa = createLocale({ lang: 'fa' });
const en = createLocale({ lang: 'en' });

describe('digits and numbers', () => {
  it('change script and back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-z ۰-۹]*$/), (text) => {
        expect(toLatinDigits(toPersianDigits(text))).toBe(toLatinDigits(text));
      }),
    );
    expect(toLatinDigits('۱۲۳ ٤٥٦')).toBe('123 456');
  });

  it('are read as both languages write them', () => {
    const cases: [string, number | null][] = [
      ['۱٬۲۳۴٫۵', 1234.5],
      ['1,234.5', 1234.5],
      ['١٢٣٤', 1234],
      ['۹۰ ۰۰۰', 90_000],
      ['۳/۵', 3.5],
      ['(12)', -12],
      ['12-', -12],
      ['۱۲٪', 0.12],
      ['1,23', null],
      ['۱۲ب', null],
      ['', null],
      ['--1', null],
    ];
    for (const [text, value] of cases) expect(parseNumber(text), text).toBe(value);
  });

  it('are read back from what the locale wrote', () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((n) => Math.round(n * 100) / 100);
    fc.assert(
      fc.property(number, (n) => {
        for (const locale of [fa, en]) expect(parseNumber(locale.number(n))).toBeCloseTo(n, 9);
      }),
    );
  });

  it('round halves away from zero', () => {
    expect([0.5, 1.5, -0.5, -1.5, 2.4].map(roundHalfAway)).toEqual([1, 2, -1, -2, 2]);
  });

  it('show money, percent and compact amounts in the reader’s form', () => {
    expect(fa.money(3_850_000_000)).toBe('۳٬۸۵۰٬۰۰۰٬۰۰۰ ریال');
    expect(fa.money(3_800_000_000, { compact: true })).toBe('۳٫۸ میلیارد ریال');
    expect([9_500, 10_000, 58_800, 588_000, 1_500_000].map(en.compact)).toEqual([
      '9,500',
      '10k',
      '58.8k',
      '588k',
      '1.5m',
    ]);
    expect(en.money(120_050)).toBe('USD 1,200.50');
    // The sign stands left of the number wherever the text is put: a mark keeps them apart, an isolate together.
    expect(fa.percent(0.312)).toBe('\u2067۳۱٫۲\u200f٪\u2069');
    expect(parseNumber(fa.percent(0.312))).toBeCloseTo(0.312);
    expect(en.percent(0.312)).toBe('31.2%');
    expect(en.basisPoints(1250)).toBe('12.5%');
    expect(fa.list(['الف', 'ب', 'پ'])).toBe('الف، ب و پ');
  });

  it('read amounts with words, in minor units', () => {
    expect(parseMoney('۳٫۸ میلیارد ریال', 'IRR')).toBe(3_800_000_000);
    expect(parseMoney('1.2bn', 'USD')).toBe(120_000_000_000);
    expect(parseMoney('12.345', 'USD')).toBe(1235);
    expect(parseMoney('ندارد', 'IRR')).toBeNull();
  });
});

describe('dates', () => {
  it('go to Jalali and back for every day of three centuries', () => {
    const start = Date.UTC(1921, 2, 21);
    for (let day = 0; day < 365 * 200; day += 1) {
      const iso = new Date(start + day * 86_400_000).toISOString().slice(0, 10);
      const { year, month, day: d } = toJalali(iso);
      if (fromJalali(year, month, d) !== iso) expect.fail(`${iso} became ${year}/${month}/${d}`);
    }
  });

  it('are read in either calendar, and impossible ones are told from unreadable ones', () => {
    expect(parseDate('۱۴۰۳/۰۵/۱۲')).toEqual({ ok: true, iso: '2024-08-02' });
    expect(parseDate('1403-12-30')).toEqual({ ok: true, iso: '2025-03-20' });
    expect(parseDate('۱۴۰۴/۱۲/۳۰')).toEqual({ ok: false, reason: 'impossible' });
    expect(parseDate('2025-02-29')).toEqual({ ok: false, reason: 'impossible' });
    expect(parseDate('1403/13/01')).toEqual({ ok: false, reason: 'impossible' });
    expect(parseDate('2024-02-29')).toEqual({ ok: true, iso: '2024-02-29' });
    expect(parseDate('دیروز')).toEqual({ ok: false, reason: 'unparseable' });
  });

  it('are shown in the reader’s calendar and digits', () => {
    expect(fa.date('2022-05-05')).toBe('۱۵ اردیبهشت ۱۴۰۱');
    expect(fa.date('2022-05-05', 'short')).toBe('۱۴۰۱/۰۲/۱۵');
    expect(en.date('2022-05-05')).toBe('5 May 2022');
    expect(createLocale({ lang: 'en', calendar: 'persian' }).date('2022-05-05')).toBe('15 Ordibehesht 1401');
  });
});

describe('letters', () => {
  it('fold to one form, and folding twice changes nothing', () => {
    expect(fold('كيش')).toBe(fold('کیش'));
    expect(fold('می‌شود')).toBe('میشود');
    expect(fold('  Éa  ۱۲ ')).toBe('éa 12');
    expect(fold('آذر')).toBe('اذر');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('are stored in Persian form with ZWNJ kept', () => {
    expect(normalize('  شركت  هاي‌ما ')).toBe('شرکت های‌ما');
    expect(normalize('a\u202egpj.exe\u202c\u0001 \u2067b\u2069\nc')).toBe('agpj.exe b\nc');
  });

  it('are ordered as a Persian dictionary orders them', () => {
    const words = ['یاس', 'گل', 'کار', 'چای', 'پدر', 'بار', 'آب', 'ژاله', 'هوا', 'ثمر', 'تاب', 'واحد'];
    expect(words.toSorted(fa.compare)).toEqual([
      'آب',
      'بار',
      'پدر',
      'تاب',
      'ثمر',
      'چای',
      'ژاله',
      'کار',
      'گل',
      'واحد',
      'هوا',
      'یاس',
    ]);
    expect(['P10', 'P9'].toSorted(en.compare)).toEqual(['P9', 'P10']);
  });

  it('are isolated when they are inserted into a sentence', () => {
    const text = fa.t('errors.workspace.notFound', { path: '/home/a.peyvand' });
    expect(text).toContain('\u2068/home/a.peyvand\u2069');
    expect([...text].filter((c) => c === '\u2068')).toHaveLength(
      [...text].filter((c) => c === '\u2069').length,
    );
  });
});

describe('the short way of folding and normalising', () => {
  const word = fc.constantFrom(
    'شریک',
    'شمارهٔ',
    'می\u200cشود',
    'P0001',
    'كيش',
    '۱۲',
    ' ',
    '\u0654',
    '\u200f',
    'É',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.array(word, { maxLength: 8 }).map((words) => words.join('')),
    fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
  );

  it('ends where the long one does, for any text', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(fold(given)).toBe(foldWhole(given));
        expect(normalize(given)).toBe(normalizeWhole(given));
      }),
      { numRuns: 2000 },
    );
  });

  it('ends there for every sign, alone, before and after a letter', () => {
    const others: string[] = [];
    for (let code = 0; code < 0x1_0000; code += 1) {
      const sign = String.fromCharCode(code);
      for (const given of [sign, `ا${sign}`, `${sign}x`, `ه${sign}\u0654`, `a ${sign} b`])
        if (fold(given) !== foldWhole(given) || normalize(given) !== normalizeWhole(given))
          others.push(given);
    }
    expect(others).toEqual([]);
  });
});
