import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benefitGroups } from '#shared/domain/program/catalogue.ts';
import { clauseTopics, type PolicyClause, policyValue } from '#shared/domain/program/clause.ts';
import { clauseText } from '#shared/domain/program/clause-text.ts';
import { Program } from '#shared/domain/program/program.ts';
import { ruleKinds } from '#shared/domain/program/rule.ts';
import { typicalRevenue } from '#shared/domain/program/scale.ts';
import { createLocale } from '#shared/locale/index.ts';
import { plainAmount } from '#templates/program/parts.ts';
import { programTemplates, usualScale } from '#templates/program/programs.ts';
import { shippedRowsIn } from '#templates/shipped.ts';

const { benefits, certificates, policyClauses, kpis } = shippedRowsIn('fa');
const startOn = '2027-03-21';

describe('the catalogues of benefits and certificates', () => {
  it('cover every group, say no cost, and hold both kinds', () => {
    expect(new Set(benefits.map((b) => b.group))).toEqual(new Set(benefitGroups));
    expect(benefits.every((b) => b.annualCost === null)).toBe(true);
    expect(benefits.filter((b) => b.monetary).length).toBeGreaterThan(2);
    expect(certificates.filter((c) => c.kind === 'assessment').map((c) => c.id)).toEqual([
      'security-check',
      'customer-reference-check',
    ]);
  });
});

describe.each(policyClauses.map((c): [string, PolicyClause] => [c.id, c]))('the clause %s', (_id, clause) => {
  const named = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, key = '']) => key).toSorted();

  it('names its parameters, all of them, in both languages', () => {
    const keys = clause.parameters.map((p) => p.key).toSorted();
    expect(keys.length).toBeGreaterThan(0);
    expect([...new Set(named(clause.text))]).toEqual(keys);
    expect([...new Set(named(clause.textEn))]).toEqual(keys);
  });

  it('is as long as a clause that people read, in numbered lines', () => {
    for (const text of [clause.text, clause.textEn]) {
      const words = text.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(80);
      expect(words).toBeLessThanOrEqual(200);
      const lines = text.split('\n');
      expect(lines.length).toBeGreaterThanOrEqual(4);
      for (const [i, line] of lines.entries()) {
        const digit = text === clause.text ? (i + 1).toLocaleString('fa-IR') : String(i + 1);
        expect(line.startsWith(`${digit}. `), line).toBe(true);
      }
    }
    expect(clause.text.split('\n')).toHaveLength(clause.textEn.split('\n').length);
  });
});

describe('the policy', () => {
  it('has a clause for every topic and sets what programs fall back on', () => {
    expect(new Set(policyClauses.map((c) => c.topic))).toEqual(new Set(clauseTopics));
    const value = (...[topic, key]: [PolicyClause['topic'], string]) =>
      policyValue(policyClauses, topic, key);
    expect(value('deal-registration', 'windowDays')).toBe(90);
    expect(value('deal-registration', 'extensionDays')).toBe(30);
    expect(value('split-commission', 'partnerShare')).toBe(7000);
    expect(value('other', 'clawbackDays')).toBe(90);
    expect(value('map', 'maxDiscount')).toBe(1500);
  });

  it('puts parameters in with their units', () => {
    const of = (id: string) => policyClauses.find((c) => c.id === id) as PolicyClause;
    const fa = createLocale({ lang: 'fa', currency: 'IRR' });
    const en = createLocale({ lang: 'en', currency: 'USD' });
    const registration = {
      ...of('deal-registration'),
      parameters: of('deal-registration').parameters.map((p) =>
        p.key === 'minimumDeal'
          ? { ...p, value: 500_000 }
          : p.key === 'extensionDays'
            ? { ...p, value: 1 }
            : p,
      ),
    };
    const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
    expect(plain(clauseText(registration, en))).toContain('is the partner’s for 90 days from the day');
    expect(plain(clauseText(registration, en))).toContain('extended once, by 1 day.');
    expect(plain(clauseText(registration, en))).toContain('USD 5,000');
    expect(plain(clauseText(of('deal-registration'), fa))).toContain('از روز ثبت ۹۰ روز از آنِ شریک است');
    expect(plain(clauseText(of('split-commission'), en))).toContain('70% goes to the partner');
    expect(plain(clauseText(of('territory'), en))).toContain('every 12 months.');
    for (const clause of policyClauses)
      for (const locale of [fa, en]) expect(clauseText(clause, locale)).not.toContain('{{');
    // A placeholder of nothing stays visible, and a language that is missing is stood in for by the other.
    expect(clauseText({ ...of('map'), textEn: '', text: '{{none}}' }, en)).toBe('{{none}}');
    expect(clauseText({ ...of('map'), textEn: 'Text', text: '' }, fa)).toBe('Text');
  });
});

describe.each(programTemplates.map((t) => [t.id, t] as const))('the program template %s', (_id, template) => {
  const program = template.program(30_000_000_000, startOn);
  const conditions = program.tiers.flatMap((t) => t.groups).flatMap((g) => g.conditions);

  it('is a valid program with ids that are there, and told apart', () => {
    const whole = { ...program, id: 'p', order: 1, state: 'draft', version: 1 };
    expect(Program.parse(whole)).toEqual(whole);
    const known = new Set([...benefits, ...certificates, ...kpis].map((r) => r.id));
    const named = [
      ...program.tiers.flatMap((t) => [...t.gateIds, ...t.benefits.map((b) => b.benefitId)]),
      ...conditions.flatMap((c) => [c.kpiId, c.certificateId].filter((id) => id !== null)),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    for (const c of conditions) {
      expect(c.kpiId !== null, c.id).toBe(c.metric === 'kpi');
      expect(c.certificateId !== null, c.id).toBe(c.metric === 'certificate');
    }
    const gates = new Set(certificates.flatMap((c) => (c.kind === 'assessment' ? [c.id] : [])));
    expect(program.tiers.flatMap((t) => t.gateIds).filter((id) => !gates.has(id))).toEqual([]);
    for (const ids of [
      program.tiers.map((t) => t.id),
      program.tiers.flatMap((t) => t.groups).map((g) => g.id),
      conditions.map((c) => c.id),
      program.rules.map((r) => r.id),
      program.discounts.map((d) => d.id),
    ])
      expect(new Set(ids).size).toBe(ids.length);
    const tierIds = new Set(program.tiers.map((t) => t.id));
    expect(program.rules.flatMap((r) => r.tierIds).filter((id) => !tierIds.has(id))).toEqual([]);
  });

  it('gives more with every tier: benefits, discount, promise', () => {
    for (const [i, tier] of program.tiers.entries()) {
      expect(tier.promise, tier.id).not.toBe('');
      const below = program.tiers[i - 1];
      if (!below) continue;
      expect(tier.discount, tier.id).toBeGreaterThan(below.discount);
      expect(tier.benefits.length, tier.id).toBeGreaterThanOrEqual(below.benefits.length);
      const ids = new Set(tier.benefits.map((b) => b.benefitId));
      expect(below.benefits.filter((b) => !ids.has(b.benefitId)).map((b) => b.benefitId)).toEqual([]);
      expect(tier.benefits).not.toEqual(below.benefits);
    }
    const digits = new Intl.NumberFormat('fa-IR');
    for (const tier of program.tiers) {
      const discount = tier.benefits.find((b) => b.benefitId === 'price-discount');
      expect(discount?.measure).toBe(`${digits.format(tier.discount / 100)}٪`);
      expect(discount?.measureEn).toBe(`${tier.discount / 100}%`);
    }
  });

  it('keeps to the advice of the method at every scale: entry at 25–40 %, steps of 1.5–2.5', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 99 }), fc.integer({ min: 3, max: 11 }), (digits, zeros) => {
        const scale = digits * 10 ** zeros;
        const thresholds = template
          .program(scale)
          .tiers.flatMap((t) => t.groups)
          .flatMap((g) => g.conditions)
          .flatMap((c) => (c.metric === 'revenue' ? [c.threshold] : []));
        const [entry = 0, ...rest] = thresholds;
        expect(entry / scale).toBeGreaterThanOrEqual(0.25);
        expect(entry / scale).toBeLessThanOrEqual(0.4);
        for (const [i, t] of rest.entries()) {
          const step = t / (thresholds[i] ?? 0);
          expect(step).toBeGreaterThanOrEqual(1.5);
          expect(step).toBeLessThanOrEqual(2.5);
        }
      }),
    );
  });

  it('leaves open what it dates when no day is given', () => {
    const open = template.program(1_000_000);
    expect([...open.rules, ...open.discounts].flatMap((r) => [r.from, r.to]).every((d) => d === null)).toBe(
      true,
    );
    expect(open.startsOn).toBeNull();
    expect(program.startsOn).toBe(startOn);
  });

  it('pays every partner something: the last base rule fits whoever no other fits', () => {
    const bases = program.rules.filter((r) => ['flat', 'marginal', 'slab'].includes(r.kind));
    expect(bases.slice(0, -1).every((r) => r.tierIds.length > 0)).toBe(true);
    expect(bases.at(-1)?.tierIds).toEqual([]);
    for (const r of program.rules) {
      if (r.kind !== 'marginal' && r.kind !== 'slab') continue;
      expect(r.bands[0]?.from).toBe(0);
      expect(r.bands.map((b) => b.from)).toEqual(
        [...new Set(r.bands.map((b) => b.from))].sort((a, b) => a - b),
      );
      expect(r.bands.map((b) => b.rate)).toEqual(r.bands.map((b) => b.rate).toSorted((a, b) => a - b));
    }
  });
});

describe('the three templates together', () => {
  it('show every kind of rule, dated ones among them', () => {
    const rules = programTemplates.flatMap((t) => t.program(30_000_000_000, startOn).rules);
    expect(new Set(rules.map((r) => r.kind))).toEqual(new Set(ruleKinds));
    const launch = rules.find((r) => r.id === 'spiff-launch');
    expect([launch?.from, launch?.to]).toEqual([startOn, '2027-06-18']);
    const groups = programTemplates.flatMap((t) => t.program(1e9).tiers).flatMap((t) => t.groups);
    expect(groups.some((g) => g.conditions.length > 1)).toBe(true);
  });
});

describe('amounts of a template', () => {
  it('have two digits, and a scale for every currency', () => {
    expect([
      plainAmount(123_456),
      plainAmount(99_900),
      plainAmount(15),
      plainAmount(7.4),
      plainAmount(0.2),
    ]).toEqual([120_000, 100_000, 15, 7, 1]);
    for (const scale of Object.values(usualScale)) expect(plainAmount(scale)).toBe(scale);
  });

  it('start from the median of the active partners that have revenue', () => {
    const partner = (revenue12m: number | null, status: 'active' | 'prospect' = 'active') => ({
      type: 'reseller' as const,
      status,
      revenue12m,
    });
    expect(typicalRevenue([])).toBeNull();
    expect(typicalRevenue([partner(null), partner(0)])).toBeNull();
    expect(
      typicalRevenue([partner(10), partner(90), partner(30), partner(null), partner(99, 'prospect')]),
    ).toBe(30);
    expect(typicalRevenue([partner(10), partner(20)])).toBe(15);
  });
});
