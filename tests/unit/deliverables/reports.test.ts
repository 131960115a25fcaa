import { describe, expect, it } from 'vitest';
import { concentration } from '#shared/domain/ecosystem/concentration.ts';
import type { EngagementDocument } from '#shared/domain/workspace/document.ts';
import { createLocale } from '#shared/locale/index.ts';
import { reportContent } from '#shared/reports/content.ts';
import { reports } from '#shared/reports/index.ts';
import type { DocumentModel } from '#shared/reports/model.ts';
import { emptyDocument } from '#templates/defaults.ts';
import { faSoftware } from '#templates/samples/fa-software.ts';

const now = new Date('2026-11-24T08:00:00Z');

function build(
  document: EngagementDocument,
  lang: 'fa' | 'en',
  id: 'diagnostic' | 'executive-summary' = 'diagnostic',
): DocumentModel {
  const locale = createLocale({ lang, currency: document.settings.currency });
  return reports[id].build(
    reportContent(document, { locale, sections: null, edition: 1, now, deliverable: id }),
  );
}

const empty = emptyDocument({
  workspaceId: 'x',
  clientName: 'سپهر',
  clientNameEn: null,
  lang: 'fa',
  currency: 'IRR',
  createdAt: now.toISOString(),
});
const textsOf = (model: DocumentModel): string[] =>
  model.sections.flatMap((s) => [
    s.title,
    ...s.blocks.flatMap((b) =>
      b.kind === 'text' || b.kind === 'callout'
        ? [b.text.map((t) => (typeof t === 'string' ? t : t.text)).join('')]
        : [],
    ),
  ]);

describe('F10 concentration', () => {
  it('gives the worked example', () => {
    expect(concentration([50, 30, 20])).toMatchObject({
      hhi: 3800,
      band: 'high',
      top1Share: 0.5,
      top3Share: 1,
    });
  });
  it('has no index without revenue', () => {
    expect(concentration([]).hhi).toBeNull();
    expect(concentration([0, -5]).band).toBeNull();
  });
});

describe('the reports', () => {
  it('have the same structure in both languages', () => {
    const shape = (m: DocumentModel) => m.sections.map((s) => [s.id, s.role, s.blocks.map((b) => b.kind)]);
    for (const id of ['diagnostic', 'executive-summary'] as const)
      expect(shape(build(faSoftware, 'fa', id))).toEqual(shape(build(faSoftware, 'en', id)));
  });

  it('are written without Latin digits in Persian', () => {
    const wrong = textsOf(build(faSoftware, 'fa')).filter((t) => /(?<![A-Z])[0-9]/.test(t));
    expect(wrong).toEqual([]);
  });

  it('leave no placeholder and no empty title', () => {
    for (const lang of ['fa', 'en'] as const)
      for (const text of textsOf(build(faSoftware, lang))) {
        expect(text).not.toMatch(/\{\{|undefined|NaN/);
        expect(text.trim()).not.toBe('');
      }
  });

  it('carry the same figures as the domain', () => {
    const model = build(faSoftware, 'en');
    const register = model.sections.find((s) => s.id === 'register')?.blocks.find((b) => b.kind === 'table');
    expect(register?.kind === 'table' && register.rows).toHaveLength(40);
    const quadrants = model.sections
      .find((s) => s.id === 'segmentation')
      ?.blocks.find((b) => b.kind === 'table');
    if (quadrants?.kind !== 'table') throw new Error('no table');
    const sum = quadrants.rows.reduce((total, row) => total + Number(row[2]), 0);
    const revenue = faSoftware.actors
      .filter((a) => a.status === 'active')
      .reduce((total, a) => total + (a.revenue12m ?? 0), 0);
    expect(sum).toBe(revenue);
    expect(quadrants.total?.[2]).toBe(revenue);
  });

  it('can be made of nothing, and of one partner', () => {
    const first = faSoftware.actors.find((a) => a.code === 'P001');
    if (!first) throw new Error('no sample');
    for (const document of [empty, { ...empty, actors: [...empty.actors, first] }])
      for (const lang of ['fa', 'en'] as const) {
        const model = build(document, lang);
        expect(model.sections.map((s) => s.id)).toEqual([...reports.diagnostic.sections]);
        for (const text of textsOf(model)) expect(text).not.toMatch(/NaN|Infinity|undefined/);
      }
  });

  it('keep the consultant’s own words, in the document’s language', () => {
    const ownTexts = [{ deliverable: 'diagnostic', section: 'map', lang: 'fa' as const, text: 'یک\n\nدو' }];
    const own = (lang: 'fa' | 'en') =>
      build({ ...faSoftware, ownTexts }, lang)
        .sections.find((s) => s.id === 'map')
        ?.blocks.filter((b) => b.kind === 'text' && b.role === 'own');
    expect(own('fa')).toHaveLength(2);
    expect(own('en')).toHaveLength(0);
  });
});
