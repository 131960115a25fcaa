import { describe, expect, it } from 'vitest';
import type { EngagementDocument } from '#shared/domain/workspace/document.ts';
import { createLocale } from '#shared/locale/index.ts';
import { reportContent } from '#shared/reports/content.ts';
import type { Section } from '#shared/reports/model.ts';
import {
  challengesSection,
  changePlanSection,
  coachingSection,
  riskMapSection,
  stakeholdersSection,
} from '#shared/reports/risk-sections.ts';
import { emptyDocument } from '#templates/defaults.ts';
import { actionOf, riskOf, stakeholderOf } from '#tests/support/risk.ts';

const now = new Date('2026-11-24T08:00:00Z');
const empty = emptyDocument({
  workspaceId: 'x',
  clientName: 'سپهر',
  clientNameEn: null,
  lang: 'fa',
  currency: 'IRR',
  createdAt: now.toISOString(),
});
const full: EngagementDocument = {
  ...empty,
  risks: [
    riskOf({ id: 'a', likelihood: 4, impact: 5, likelihoodAfter: 2, impactAfter: 2, response: 'reduce' }),
    riskOf({ id: 'b', likelihood: 5, impact: 5, order: 2, name: 'وابستگی' }),
    riskOf({ id: 'c', kind: 'challenge', likelihood: 2, impact: 2, order: 3, responseText: 'پیام مدیرعامل' }),
    riskOf({ id: 'd', likelihood: 5, impact: 5, order: 4, state: 'closed', name: 'بسته' }),
  ],
  stakeholders: [stakeholderOf({ influence: 5, stance: -1, wanted: 1 })],
  actionItems: [
    actionOf({ id: '1', about: 'risk', aboutId: 'c', startOn: '2026-10-01', dueOn: '2026-11-01' }),
    actionOf({ id: '2', startOn: '2026-12-01', dueOn: '2026-12-20', afterIds: ['1'], state: 'done' }),
  ],
  coachingPlans: [
    {
      id: 'p',
      name: 'سارا',
      nameEn: 'Sara',
      role: '',
      coach: '',
      goals: [{ skill: 'culture', from: 2, to: 4, now: 3, text: '' }],
      sessions: [{ on: '2026-11-01', topic: '', outcome: '', held: true }],
      order: 1,
    },
  ],
};
const builders = [riskMapSection, challengesSection, stakeholdersSection, changePlanSection, coachingSection];
const build = (document: EngagementDocument, lang: 'fa' | 'en'): Section[] => {
  const content = reportContent(document, {
    locale: createLocale({ lang }),
    sections: null,
    edition: 1,
    now,
    deliverable: 'organization',
  });
  return builders.map((b) => b(content));
};
const table = (sections: readonly Section[], id: string) => {
  const found = sections.flatMap((s) => s.blocks).find((b) => b.kind === 'table' && b.id === id);
  return found?.kind === 'table' ? found.rows : [];
};

describe('the sections on risk and change', () => {
  it('have the same structure in both languages, and say so when nothing is recorded', () => {
    const shape = (sections: Section[]) => sections.map((s) => [s.id, s.blocks.map((b) => b.kind)]);
    expect(shape(build(full, 'fa'))).toEqual(shape(build(full, 'en')));
    for (const section of build(empty, 'fa')) expect(section.blocks.map((b) => b.kind)).toEqual(['text']);
  });

  it('leave closed risks out, order by level, and warn of critical ones without response', () => {
    const sections = build(full, 'en');
    expect(table(sections, 'risk-register').map((r) => [r[0], r[2], r[5]])).toEqual([
      [1, 25, null],
      [2, 20, 4],
      [3, 4, null],
    ]);
    expect(sections[0]?.title).toContain('2 of 3 risks are critical; after the response 0 remain so');
    expect(sections[0]?.blocks.filter((b) => b.kind === 'callout')).toHaveLength(1);
  });

  it('bring remedies with their actions, the plan in its order, and progress', () => {
    const sections = build(full, 'fa');
    expect(table(sections, 'challenges')[0]?.slice(1, 3)).toEqual(['پیام مدیرعامل', 'پیام مدیرعامل']);
    expect(table(sections, 'change-actions').map((r) => r[3])).toEqual(['2026-10-01', '2026-12-01']);
    expect(table(sections, 'coaching')[0]?.[5]).toBe(0.5);
    expect(build(full, 'en')[3]?.title).toContain('50%');
  });
});
