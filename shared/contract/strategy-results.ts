import { z } from 'zod';
import { clientFigureBases } from '#shared/domain/strategy/client-figures.ts';
import { DriverMethod } from '#shared/domain/strategy/driver.ts';
import { smartCodes, smartLetters, smartTones } from '#shared/domain/strategy/smart.ts';
import { Id } from '#shared/domain/values.ts';
import { query } from './define.ts';
import { none } from './lists.ts';

const BalanceSide = z.object({ rated: z.int(), total: z.int(), mean: z.number().nullable() });

/** What is computed of the strategy. Part of the room `strategy`; the meanings are in shared/domain/strategy. */
export const strategyResults = {
  /** S01: the drivers by weight, by the method that the workspace chose. */
  driverRanking: query({
    input: none,
    output: z.object({
      method: DriverMethod,
      ranked: z.array(
        z.object({
          driverId: Id,
          rank: z.int().nullable(),
          share: z.number().nullable(),
          value: z.number().nullable(),
          won: z.int(),
          even: z.int(),
          lost: z.int(),
        }),
      ),
      missing: z.int(),
      total: z.int(),
      circles: z.array(z.tuple([Id, Id, Id])),
    }),
    reads: ['strategy.canvas', 'workspace.settings'],
  }),
  /** S02: the five letters of every goal, tested on the data of today. */
  smart: query({
    input: none,
    output: z.array(
      z.object({
        goalId: Id,
        letters: z.array(
          z.object({
            letter: z.enum(smartLetters),
            passed: z.boolean(),
            findings: z.array(
              z.object({
                tone: z.enum(smartTones),
                code: z.enum(smartCodes),
                params: z.record(z.string(), z.union([z.string(), z.number()])),
              }),
            ),
          }),
        ),
        passed: z.boolean(),
        required: z.number().nullable(),
        best: z.number().nullable(),
      }),
    ),
    reads: ['strategy.goals', 'strategy.canvas', 'library.kpis', 'workspace.settings'],
  }),
  /** F1 over the options and criteria of every decision record. */
  decisionResults: query({
    input: none,
    output: z.array(
      z.object({
        decisionId: Id,
        options: z.array(
          z.object({
            optionId: Id,
            score: z.number().nullable(),
            missing: z.number(),
            parts: z.array(z.object({ id: Id, weight: z.number(), value: z.number().nullable() })),
            rank: z.int().nullable(),
          }),
        ),
        bestId: Id.nullable(),
        lead: z.number().nullable(),
        deciding: z.object({ criterionId: Id, points: z.number() }).nullable(),
        missing: z.number(),
        against: z.boolean(),
      }),
    ),
    reads: ['strategy.decisions'],
  }),
  /** S06: benefits against drawbacks. */
  balance: query({
    input: none,
    output: z.object({
      benefits: BalanceSide,
      drawbacks: BalanceSide,
      net: z.number().nullable(),
      unanswered: z.array(Id),
      unproven: z.array(Id),
    }),
    reads: ['strategy.canvas'],
  }),
  /** S07: the client's own figure beside each benchmark, in the benchmark's unit. */
  clientFigures: query({
    input: none,
    output: z.array(
      z.object({
        benchmarkId: Id,
        value: z.number().nullable(),
        basis: z.enum(clientFigureBases),
        source: z.string(),
        standing: z.enum(['within', 'below', 'above']).nullable(),
      }),
    ),
    reads: [
      'strategy.canvas',
      'strategy.cases',
      'organization.headcount',
      'ecosystem.actors',
      'workspace.settings',
    ],
  }),
};
