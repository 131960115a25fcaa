import type { OrgModel } from '#shared/domain/organization/fit.ts';
import type { OrgPosition, OrgScenario, OrgUnit, TeamKey } from '#shared/domain/organization/structure.ts';
import { accountabilities } from './accountabilities.ts';
import { orgRoleRows } from './roles.ts';

type Names = readonly [name: string, nameEn: string];

interface TemplateUnit {
  readonly key: string;
  readonly parent: string | null;
  readonly names: Names;
  readonly team: TeamKey | null;
  /** Ids of the library: `team:id`. */
  readonly answersFor: readonly string[];
}

interface TemplatePosition {
  readonly key: string;
  readonly unit: string;
  /** A role card, or the title of a position outside the five teams. */
  readonly role: string | Names;
  readonly manager: string | null;
  readonly dotted: readonly string[];
  readonly fte: number;
}

interface Template {
  readonly note: Names;
  readonly units: readonly TemplateUnit[];
  readonly positions: readonly TemplatePosition[];
}

const unit = (
  key: string,
  parent: string | null,
  names: Names,
  team: TeamKey | null,
  ...answersFor: string[]
): TemplateUnit => ({ key, parent, names, team, answersFor });

const position = (
  key: string,
  at: string,
  role: string | Names,
  manager: string | null,
  { fte = 1, dotted = [] }: { fte?: number; dotted?: readonly string[] } = {},
): TemplatePosition => ({ key, unit: at, role, manager, dotted, fte });

const teamNames: Readonly<Record<TeamKey, Names>> = {
  leadership: ['رهبری شرکا', 'Partner leadership'],
  strategy: ['راهبرد و توسعه', 'Strategy and development'],
  recruitment: ['جذب و پذیرش', 'Recruitment and onboarding'],
  enablement: ['آموزش و توانمندسازی', 'Training and enablement'],
  'co-selling': ['پشتیبانی فروش مشترک', 'Co-selling support'],
  'co-marketing': ['بازاریابی مشترک', 'Co-marketing'],
};
const regionOne: Names = ['واحد منطقه‌ای یک', 'Regional unit 1'];
const regionTwo: Names = ['واحد منطقه‌ای دو', 'Regional unit 2'];
const keyAccounts: Names = ['واحد مشتریان کلیدی', 'Key accounts unit'];
const unitHead: Names = ['مدیر واحد', 'Head of unit'];

/** One central team for all units: five teams under the chief partner officer. */
const centralized: Template = {
  note: [
    'همهٔ نقش‌های شرکا در یک تیم مرکزی با پنج گروه. واحدهای فروش از این تیم خدمت می‌گیرند.',
    'All partner roles sit in one central team of five groups. The sales units are served by it.',
  ],
  units: [
    unit(
      'top',
      null,
      teamNames.leadership,
      'leadership',
      'leadership:result',
      'leadership:budget',
      'leadership:escalation',
    ),
    unit(
      'strategy',
      'top',
      teamNames.strategy,
      'strategy',
      'strategy:map',
      'strategy:tiers',
      'strategy:commission',
      'strategy:platform',
      'strategy:reporting',
    ),
    unit(
      'recruitment',
      'top',
      teamNames.recruitment,
      'recruitment',
      'recruitment:pipeline',
      'recruitment:due-diligence',
      'recruitment:onboarding',
    ),
    unit(
      'enablement',
      'top',
      teamNames.enablement,
      'enablement',
      'enablement:curriculum',
      'enablement:certification',
      'enablement:content',
    ),
    unit(
      'co-selling',
      'top',
      teamNames['co-selling'],
      'co-selling',
      'co-selling:accounts',
      'co-selling:revenue',
      'co-selling:qbr',
    ),
    unit(
      'co-marketing',
      'top',
      teamNames['co-marketing'],
      'co-marketing',
      'co-marketing:plan',
      'co-marketing:mdf',
      'co-marketing:campaigns',
    ),
  ],
  positions: [
    position('cpo', 'top', 'chief-partner-officer', null),
    position('strategy', 'strategy', 'strategy-lead', 'cpo'),
    position('analyst', 'strategy', 'ecosystem-analyst', 'strategy'),
    position('incentives', 'strategy', 'incentives-manager', 'strategy'),
    position('platform', 'strategy', 'platform-manager', 'strategy'),
    position('recruitment', 'recruitment', 'recruitment-lead', 'cpo'),
    position('recruiter', 'recruitment', 'recruitment-specialist', 'recruitment', { fte: 2 }),
    position('onboarding', 'recruitment', 'onboarding-specialist', 'recruitment', { fte: 2 }),
    position('enablement', 'enablement', 'enablement-lead', 'cpo'),
    position('trainer', 'enablement', 'trainer', 'enablement', { fte: 2 }),
    position('coach', 'enablement', 'solution-coach', 'enablement', { fte: 2 }),
    position('co-sell', 'co-selling', 'co-sell-lead', 'cpo'),
    position('pbm', 'co-selling', 'partner-business-manager', 'co-sell', { fte: 4 }),
    position('presales', 'co-selling', 'presales-engineer', 'co-sell', { fte: 2 }),
    position('co-marketing', 'co-marketing', 'co-marketing-lead', 'cpo'),
    position('campaigns', 'co-marketing', 'campaign-specialist', 'co-marketing', { fte: 2 }),
  ],
};

/** A unit that runs its partners on its own. */
const ownUnit = (key: string, names: Names): { units: TemplateUnit[]; positions: TemplatePosition[] } => ({
  units: [
    unit(
      key,
      'top',
      names,
      null,
      'co-selling:revenue',
      'recruitment:pipeline',
      'recruitment:onboarding',
      'enablement:coaching',
      'co-marketing:campaigns',
    ),
  ],
  positions: [
    position(`${key}-head`, key, unitHead, 'cpo'),
    position(`${key}-pbm`, key, 'partner-business-manager', `${key}-head`, { fte: 2 }),
    position(`${key}-recruiter`, key, 'recruitment-specialist', `${key}-head`),
    position(`${key}-onboarding`, key, 'onboarding-specialist', `${key}-head`),
    position(`${key}-trainer`, key, 'trainer', `${key}-head`),
    position(`${key}-presales`, key, 'presales-engineer', `${key}-head`),
    position(`${key}-campaigns`, key, 'campaign-specialist', `${key}-head`),
  ],
});
const ownUnits = [ownUnit('one', regionOne), ownUnit('two', regionTwo), ownUnit('key', keyAccounts)];

/** Each unit recruits, trains and sells with its own partners; only policy and figures are common. */
const decentralized: Template = {
  note: [
    'هر واحد شرکای خود را جذب می‌کند، آموزش می‌دهد و با آن‌ها می‌فروشد. سیاست و گزارش مشترک است.',
    'Each unit recruits, trains and sells with its own partners. Only policy and reporting are common.',
  ],
  units: [
    unit(
      'top',
      null,
      teamNames.leadership,
      'leadership',
      'leadership:result',
      'leadership:charter',
      'strategy:policy',
      'strategy:reporting',
    ),
    ...ownUnits.flatMap((u) => u.units),
  ],
  positions: [
    position('cpo', 'top', 'chief-partner-officer', null),
    position('analyst', 'top', 'ecosystem-analyst', 'cpo'),
    ...ownUnits.flatMap((u) => u.positions),
  ],
};

/** A unit with partner business managers who report to its head, with a dotted line to the central co-sell lead. */
const matrixUnit = (key: string, names: Names): { units: TemplateUnit[]; positions: TemplatePosition[] } => ({
  units: [
    unit(
      key,
      'top',
      names,
      'co-selling',
      'co-selling:revenue',
      'co-selling:accounts',
      'co-selling:qbr',
      'co-selling:health',
    ),
  ],
  positions: [
    position(`${key}-head`, key, unitHead, 'cpo'),
    position(`${key}-pbm`, key, 'partner-business-manager', `${key}-head`, { fte: 2, dotted: ['co-sell'] }),
    position(`${key}-presales`, key, 'presales-engineer', `${key}-head`, { dotted: ['enablement'] }),
  ],
});
const matrixUnits = [
  matrixUnit('one', regionOne),
  matrixUnit('two', regionTwo),
  matrixUnit('key', keyAccounts),
];

/** S16: strategy, incentives, platform and reporting in the centre, partner business managers in units and regions. */
const hybrid: Template = {
  note: [
    'تیم مرکزی مالک راهبرد، مشوق‌ها، سکو و گزارش است. مدیران کسب‌وکار شریک در واحدها می‌نشینند و به تیم مرکزی خط نقطه‌چین دارند.',
    'A central team owns strategy, incentives, platform and reporting. Partner business managers sit in the units, with a dotted line to the centre.',
  ],
  units: [
    unit(
      'top',
      null,
      teamNames.leadership,
      'leadership',
      'leadership:result',
      'leadership:charter',
      'leadership:escalation',
    ),
    unit(
      'centre',
      'top',
      ['تیم مرکزی شرکا', 'Central partner team'],
      'strategy',
      'strategy:map',
      'strategy:tiers',
      'strategy:commission',
      'strategy:platform',
      'strategy:reporting',
    ),
    unit(
      'services',
      'top',
      ['خدمات مشترک شرکا', 'Shared partner services'],
      null,
      'recruitment:pipeline',
      'recruitment:onboarding',
      'enablement:curriculum',
      'enablement:certification',
      'co-marketing:plan',
    ),
    ...matrixUnits.flatMap((u) => u.units),
  ],
  positions: [
    position('cpo', 'top', 'chief-partner-officer', null),
    position('strategy', 'centre', 'strategy-lead', 'cpo'),
    position('incentives', 'centre', 'incentives-manager', 'strategy'),
    position('platform', 'centre', 'platform-manager', 'strategy'),
    position('analyst', 'centre', 'ecosystem-analyst', 'strategy'),
    position('co-sell', 'centre', 'co-sell-lead', 'cpo'),
    position('recruitment', 'services', 'recruitment-lead', 'cpo'),
    position('recruiter', 'services', 'recruitment-specialist', 'recruitment'),
    position('onboarding', 'services', 'onboarding-specialist', 'recruitment'),
    position('enablement', 'services', 'enablement-lead', 'cpo'),
    position('trainer', 'services', 'trainer', 'enablement', { fte: 2 }),
    position('co-marketing', 'services', 'co-marketing-lead', 'cpo'),
    ...matrixUnits.flatMap((u) => u.positions),
  ],
};

const templates: Readonly<Record<OrgModel, Template>> = { centralized, decentralized, hybrid };

/** Role cards that a template uses. */
export const rolesOfTemplate = (model: OrgModel): string[] => [
  ...new Set(templates[model].positions.flatMap((p) => (typeof p.role === 'string' ? [p.role] : []))),
];

/**
 * A template's units and positions (S15, S16) under new ids, parents before children. Every position is a vacancy
 * without a cost: who and how much is the client's to say.
 *
 * @param lang language of the texts that a scenario keeps in one language only
 */
export function templateRows(
  model: OrgModel,
  scenario: OrgScenario,
  lang: 'fa' | 'en',
  newId: () => string,
): { note: string; units: OrgUnit[]; positions: OrgPosition[] } {
  const { note, units, positions } = templates[model];
  const pick = ([fa, en]: Names): string => (lang === 'fa' ? fa : en);
  const unitIds = new Map(units.map((u) => [u.key, newId()]));
  const positionIds = new Map(positions.map((p) => [p.key, newId()]));
  return {
    note: pick(note),
    units: units.map((u, i) => ({
      id: unitIds.get(u.key) ?? '',
      scenarioId: scenario.id,
      parentId: u.parent === null ? null : (unitIds.get(u.parent) ?? null),
      name: u.names[0],
      nameEn: u.names[1],
      team: u.team,
      regionId: null,
      headcountGoal: null,
      costGoal: null,
      accountabilities: u.answersFor.flatMap((key) => {
        const found = accountabilities.find((a) => `${a.team}:${a.id}` === key);
        return found ? [pick([found.text, found.textEn])] : [];
      }),
      collapsed: false,
      order: i + 1,
    })),
    positions: positions.map((p, i) => {
      const role = typeof p.role === 'string' ? orgRoleRows.find((r) => r.id === p.role) : undefined;
      const [title, titleEn] = role
        ? [role.name, role.nameEn]
        : typeof p.role === 'string'
          ? [p.role, null]
          : p.role;
      return {
        id: positionIds.get(p.key) ?? '',
        scenarioId: scenario.id,
        unitId: unitIds.get(p.unit) ?? null,
        title,
        titleEn,
        roleId: role?.id ?? null,
        person: '',
        fte: p.fte,
        annualCost: null,
        managerId: p.manager === null ? null : (positionIds.get(p.manager) ?? null),
        dottedIds: p.dotted.flatMap((key) => positionIds.get(key) ?? []),
        originId: null,
        order: i + 1,
      };
    }),
  };
}
