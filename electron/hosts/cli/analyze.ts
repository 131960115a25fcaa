import { Refusal } from '#shared/contract/result.ts';
import { currentRound } from '#shared/domain/assessment/current-round.ts';
import { type Actor, isPartner } from '#shared/domain/ecosystem/actor.ts';
import { mapMetrics } from '#shared/domain/ecosystem/graph-metrics.ts';
import { chosenProgram } from '#shared/domain/program/program.ts';
import type { CommandRunner } from './run.ts';

/** An area answers with plain data; its fields are an interface for other programs and do not change. */
type Area = (runner: CommandRunner) => Promise<unknown>;

const areas: Readonly<Record<string, Area>> = {
  'org-fit': async ({ client, value }) => {
    const { models, winner, missing, deciding, changes } = await value(client.organization.fit({}));
    return {
      models: models.map(({ model, fit, parts }) => ({ id: model, fit, parts })),
      winner,
      missing,
      deciding,
      changes,
    };
  },
  'business-case': async ({ client, value }) => {
    const main = await value(client.strategy.businessCase({}));
    const simulated = await value(client.strategy.businessCaseSimulation({}));
    const sensitivity = await value(client.strategy.businessCaseSensitivity({}));
    const all = await value(client.strategy.businessCaseComparison({}));
    const result = main?.view.result ?? null;
    const simulation = simulated?.state === 'done' ? simulated.simulation : null;
    return {
      paybackMonth: result?.paybackMonth ?? null,
      npv: result?.npv ?? null,
      irr: result?.irr ?? null,
      irrState: result?.irrState ?? null,
      lowest: result?.lowest ?? null,
      months: result?.months ?? null,
      net: result?.lines.net ?? null,
      notices: result?.notices ?? [],
      problems: main?.view.problems ?? [],
      swings: sensitivity?.swings ?? [],
      breakEven: sensitivity?.breakEven ?? [],
      simulation: simulation && {
        runs: simulation.runs,
        seed: simulation.seed,
        npv: simulation.npv,
        paybackWithin18: simulation.paybackSoon,
        payback: simulation.payback,
        positive: simulation.positive,
      },
      scenarios: all.map(({ name, main: isMain, view }) => ({
        name,
        main: isMain,
        paybackMonth: view.result?.paybackMonth ?? null,
        npv: view.result?.npv ?? null,
        irr: view.result?.irr ?? null,
      })),
    };
  },
  segmentation: async ({ client, value }) => {
    const result = await value(client.ecosystem.segmentation({}));
    return {
      cutoffs: result.cutoffs,
      counts: result.counts,
      unplaced: result.unplaced,
      partners: result.partners.map(({ code, value: v, potential, quadrant, score, missing, explain }) => ({
        code,
        value: v,
        potential,
        quadrant,
        score,
        missing,
        explain,
      })),
    };
  },
  capacity: async ({ client, value }) => {
    const { plan, partners } = await value(client.ecosystem.capacity({}));
    return {
      hours: plan.hours,
      weights: plan.weights,
      partners: partners.map(({ code, quadrant, priority, share, hours }) => ({
        code,
        quadrant,
        priority,
        share,
        hours,
      })),
    };
  },
  coverage: async (runner) => {
    const { client, value } = runner;
    const codes = await codesOf(runner);
    const gaps = await value(client.ecosystem.coverageGaps({}));
    return {
      goals: gaps.map(({ goal, active, missing, prospects }) => ({
        region: goal.regionId,
        industry: goal.industry,
        capability: goal.capability,
        product: goal.product,
        needed: goal.needed,
        weight: goal.weight,
        missing: Math.max(0, missing),
        active: active.map(codes),
        prospects: prospects.map(codes),
      })),
    };
  },
  concentration: async (runner) => {
    const { client, value } = runner;
    const codes = await codesOf(runner);
    const { hhi, band, top1Share, top3Share, total, missing, ranked } = await value(
      client.ecosystem.concentration({ by: 'revenue' }),
    );
    return {
      hhi,
      band,
      top1Share,
      top3Share,
      total,
      missing,
      partners: ranked.map((r) => ({
        code: codes(r.id),
        amount: r.amount,
        share: r.share,
        cumulative: r.cumulative,
        after: r.after,
      })),
    };
  },
  conflicts: async (runner) => {
    const { client, value } = runner;
    const codes = await codesOf(runner);
    const found = await value(client.ecosystem.conflicts({}));
    return {
      conflicts: found.map(({ actorA, actorB, decision, proposed, ...rest }) => ({
        kind: rest.kind,
        a: codes(actorA),
        b: actorB === null ? null : codes(actorB),
        severity: rest.severity,
        region: rest.regionId,
        segment: rest.segment,
        product: rest.product,
        customer: rest.customer,
        start: rest.start,
        end: rest.end,
        price: rest.price,
        minimumPrice: rest.minimumPrice,
        remedy: decision?.remedy ?? proposed,
        state: decision?.state ?? 'open',
      })),
    };
  },
  map: async (runner) => {
    const { client, value } = runner;
    const codes = await codesOf(runner);
    const metrics = mapMetrics({
      actors: await value(client.ecosystem.actors({})),
      relations: await value(client.ecosystem.relations({})),
    });
    return {
      actors: metrics.actors.map((m) => ({
        code: codes(m.actorId),
        degree: m.degree,
        betweenness: m.betweenness,
        community: m.community,
        dependents: m.dependents.map(codes),
      })),
      communities: metrics.communities.map((ids) => ids.map(codes)),
      cutOff: metrics.cutOff.map(codes),
    };
  },
  payments: async (runner) => {
    const { client, value } = runner;
    const program = chosenProgram(await runner.value(runner.client.program.programs({})));
    const table =
      program && (await value(client.program.paymentTable({ programId: program.id, last: null })));
    const rows = new Map((table?.rows ?? []).map((r) => [r.partnerId, r]));
    // Who had deals before has been paid nothing in these months, which is known.
    const last = Math.max(0, (table?.starts.length ?? 0) - 12);
    const partners = (await registerOf(runner)).map(({ id, code }) => {
      const row = rows.get(id);
      const paid = row?.paid.slice(last) ?? null;
      return {
        code,
        amount: paid?.reduce((sum, n) => sum + n, 0) ?? null,
        paid,
        carried: row?.carried ?? null,
        mdf: row?.mdf ?? null,
      };
    });
    const known = partners.flatMap((p) => p.amount ?? []);
    return {
      total: known.length === 0 ? null : known.reduce((sum, n) => sum + n, 0),
      program: program?.name ?? null,
      months: table?.starts.slice(last) ?? [],
      partners,
    };
  },
  tiers: async (runner) => {
    const { client, value } = runner;
    const program = chosenProgram(await runner.value(runner.client.program.programs({})));
    const audit = program && (await value(client.program.tierAudit({ programId: program.id })));
    const rows = new Map((audit?.rows ?? []).map((r) => [r.actorId, r]));
    const nameOf = (place: number): string | null => program?.tiers[place]?.name ?? null;
    return {
      program: program?.name ?? null,
      on: audit?.on ?? null,
      partners: (await registerOf(runner)).map(({ id, code, tier }) => {
        const row = rows.get(id);
        const named = tier?.trim() ? tier : null;
        return {
          code,
          earned: row ? nameOf(row.earned) : null,
          // A word that the program does not know is still what the register says.
          assigned: row ? (nameOf(row.assigned) ?? named) : named,
          possible: row ? nameOf(row.possible) : null,
          direction: row?.direction ?? null,
          yearlyCost: row?.cost?.total ?? null,
        };
      }),
    };
  },
  maturity: async ({ client, value }) => {
    const round = currentRound(await value(client.assessment.rounds({})), 'maturity');
    const found = round && (await value(client.assessment.results({ roundId: round.id, previousId: null })));
    const results = found?.results ?? null;
    return {
      overall: results?.overall.value ?? null,
      level: results?.overall.level ?? null,
      dimensions: (results?.dimensions ?? []).map(({ id, score, target, gap, priority, dispersion }) => ({
        id,
        score: score.value,
        level: score.level,
        dispersion,
        target,
        gap,
        priority,
        reason: score.reason,
      })),
      round: round && { id: round.id, name: round.name, state: round.state, openedOn: round.openedOn },
      respondents: results?.answered ?? null,
      discuss: (results?.questions ?? []).filter((q) => q.discuss).map((q) => q.id),
      change: found?.comparison?.overall.change ?? null,
    };
  },
  risks: async ({ client, value }) => {
    const today = new Date().toISOString().slice(0, 10);
    const { rows, ...sums } = await value(client.risk.register({ today }));
    const kept = new Map((await value(client.risk.risks({}))).map((r) => [r.id, r]));
    return {
      risks: rows.map(({ id, number, level, band, levelAfter, bandAfter, overdueDays, lacks, actions }) => {
        const risk = kept.get(id);
        return {
          id,
          name: risk?.name ?? id,
          level,
          band,
          levelAfter,
          bandAfter,
          number,
          kind: risk?.kind,
          likelihood: risk?.likelihood ?? null,
          impact: risk?.impact ?? null,
          likelihoodAfter: risk?.likelihoodAfter ?? null,
          impactAfter: risk?.impactAfter ?? null,
          response: risk?.response ?? null,
          owner: risk?.owner || null,
          reviewOn: risk?.reviewOn ?? null,
          state: risk?.state,
          overdueDays,
          lacks,
          actions,
        };
      }),
      counts: sums,
    };
  },
};

/** Actors are named by their code; their ids mean nothing outside the file. */
async function codesOf({ client, value }: CommandRunner): Promise<(id: string) => string> {
  const codes = new Map((await value(client.ecosystem.actors({}))).map((a) => [a.id, a.code]));
  return (id) => codes.get(id) ?? id;
}

/** The partners of the register. */
const registerOf = async ({ client, value }: CommandRunner): Promise<Actor[]> =>
  (await value(client.ecosystem.actors({}))).filter((a) => isPartner(a) && a.type !== 'client');

/** Areas that `analyze` knows today. */
export const analysisAreas: readonly string[] = Object.keys(areas);

/** Runs an analysis. @throws Refusal area.unknown */
export async function analyze(runner: CommandRunner, area: string): Promise<unknown> {
  const run = Object.hasOwn(areas, area) ? areas[area] : undefined;
  if (!run) throw new Refusal('area.unknown', { area });
  return run(runner);
}
