import { z } from 'zod';
import { adviceCodes } from '#shared/domain/program/advice.ts';
import { auditDirections } from '#shared/domain/program/audit.ts';
import { Condition } from '#shared/domain/program/condition.ts';
import { programParts } from '#shared/domain/program/program-difference.ts';
import { tierProblemCodes } from '#shared/domain/program/tier-problems.ts';
import { Id, IsoDate, Money } from '#shared/domain/values.ts';
import { command, query } from './define.ts';

/** Null is the current program; where none is current, there is no answer. */
const OfProgram = z.object({ programId: Id.nullable() });
const standing = z.enum(['met', 'unmet', 'unknown']);
const Place = z.int().min(-1);

const Path = z.object({
  tier: Place,
  aim: z.enum(['reach', 'hold']),
  steps: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('condition'), groupId: Id, conditionId: Id, missing: z.number() }),
      z.object({ kind: z.literal('unknown'), groupId: Id, conditionId: Id }),
      z.object({ kind: z.literal('gate'), certificateId: Id }),
    ]),
  ),
});

const Cost = z.object({
  total: Money,
  benefits: z.array(z.object({ benefitId: Id, before: Money.nullable(), after: Money.nullable() })),
  benefitSum: Money,
  unpriced: z.array(Id),
  basis: z.enum(['deals', 'estimate', 'none']),
  paidAssigned: Money,
  paidEarned: Money,
  mdfAssigned: Money,
  mdfEarned: Money,
});

/** What tiers and the register depend on. */
const reads = [
  'program.programs',
  'program.catalogue',
  'program.results',
  'program.policies',
  'ecosystem.actors',
  'ecosystem.regions',
  'library.kpis',
  'workspace.settings',
] as const;

/** What is computed of tiers (F4). Part of the room `program`; the meanings are in shared/domain/program. */
export const tierOperations = {
  /** Who sits in a tier that the rules of a program do not give, and what it costs a year. */
  tierAudit: query({
    input: OfProgram,
    output: z
      .object({
        programId: Id,
        on: IsoDate,
        months: z.int(),
        rows: z.array(
          z.object({
            actorId: Id,
            code: z.string(),
            word: z.string().nullable(),
            assigned: Place,
            earned: Place,
            possible: Place,
            direction: z.enum(auditDirections),
            cost: Cost.nullable(),
            path: Path.nullable(),
          }),
        ),
        counts: z.record(z.enum(auditDirections), z.int()),
        over: Money,
        under: Money,
        assignedCounts: z.array(z.int()),
        earnedCounts: z.array(z.int()),
        undecided: z.int(),
        possibleCounts: z.array(z.int()),
        estimated: z.int(),
        unpriced: z.array(Id),
      })
      .nullable(),
    reads,
  }),
  /** F4 for one partner: every tier with every condition, its value and what is missing. */
  partnerTiers: query({
    input: z.object({ programId: Id.nullable(), actorId: Id }),
    output: z
      .object({
        standings: z.array(
          z.object({
            tierId: Id,
            standing,
            groups: z.array(
              z.object({
                id: Id,
                standing,
                conditions: z.array(
                  z.object({
                    condition: Condition,
                    value: z.number().nullable(),
                    standing,
                    missing: z.number().nullable(),
                  }),
                ),
              }),
            ),
            gates: z.array(z.object({ certificateId: Id, passed: z.boolean() })),
          }),
        ),
        earned: Place,
        possible: Place,
      })
      .nullable(),
    reads,
  }),
  /** What is wrong with a program's tiers, and how they stand to rules of design. */
  tierDesign: query({
    input: OfProgram,
    output: z
      .object({
        problems: z.array(
          z.object({
            code: z.enum(tierProblemCodes),
            tierId: Id.nullable(),
            partId: Id.nullable(),
            otherTierId: Id.nullable(),
          }),
        ),
        advice: z.array(
          z.object({
            code: z.enum(adviceCodes),
            tone: z.enum(['good', 'warn', 'open']),
            tierId: Id,
            otherTierId: Id.nullable(),
            value: z.number().nullable(),
            low: z.number().nullable(),
            high: z.number().nullable(),
            proposal: Money.nullable(),
            lost: z.array(Id),
          }),
        ),
        firstYear: z.object({
          amount: Money.nullable(),
          basis: z.enum(['first-year', 'small-partners', 'none']),
          partners: z.int(),
        }),
      })
      .nullable(),
    reads,
  }),
  /** What differs between two versions, part by part. */
  programDifferences: query({
    input: z.object({ beforeId: Id, afterId: Id }),
    output: z.array(
      z.object({
        part: z.enum(programParts),
        change: z.enum(['added', 'removed', 'changed']),
        tierId: Id.nullable(),
        key: z.string(),
        before: z.string().nullable(),
        after: z.string().nullable(),
      }),
    ),
    reads: ['program.programs'],
  }),
  /**
   * Writes the earned tier of partners into the register, all in one step. Partners of whom the figures do not say what
   * they earn keep theirs.
   */
  takeEarnedTiers: command({
    input: z.object({ programId: Id.nullable(), actorIds: z.array(Id).min(1) }),
    output: z.object({ updated: z.int(), kept: z.int() }),
  }),
};
