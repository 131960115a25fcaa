import { describe, expect, it } from 'vitest';
import { strategyView } from '#shared/domain/strategy/strategy-view.ts';
import type { EngagementDocument } from '#shared/domain/workspace/document.ts';
import { createLocale } from '#shared/locale/index.ts';
import { reportContent } from '#shared/reports/content.ts';
import { reports } from '#shared/reports/index.ts';
import type { Block, DocumentModel } from '#shared/reports/model.ts';
import { emptyDocument } from '#templates/defaults.ts';
import { shippedRowsIn } from '#templates/shipped.ts';

const now = new Date('2026-11-24T08:00:00Z');
const today = '2026-11-24';
const start = emptyDocument({
  workspaceId: 'x',
  clientName: 'سپهر',
  clientNameEn: 'Sepehr',
  lang: 'fa',
  currency: 'IRR',
  createdAt: now.toISOString(),
});
const shipped = shippedRowsIn('fa');
const worked: EngagementDocument = {
  ...start,
  drivers: shipped.drivers.map((d, i) => ({ ...d, points: [40, 30, 30][i] ?? null, evidence: 'مصاحبه' })),
  arguments: shipped.arguments.map((a, i) => ({
    ...a,
    rating: a.side === 'drawback' ? 4 : 5 - (i % 3),
    evidence: 'بازبینی فصلی',
    mitigation: '',
  })),
  decisions: shipped.decisions.map((d, i) => ({
    ...d,
    scores: Object.fromEntries(
      d.options.map((o, a) => [
        o.id,
        Object.fromEntries(d.criteria.map((c, b) => [c.id, 1 + ((a + b) % 5)])),
      ]),
    ),
    chosenId: i === 0 ? (d.options[0]?.id ?? null) : null,
    rationale: i === 0 ? 'دلیل' : '',
    decidedOn: i === 0 ? '2026-10-12' : null,
    dissent: i === 0 ? [{ who: 'مدیر فروش', text: 'بازارهای کوچک بی‌پوشش می‌مانند.' }] : [],
  })),
  goals: [
    {
      id: 'g1',
      title: 'سهم کانال غیرمستقیم',
      titleEn: 'Indirect share',
      driverIds: [shipped.drivers[0]?.id ?? ''],
      kpiId: 'indirect-share',
      scope: 'محصولات سازمانی',
      regionId: null,
      baseline: 2000,
      baselineOn: '2026-10-01',
      baselineSource: 'صورت درآمد',
      target: 4000,
      startOn: null,
      dueOn: '2028-10-01',
      owner: 'مدیر شرکا',
      benchmarkId: 'bm-b2b-share',
      history: [{ on: '2025-10-01', value: 1200 }],
      note: '',
      order: 1,
    },
  ],
};

function build(document: EngagementDocument, lang: 'fa' | 'en'): DocumentModel {
  const locale = createLocale({ lang, currency: document.settings.currency });
  return reports.strategy.build(
    reportContent(document, { locale, sections: null, edition: 1, now, deliverable: 'strategy' }),
  );
}
const blocksOf = (model: DocumentModel, id: string): readonly Block[] =>
  model.sections.find((s) => s.id === id)?.blocks ?? [];
const textsOf = (model: DocumentModel): string[] =>
  model.sections.flatMap((s) => [
    s.title,
    s.shortTitle,
    ...s.blocks.flatMap((b) => {
      switch (b.kind) {
        case 'text':
        case 'callout':
          return [b.text.map((i) => (typeof i === 'string' ? i : i.text)).join('')];
        case 'list':
          return b.items.map((item) => item.map((i) => (typeof i === 'string' ? i : i.text)).join(''));
        case 'messages':
          return b.items.flatMap((m) => [m.value, m.title, m.text]);
        case 'table':
          return [b.caption, ...b.columns.map((c) => c.title)];
        default:
          return [];
      }
    }),
  ]);

describe('strategy report', () => {
  it('has the same structure in both languages', () => {
    const shape = (m: DocumentModel) => m.sections.map((s) => [s.id, s.role, s.blocks.map((b) => b.kind)]);
    expect(shape(build(worked, 'fa'))).toEqual(shape(build(worked, 'en')));
  });

  it.each(['fa', 'en'] as const)(
    'leaves no placeholder and no empty text, with and without data (%s)',
    (lang) => {
      for (const document of [start, worked])
        for (const text of textsOf(build(document, lang))) {
          expect(text).not.toMatch(/\{\{|undefined|NaN|strategyReport\./u);
          expect(text.trim()).not.toBe('');
        }
    },
  );

  it('writes Persian without Latin digits beside names of methods', () => {
    const wrong = textsOf(build(worked, 'fa')).filter((t) => /[0-9]/u.test(t.replace(/[A-Z]\d+/gu, '')));
    expect(wrong).toEqual([]);
  });

  it('opens with at most three messages whose numbers are the domain’s', () => {
    const messages = blocksOf(build(worked, 'en'), 'summary').find((b) => b.kind === 'messages');
    if (messages?.kind !== 'messages') throw new Error('no messages');
    const view = strategyView(worked, today);
    expect(messages.items.map((m) => m.value)).toEqual([
      '40%',
      String(Math.round((view.balance.benefits.mean ?? 0) * 10) / 10),
      '1 of 1',
    ]);
  });

  it('names what is still to be done, from the data', () => {
    const model = build(worked, 'en');
    const next = { ...model, sections: model.sections.filter((s) => s.id === 'strategyNext') };
    const text = textsOf(next)
      .join('\n')
      .replace(/[\u2066-\u2069]/gu, '');
    // Three drivers have no points, the second record is open, five strong drawbacks have no answer, no case.
    expect(text).toContain('3 answers are missing.');
    expect(text.match(/Answer the drawback/gu)).toHaveLength(5);
    expect(text).toContain('Make the business case.');
    expect(text).toContain('Decide “');
  });

  it('carries the dissent of a decision', () => {
    const callouts = blocksOf(build(worked, 'fa'), 'choices').filter((b) => b.kind === 'callout');
    expect(callouts.some((c) => c.kind === 'callout' && c.title.includes('مدیر فروش'))).toBe(true);
  });
});
