import { z } from 'zod';
import { Agreement, PriceRule, Quote, Registration } from '#shared/domain/ecosystem/agreement.ts';
import { Conflict, ConflictNote } from '#shared/domain/ecosystem/conflict.ts';
import { dimensions } from '#shared/domain/ecosystem/coverage.ts';
import { CoverageGoal } from '#shared/domain/ecosystem/coverage-goal.ts';
import { Play, Proposal } from '#shared/domain/ecosystem/play.ts';
import { Region } from '#shared/domain/ecosystem/region.ts';
import { Sale } from '#shared/domain/ecosystem/sale.ts';
import { Quadrant } from '#shared/domain/ecosystem/segmentation.ts';
import { Id } from '#shared/domain/values.ts';
import { CapacityPlan } from '#shared/domain/workspace/settings.ts';
import { command, query } from './define.ts';
import { Deleted, Ids, none } from './lists.ts';

const Dimension = z.enum(dimensions);

/** A line of the coverage grid: a word, or a region with its English name. */
const CoverageLine = z.object({ id: z.string(), label: z.string(), labelEn: z.string().nullable() });

const ConcentrationFigures = z.object({
  hhi: z.number().nullable(),
  band: z.enum(['low', 'moderate', 'high']).nullable(),
  top1Share: z.number().nullable(),
  top3Share: z.number().nullable(),
});

/** One side of the matrix before and after; null where the partner was not there. */
const Place = z.object({
  value: z.number().nullable(),
  potential: z.number().nullable(),
  quadrant: Quadrant.nullable(),
});

/** Operations on regions, coverage, concentration, capacity and channel conflicts. Part of the room `ecosystem`. */
export const marketOperations = {
  regions: query({ input: none, output: z.array(Region), reads: ['ecosystem.regions'] }),
  saveRegion: command({ input: Region.partial({ id: true, nameEn: true }), output: Region }),
  deleteRegion: command({ input: z.object({ id: Id }), output: Deleted }),
  /** Adds what the shipped tree has and the workspace lacks. */
  addShippedRegions: command({ input: none, output: z.object({ added: z.int() }) }),

  coverageGoals: query({ input: none, output: z.array(CoverageGoal), reads: ['ecosystem.coverage'] }),
  saveCoverageGoal: command({ input: CoverageGoal.partial({ id: true }), output: CoverageGoal }),
  deleteCoverageGoals: command({ input: Ids, output: Deleted }),
  coverage: query({
    input: z.object({ rows: Dimension, columns: Dimension, filter: z.partialRecord(Dimension, z.string()) }),
    output: z.object({
      rows: z.array(CoverageLine),
      columns: z.array(CoverageLine),
      cells: z.array(
        z.array(
          z.object({
            active: z.array(Id),
            prospects: z.array(Id),
            goal: z.object({ needed: z.int(), weight: z.number() }).nullable(),
            gap: z.boolean(),
          }),
        ),
      ),
    }),
    reads: ['ecosystem.actors', 'ecosystem.regions', 'ecosystem.coverage'],
  }),
  coverageGaps: query({
    input: none,
    output: z.array(
      z.object({
        goal: CoverageGoal,
        active: z.array(Id),
        missing: z.int(),
        prospects: z.array(Id),
      }),
    ),
    reads: ['ecosystem.actors', 'ecosystem.regions', 'ecosystem.coverage'],
  }),

  sales: query({ input: none, output: z.array(Sale), reads: ['ecosystem.sales', 'ecosystem.actors'] }),
  saveSale: command({ input: Sale.partial({ id: true }), output: Sale }),
  deleteSales: command({ input: Ids, output: Deleted }),
  /** F10 by revenue or margin of active partners, or by end customer. */
  concentration: query({
    input: z.object({ by: z.enum(['revenue', 'margin', 'customer']) }),
    output: ConcentrationFigures.extend({
      total: z.number(),
      /** Largest first: a partner's id or a customer's name. */
      ranked: z.array(
        z.object({
          id: z.string(),
          label: z.string(),
          amount: z.number(),
          share: z.number(),
          /** Shares up to this one. */
          cumulative: z.number(),
          /** What remains when this one leaves. */
          after: ConcentrationFigures,
        }),
      ),
      /** Active partners without a figure, left out. */
      missing: z.int(),
    }),
    reads: ['ecosystem.actors', 'ecosystem.sales'],
  }),

  /** F3: hours by partner. */
  capacity: query({
    input: none,
    output: z.object({
      plan: CapacityPlan,
      partners: z.array(
        z.object({
          actorId: Id,
          code: z.string(),
          quadrant: Quadrant.nullable(),
          priority: z.number(),
          share: z.number(),
          hours: z.int(),
        }),
      ),
    }),
    reads: ['ecosystem.actors', 'ecosystem.criteria', 'workspace.settings'],
  }),
  setCapacity: command({ input: CapacityPlan, output: CapacityPlan }),
  plays: query({ input: none, output: z.array(Play), reads: ['ecosystem.plays'] }),
  savePlay: command({ input: Play, output: Play }),
  proposals: query({
    input: none,
    output: z.array(Proposal),
    reads: ['ecosystem.plays', 'ecosystem.actors'],
  }),
  saveProposal: command({ input: Proposal.partial({ id: true, proposedOn: true }), output: Proposal }),
  deleteProposals: command({ input: Ids, output: Deleted }),
  /** Who changed place since a snapshot; those whose quadrant changed first, then by distance. */
  moves: query({
    input: z.object({ snapshotId: Id }),
    output: z.array(
      z.object({
        actorId: Id,
        code: z.string(),
        name: z.string(),
        nameEn: z.string().nullable(),
        before: Place.nullable(),
        after: Place.nullable(),
      }),
    ),
    reads: ['workspace.snapshots', 'ecosystem.actors', 'ecosystem.criteria', 'workspace.settings'],
  }),

  agreements: query({
    input: none,
    output: z.array(Agreement),
    reads: ['ecosystem.agreements', 'ecosystem.actors'],
  }),
  saveAgreement: command({ input: Agreement.partial({ id: true }), output: Agreement }),
  deleteAgreements: command({ input: Ids, output: Deleted }),
  registrations: query({
    input: none,
    output: z.array(Registration),
    reads: ['ecosystem.agreements', 'ecosystem.actors'],
  }),
  saveRegistration: command({ input: Registration.partial({ id: true }), output: Registration }),
  deleteRegistrations: command({ input: Ids, output: Deleted }),
  priceRules: query({ input: none, output: z.array(PriceRule), reads: ['ecosystem.agreements'] }),
  savePriceRule: command({ input: PriceRule.partial({ id: true }), output: PriceRule }),
  deletePriceRules: command({ input: Ids, output: Deleted }),
  quotes: query({
    input: none,
    output: z.array(Quote),
    reads: ['ecosystem.agreements', 'ecosystem.actors'],
  }),
  saveQuote: command({ input: Quote.partial({ id: true }), output: Quote }),
  deleteQuotes: command({ input: Ids, output: Deleted }),
  /** F11 with what was decided about each clash. */
  conflicts: query({
    input: none,
    output: z.array(Conflict.extend({ decision: ConflictNote.nullable() })),
    reads: ['ecosystem.agreements', 'ecosystem.actors', 'ecosystem.regions'],
  }),
  decideConflict: command({ input: ConflictNote, output: ConflictNote }),
};
