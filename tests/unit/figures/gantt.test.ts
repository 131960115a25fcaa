import { describe, expect, it } from 'vitest';
import { type GanttRow, gantt, lightTheme, timeTicks } from '#shared/figures/index.ts';
import { createLocale, toJalali } from '#shared/locale/index.ts';
import { boxOf, nodesOf, textsOf } from './support.ts';

const fa = createLocale({ lang: 'fa' });
const en = createLocale({ lang: 'en' });
const row = (given: Partial<GanttRow> & { id: string }): GanttRow => ({
  label: `Action ${given.id}`,
  group: 'g',
  start: null,
  end: null,
  tone: 'planned',
  note: 'Sara',
  spoken: given.id,
  after: [],
  ...given,
});
const rows = [
  row({ id: 'a', start: '2026-10-05', end: '2026-10-20', tone: 'done' }),
  row({ id: 'b', start: '2026-11-01', end: '2026-12-20', tone: 'running', after: ['a'] }),
  row({ id: 'c', end: '2027-01-10', after: ['b'] }),
  row({ id: 'd', label: 'یک اقدام با نامی بسیار بلند که هرگز در ستون نام‌ها جا نمی‌شود و کوتاه می‌شود' }),
];
const options = {
  width: 900,
  today: '2026-11-24',
  tones: { planned: 'P', running: 'R', done: 'D', late: 'L', dropped: 'X' },
  todayText: 'today',
  noDays: 'no days',
  alt: 'plan',
};
const draw = (locale: typeof fa, more: Partial<Parameters<typeof gantt>[4]> = {}, list = rows) =>
  gantt(list, [{ id: 'g', label: 'Group', note: 'x' }], lightTheme, locale, { ...options, ...more });
const barsOf = (locale: typeof fa) =>
  nodesOf(draw(locale).svg)
    .filter((n) => n.tag === 'rect' && n.attrs['data-bar'] !== undefined)
    .map((n) => ({
      id: n.attrs['data-bar'],
      x: Number(n.attrs.x),
      end: Number(n.attrs.x) + Number(n.attrs.width),
    }));

describe('the gantt', () => {
  it.each([fa, en])('lets time run to the right in both languages, in proportion to the days', (locale) => {
    const [a, b] = barsOf(locale);
    expect(a?.end).toBeLessThan(b?.x ?? 0);
    // 16 days against 50, both ends included.
    expect(((b?.end ?? 0) - (b?.x ?? 0)) / ((a?.end ?? 0) - (a?.x ?? 0))).toBeCloseTo(50 / 16, 5);
    const today = nodesOf(draw(locale).svg).find((n) => n.attrs['data-today'] !== undefined);
    expect(Number(today?.attrs.x1)).toBeGreaterThan(b?.x ?? 0);
    expect(Number(today?.attrs.x1)).toBeLessThan(b?.end ?? 0);
  });

  it('puts names at the start side: left in English, right in Persian', () => {
    const nameX = (locale: typeof fa) =>
      Number(nodesOf(draw(locale).svg).find((n) => n.children[0]?.toString().includes('Action a'))?.attrs.x);
    expect(nameX(en)).toBeLessThan(100);
    expect(nameX(fa)).toBeGreaterThan(800);
  });

  it('joins what waits by lines, marks a single day, and says where days are missing', () => {
    const nodes = nodesOf(draw(en).svg);
    expect(nodes.filter((n) => n.attrs['data-link']).map((n) => n.attrs['data-link'])).toEqual([
      'a b',
      'b c',
    ]);
    expect(nodes.find((n) => n.tag === 'path' && n.attrs['data-bar'] === 'c')).toBeDefined();
    expect(textsOf(draw(en).svg).some((t) => t.includes('no days'))).toBe(true);
  });

  it.each([fa, en])('keeps all texts inside and in the digits of the language', (locale) => {
    const whole = draw(locale, { footnote: 'two more' });
    for (const node of nodesOf(whole.svg).filter((n) => n.tag === 'text')) {
      const box = boxOf(node);
      expect(box.x0).toBeGreaterThanOrEqual(-1);
      expect(box.x1).toBeLessThanOrEqual(options.width + 1);
      expect(box.y1).toBeLessThanOrEqual(whole.height);
    }
    for (const text of textsOf(whole.svg)) expect(text).not.toMatch(locale === fa ? /[0-9]/ : /[۰-۹]/u);
  });

  it('leaves out today where it is far from the plan, and bears a plan without any day', () => {
    const far = nodesOf(draw(en, { today: '2030-01-01' }).svg);
    expect(far.some((n) => n.attrs['data-today'] !== undefined)).toBe(false);
    expect(draw(fa, {}, [row({ id: 'x' })]).height).toBeGreaterThan(60);
    expect(draw(fa, { today: null }, []).svg.tag).toBe('svg');
  });
});

describe('marks of time', () => {
  it('stand on the first days of the months of the calendar', () => {
    for (const { on } of timeTicks('2026-09-01', '2027-04-01', fa, 20)) expect(toJalali(on).day).toBe(1);
    const english = timeTicks('2026-09-01', '2027-04-01', en, 20);
    expect(english.map((t) => t.on.slice(8))).toEqual(english.map(() => '01'));
    expect(english.filter((t) => t.year !== null).map((t) => t.year)).toEqual(['2026', '2027']);
  });

  it('grow coarser with the span and never exceed what fits', () => {
    for (const end of ['2026-10-01', '2027-06-01', '2029-01-01', '2040-01-01'])
      for (const locale of [fa, en])
        for (const most of [3, 8, 14]) {
          const ticks = timeTicks('2026-09-05', end, locale, most);
          expect(ticks.length).toBeLessThanOrEqual(most + 1);
          expect(ticks.length).toBeGreaterThan(0);
        }
  });
});
