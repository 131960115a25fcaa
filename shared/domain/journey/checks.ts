import { isPartner, ratingCount } from '../ecosystem/actor.ts';
import { riskRegister } from '../risk/register.ts';
import { isDecided } from '../strategy/decision.ts';
import { strategyView } from '../strategy/strategy-view.ts';
import type { EngagementDocument } from '../workspace/document.ts';
import { type JourneyStep, journeySteps, type StepCheck, type StepProgress } from './progress.ts';

/** What progress is measured on. */
export interface JourneyContent {
  readonly document: EngagementDocument;
  /** Ids of the deliverables that were issued, once per edition. */
  readonly editions: readonly string[];
  /** ISO day, on which goals are judged. */
  readonly today: string;
}

/**
 * Progress of the seven steps (S72), found in the data and never ticked by hand. A step whose data the workspace
 * cannot hold yet has no checks and no progress (null), which is shown as "not measured", never as 0.
 */
export function journeyProgress(content: JourneyContent): StepProgress[] {
  return journeySteps.map((step) => {
    const checks = checksOf(step, content);
    const progress =
      checks.length === 0
        ? null
        : checks.reduce((sum, c) => sum + (c.total > 0 ? Math.min(1, c.done / c.total) : 0), 0) /
          checks.length;
    return { step, progress, checks };
  });
}

function checksOf(step: JourneyStep, { document, editions, today }: JourneyContent): StepCheck[] {
  switch (step) {
    case 'strategy':
      return strategyChecks(document, today);
    case 'mapping':
      return mappingChecks(document);
    case 'measurement':
      return [{ id: 'diagnosticIssued', done: editions.includes('diagnostic') ? 1 : 0, total: 1 }];
    case 'program':
      return programChecks(document);
    case 'recruitment':
    case 'enablement':
    case 'innovation':
      return [];
    default:
      return step satisfies never;
  }
}

/**
 * Step 1 is done when the maturity of today is known, the reasons are weighed, the goals are SMART, both sides, choices and worth are on record, it is
 * decided who will run the ecosystem, and what could go wrong has an answer and an owner.
 */
function strategyChecks(document: EngagementDocument, today: string): StepCheck[] {
  const { ranking, verdicts, balance } = strategyView(document, today);
  const { benefits, drawbacks } = balance;
  const decided = document.decisions.filter(isDecided);
  return [
    maturityCheck(document),
    { id: 'driversWeighed', done: ranking.total - ranking.missing, total: ranking.total },
    { id: 'goalsSmart', done: verdicts.filter((v) => v.passed).length, total: verdicts.length },
    { id: 'decisionsTaken', done: decided.length, total: document.decisions.length },
    {
      id: 'balanceJudged',
      done: benefits.rated + drawbacks.rated,
      total: benefits.total + drawbacks.total,
    },
    { id: 'businessCaseMade', done: document.businessCases.length > 0 ? 1 : 0, total: 1 },
    { id: 'orgModelDecided', done: decided.some((d) => d.topic === 'org-model') ? 1 : 0, total: 1 },
    { id: 'risksAnswered', done: answeredRisks(document, today), total: document.risks.length },
  ];
}

/** People of the newest maturity round (S71) whose answers count; 0 of 1 where there is no round with people yet. */
function maturityCheck({ rounds, respondents, responses }: EngagementDocument): StepCheck {
  const newest = rounds
    .filter((r) => r.questionnaire.kind === 'maturity')
    .toSorted((a, b) => (a.openedOn ?? '').localeCompare(b.openedOn ?? '') || a.order - b.order)
    .at(-1);
  const asked = respondents.filter((r) => r.roundId === newest?.id);
  const came = responses.filter((r) => r.roundId === newest?.id && r.state === 'counted');
  // A round that was closed has asked enough people.
  const done = newest?.state === 'closed' && came.length > 0 ? asked.length : came.length;
  return { id: 'maturityAssessed', done, total: Math.max(1, asked.length) };
}

/**
 * Step 3 is done when a program with tiers and rules is in force, the policies are written, and the client's own deals
 * are there to try it on.
 */
function programChecks({ programs, policyClauses, deals }: EngagementDocument): StepCheck[] {
  const whole = programs.filter((p) => p.tiers.length > 0 && p.rules.length > 0);
  const one = (id: string, holds: boolean): StepCheck => ({ id, done: holds ? 1 : 0, total: 1 });
  return [
    one('programDesigned', whole.length > 0),
    one('policiesWritten', policyClauses.length > 0),
    one('dealsKnown', deals.length > 0),
    one(
      'programInForce',
      whole.some((p) => p.state === 'current'),
    ),
  ];
}

/** Risks that are judged and have a response and an owner, and those that are closed. */
function answeredRisks({ risks, actionItems }: EngagementDocument, today: string): number {
  const closed = new Set(risks.filter((r) => r.state === 'closed').map((r) => r.id));
  return riskRegister(risks, actionItems, today).rows.filter(
    ({ id, lacks }) =>
      closed.has(id) || !lacks.some((l) => l === 'judgement' || l === 'response' || l === 'owner'),
  ).length;
}

/** Step 2 is done when the register, the figures, the ratings, the relations and the map are complete. */
function mappingChecks(document: EngagementDocument): StepCheck[] {
  const partners = document.actors.filter(isPartner);
  const active = partners.filter((p) => p.status === 'active');
  const related = new Set(document.relations.flatMap((r) => [r.sourceId, r.targetId]));
  const placed = new Set(document.positions.map((p) => p.actorId));
  const weighed = document.criteria.filter((c) => c.weight > 0).length;
  return [
    { id: 'partnersRegistered', done: partners.length > 0 ? 1 : 0, total: 1 },
    { id: 'revenueKnown', done: active.filter((p) => p.revenue12m !== null).length, total: active.length },
    {
      id: 'partnersRated',
      done: ratingCount(partners),
      total: partners.length * weighed,
    },
    { id: 'partnersRelated', done: partners.filter((p) => related.has(p.id)).length, total: partners.length },
    { id: 'partnersPlaced', done: partners.filter((p) => placed.has(p.id)).length, total: partners.length },
  ];
}
