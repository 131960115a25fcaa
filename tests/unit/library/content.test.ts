import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { Kpi, kpiGroups } from '#shared/domain/library/kpi.ts';
import type { OrgProcess } from '#shared/domain/organization/process.ts';
import { OrgProcess as ProcessSchema } from '#shared/domain/organization/process.ts';
import { promisedHours, raciProblems } from '#shared/domain/organization/raci.ts';
import { OrgTeam, Role } from '#shared/domain/organization/role.ts';
import { orgTeams } from '#shared/domain/organization/structure.ts';
import { Benefit, Certificate } from '#shared/domain/program/catalogue.ts';
import { PolicyClause } from '#shared/domain/program/clause.ts';
import { ActionItem, actionStreams } from '#shared/domain/risk/action.ts';
import { CoachingPlan, leaderSkills } from '#shared/domain/risk/coaching.ts';
import { Risk } from '#shared/domain/risk/risk.ts';
import { placedCoaching, placedPlan } from '#shared/domain/risk/shipped-plan.ts';
import { Argument } from '#shared/domain/strategy/argument.ts';
import { Benchmark } from '#shared/domain/strategy/benchmark.ts';
import { Decision } from '#shared/domain/strategy/decision.ts';
import { Driver } from '#shared/domain/strategy/driver.ts';
import { programTemplates } from '#templates/program/programs.ts';
import { changePlanIn } from '#templates/risk/change-plan.ts';
import { coachingIn } from '#templates/risk/coaching.ts';
import { leaderSkillGuides } from '#templates/risk/leader-skills.ts';
import { remediesIn } from '#templates/risk/remedies.ts';
import { shippedRowsIn } from '#templates/shipped.ts';

const fa = shippedRowsIn('fa');
const en = shippedRowsIn('en');
const startOn = '2027-01-09';

const fixed = {
  kpis: 'indirect-share channel-revenue revenue-per-partner active-partners activation-rate referred-opportunities registered-deals pipeline-coverage conversion co-sell-win-rate deal-size sales-cycle time-to-first-deal onboarding-days training-participation certified-people certification-coverage partner-nps customer-satisfaction partner-churn renewal-rate incentive-cost mdf-return co-marketing-leads cost-of-channel revenue-per-manager top1-share coverage-gaps open-conflicts portal-adoption forecast-accuracy joint-solutions',
  drivers: 'geography niche solution marketing cycle cost',
  arguments:
    'benefit-reach benefit-speed benefit-solution benefit-cost benefit-innovation drawback-control drawback-coordination drawback-conflict drawback-setup drawback-dependence context-customer context-specialisation context-platforms context-globalisation',
  benchmarks: 'bm-b2b-share bm-staff-share bm-payback bm-chat bm-cosell',
  decisions: 'decision-breadth-depth decision-cooperation',
  risks:
    'risk-experience risk-coordination risk-conflict risk-setup-cost risk-dependence challenge-resistance challenge-retention challenge-data challenge-conflict',
  orgRoles:
    'chief-partner-officer strategy-lead ecosystem-analyst incentives-manager platform-manager recruitment-lead recruitment-specialist onboarding-specialist enablement-lead trainer solution-coach co-sell-lead partner-business-manager presales-engineer co-marketing-lead campaign-specialist',
  orgProcesses: 'recruit onboard train co-sell commission deal-registration conflict upstream',
  benefits:
    'listing lead-sharing price-discount rebate mdf-fund nfr-licences early-access roadmap-briefing named-manager presales-support technical-support training-seats demo-environment joint-marketing events awards advisory-council deal-protection',
  certificates:
    'sales-associate sales-professional technical-associate technical-professional implementation-expert security-check compliance-training customer-reference-check',
  policyClauses:
    'territory map deal-registration split-commission data-sharing review conduct price-protection',
} as const;
type List = keyof typeof fixed;

const schemas: Readonly<Record<List | 'orgTeams', z.ZodType>> = {
  kpis: Kpi,
  drivers: Driver,
  arguments: Argument,
  benchmarks: Benchmark,
  decisions: Decision,
  risks: Risk,
  orgTeams: OrgTeam,
  orgRoles: Role,
  orgProcesses: ProcessSchema,
  benefits: Benefit,
  certificates: Certificate,
  policyClauses: PolicyClause,
};
const lists = Object.keys(schemas) as (keyof typeof schemas)[];

type Text = readonly [path: string, text: string];

/** Every text of the content with its way there, ids and other keys left out. */
function textsOf(value: unknown, path = ''): Text[] {
  const keys =
    /\.(?:\w*[iI]ds?|kind|side|group|unit|direction|frequency|relation|figure|topic|team|state|response|about|stream|skill|raci\..*|system|on|\w+On|scores\..*|chosenId|actorType|fit\..*|key|metric|tone|basis|payPeriod|demoteTo|from|to)$/;
  if (typeof value === 'string') return keys.test(path.replace(/\.\d+/g, '')) ? [] : [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, `${path}.${key}`));
}

const inEnglish = ([path]: Text): boolean => /En(?:\.\d+)?$/.test(path);
const both = lists.flatMap((list) => textsOf(fa[list], list));
const once = (lang: 'fa' | 'en') => [
  ...textsOf(remediesIn(lang), 'remedies'),
  ...textsOf(placedPlan(changePlanIn(lang), startOn), 'plan'),
  ...textsOf(
    coachingIn(lang).flatMap((p) => p.sessions.map((s) => ({ subject: s.topic }))),
    'sessions',
  ),
  ...textsOf(placedCoaching(coachingIn(lang), startOn), 'coaching'),
];
const guides = textsOf(
  leaderSkillGuides.map((g) => ({ ...g, topics: [...g.topics] })),
  'skills',
);
const programs = textsOf(
  programTemplates.map((t) => ({ ...t, program: t.program(30_000_000_000, '2027-03-21') })),
  'programs',
);
const all = [...both, ...once('fa'), ...guides, ...programs];
const persian = all.filter((t) => !inEnglish(t) && t[1] !== '');
const english = [...all.filter(inEnglish), ...once('en').filter(([path]) => !path.endsWith('.name'))].filter(
  ([, text]) => text !== '',
);

describe('the content that ships', () => {
  it.each(lists)('is valid: %s', (list) => {
    for (const lang of [fa, en]) for (const row of lang[list]) expect(schemas[list].parse(row)).toEqual(row);
  });

  it.each(Object.keys(fixed) as List[])('has its fixed ids once each, in order: %s', (list) => {
    const rows: readonly { readonly id: string; readonly order: number }[] = fa[list];
    expect(rows.map((r) => r.id).toSorted()).toEqual(fixed[list].split(' ').toSorted());
    expect(rows.map((r) => r.order)).toEqual(rows.map((_, i) => i + 1));
  });

  it('has a mandate for every team and a KPI in every group', () => {
    expect(fa.orgTeams.map((t) => t.team)).toEqual([...orgTeams]);
    expect(new Set(fa.kpis.map((k) => k.group))).toEqual(new Set(kpiGroups));
  });
});

describe('its texts', () => {
  it('stand in both languages', () => {
    const given = new Map(all);
    // Lists of texts are compared by their lengths below; a step that follows without choice has no label, a benefit
    // that is simply given no measure.
    const alone = all.filter(([path, text]) => {
      const other = given.get(`${path}En`);
      return other !== undefined && (other === '') !== (text === '');
    });
    expect(alone).toEqual([]);
    const empty = all.filter(
      ([path, text]) => text === '' && given.has(`${path}En`) && !/\.(?:label|measure)$/.test(path),
    );
    expect(empty).toEqual([]);
    const pairs = all.filter(([path]) => given.has(`${path}En`));
    expect(pairs.length).toBeGreaterThan(400);
    for (const role of fa.orgRoles) {
      expect(role.duties.length, role.id).toBeGreaterThanOrEqual(5);
      expect(role.duties.length, role.id).toBeLessThanOrEqual(7);
      expect(role.dutiesEn, role.id).toHaveLength(role.duties.length);
      expect(role.skills.length, role.id).toBeGreaterThanOrEqual(4);
      expect(role.skillsEn, role.id).toHaveLength(role.skills.length);
    }
  });

  it('are written in Persian letters, digits and marks', () => {
    const wrong = (pattern: RegExp) => persian.filter(([, text]) => pattern.test(text));
    expect(persian.length).toBeGreaterThan(800);
    expect(wrong(/[يكىة]|[٠-٩]/u)).toEqual([]);
    expect(wrong(/(?<![A-Za-z-][0-9]*)[0-9](?![0-9]*[A-Za-z])/u)).toEqual([]);
    expect(wrong(/(?:^|\s)(?:می|نمی) \p{L}/u)).toEqual([]);
    expect(wrong(/\p{L} (?:ها|های|هایی|تر|ترین)(?!\p{L})/u)).toEqual([]);
    // A mark stands at its word and is followed by a space; the marks are the Persian ones.
    expect(wrong(/\s[،؛؟.:»]|[،؛؟](?=\p{L})|[,;?"“”]/u)).toEqual([]);
    // No joiner without letters on both sides, none doubled, none after a letter that does not join.
    expect(wrong(/\u200c(?!\p{L})|(?<![\p{L}\p{M}])\u200c/u)).toEqual([]);
    expect(wrong(/ {2}|^\s|\s$/u)).toEqual([]);
  });

  it('are Persian where Persian is due, and hold no Persian letter in English', () => {
    expect(persian.filter(([, text]) => !/\p{Script=Arabic}/u.test(text))).toEqual([]);
    expect(english.length).toBeGreaterThan(800);
    expect(english.filter(([, text]) => /\p{Script=Arabic}|\u200c/u.test(text))).toEqual([]);
  });
});

describe('KPIs and role cards', () => {
  it('name only KPIs of the library', () => {
    const known = new Set(fa.kpis.map((k) => k.id));
    for (const role of fa.orgRoles) {
      expect(role.kpiIds.length, role.id).toBeGreaterThan(1);
      expect(
        role.kpiIds.filter((id) => !known.has(id)),
        role.id,
      ).toEqual([]);
    }
  });

  it('give every KPI an owner whose role card carries it', () => {
    for (const kpi of fa.kpis) {
      const owner = fa.orgRoles.find((r) => r.name === kpi.ownerClient);
      expect(owner?.nameEn, kpi.id).toBe(kpi.ownerClientEn);
      expect(owner?.kpiIds, kpi.id).toContain(kpi.id);
    }
  });
});

describe.each(fa.orgProcesses.map((p): [string, OrgProcess] => [p.id, p]))(
  'the process %s',
  (_id, process) => {
    const lanes = new Set(process.lanes.map((l) => l.id));
    const steps = new Map(process.steps.map((s) => [s.id, s]));

    it('passes the checks of RACI and flow', () => {
      expect(raciProblems(process)).toEqual([]);
      expect(steps.size).toBe(process.steps.length);
      expect(process.steps.length).toBeGreaterThanOrEqual(6);
      expect(process.steps.length).toBeLessThanOrEqual(12);
      expect(process.steps.filter((s) => s.kind === 'start')).toHaveLength(1);
      expect(promisedHours(process)).toBeGreaterThan(0);
    });

    it('leads from every step to an end', () => {
      const ending = new Set(process.steps.filter((s) => s.kind === 'end').map((s) => s.id));
      for (let grown = -1; grown !== ending.size; ) {
        grown = ending.size;
        for (const step of process.steps)
          if (step.next.some((n) => ending.has(n.stepId))) ending.add(step.id);
      }
      expect(process.steps.filter((s) => !ending.has(s.id)).map((s) => s.id)).toEqual([]);
      expect(process.steps.flatMap((s) => s.next).filter((n) => !steps.has(n.stepId))).toEqual([]);
    });

    it('gives decisions labelled ways and other steps one way', () => {
      for (const step of process.steps) {
        const labels = step.next.map((n) => n.label);
        if (step.kind === 'decision') {
          expect(step.next.length, step.id).toBeGreaterThan(1);
          expect(new Set(labels).size, step.id).toBe(labels.length);
          expect(labels.includes('') || step.next.some((n) => n.labelEn === ''), step.id).toBe(false);
        } else expect(labels, step.id).toEqual(step.kind === 'end' ? [] : ['']);
      }
    });

    it('draws each step where it is done, and no lane without a step', () => {
      for (const { id, kind, laneId, raci } of process.steps) {
        expect(
          Object.keys(raci).filter((lane) => !lanes.has(lane)),
          id,
        ).toEqual([]);
        if (kind === 'task' || kind === 'decision') expect(['R', 'AR'], id).toContain(raci[laneId]);
      }
      const drawn = new Set(process.steps.map((s) => s.laneId));
      expect([...lanes].filter((lane) => !drawn.has(lane))).toEqual([]);
    });

    it('is owned by a role that answers for one of its steps, and knows its roles', () => {
      const roles = new Set(fa.orgRoles.map((r) => r.id));
      expect(process.lanes.filter((l) => l.roleId !== null && !roles.has(l.roleId))).toEqual([]);
      const answers = process.steps.some((s) => /A/.test(s.raci[process.ownerId ?? ''] ?? ''));
      expect(answers).toBe(true);
    });
  },
);

describe('strategy', () => {
  it('answers every drawback, and weighs nothing beforehand', () => {
    for (const a of fa.arguments) {
      expect(a.mitigation !== '', a.id).toBe(a.side === 'drawback');
      expect([a.rating, a.evidence]).toEqual([null, '']);
    }
    expect(fa.drivers.every((d) => d.points === null)).toBe(true);
    expect(fa.decisions.every((d) => d.chosenId === null && Object.keys(d.scores).length === 0)).toBe(true);
  });

  it('offers the six cooperation models', () => {
    const options = fa.decisions.find((d) => d.topic === 'cooperation-model')?.options.map((o) => o.id);
    expect(options).toEqual(['distribution', 'resale', 'technology', 'service', 'referral', 'co-marketing']);
  });
});

describe('risk and change', () => {
  it('judges no risk beforehand', () => {
    for (const r of fa.risks)
      expect([r.likelihood, r.impact, r.likelihoodAfter, r.impactAfter]).toEqual([null, null, null, null]);
  });

  it('has three to five remedies for each challenge, valid and about a risk of the library', () => {
    const remedies = remediesIn('fa');
    for (const remedy of remedies) expect(ActionItem.parse(remedy)).toEqual(remedy);
    expect(new Set(remedies.map((r) => r.id)).size).toBe(remedies.length);
    const known = new Set<string | null>(fa.risks.map((r) => r.id));
    expect(remedies.filter((r) => !known.has(r.aboutId))).toEqual([]);
    for (const { id, kind } of fa.risks) {
      const count = remedies.filter((r) => r.aboutId === id).length;
      expect(count, id).toBeGreaterThanOrEqual(kind === 'challenge' ? 3 : 1);
      expect(count, id).toBeLessThanOrEqual(5);
    }
  });

  it('plans six months in all streams, and no step before those it waits for', () => {
    const steps = changePlanIn('fa');
    for (const step of placedPlan(steps, startOn)) expect(ActionItem.parse(step)).toEqual(step);
    expect(new Set(steps.map((s) => s.stream))).toEqual(new Set(actionStreams));
    expect(Math.min(...steps.map((s) => s.startDay))).toBe(0);
    expect(Math.max(...steps.map((s) => s.endDay))).toBe(180);
    for (const step of steps) {
      expect(step.endDay, step.id).toBeGreaterThan(step.startDay);
      for (const id of step.afterIds)
        expect(steps.find((s) => s.id === id)?.endDay, `${step.id} after ${id}`).toBeLessThanOrEqual(
          step.startDay,
        );
    }
  });

  it('coaches upward, with one session for each goal between the first and the last', () => {
    expect(leaderSkillGuides.map((g) => g.skill)).toEqual([...leaderSkills]);
    for (const plan of placedCoaching(coachingIn('en'), startOn)) {
      expect(CoachingPlan.parse(plan)).toEqual(plan);
      expect(plan.goals.every((g) => g.to > g.from)).toBe(true);
      expect(plan.sessions).toHaveLength(plan.goals.length + 2);
      expect(plan.sessions.every((s) => s.topic !== '')).toBe(true);
    }
  });
});
