import { z } from 'zod';
import { Actor } from '#shared/domain/ecosystem/actor.ts';
import { Criterion, Cutoffs, Indicator } from '#shared/domain/ecosystem/criterion.ts';
import { ImportFinding, ImportMapping } from '#shared/domain/ecosystem/import.ts';
import { Relation } from '#shared/domain/ecosystem/relation.ts';
import { Segmentation } from '#shared/domain/ecosystem/segmentation.ts';
import { Id, Lang, Rating } from '#shared/domain/values.ts';
import { command, query } from './define.ts';
import { mapOperations } from './ecosystem-map.ts';
import { marketOperations } from './ecosystem-market.ts';
import { Bytes } from './result.ts';

/** Ratings are given and taken by `rate` alone, which knows the criteria. */
const ActorPatch = Actor.omit({ id: true, ratings: true }).partial();

/** Operations on partners, the map and segmentation. */
export const ecosystem = {
  actors: query({
    input: z.object({}),
    output: z.array(Actor),
    reads: ['ecosystem.actors'],
  }),
  createActor: command({
    input: Actor.omit({ id: true, code: true, ratings: true })
      .partial()
      .required({ type: true, name: true })
      .extend({
        code: Actor.shape.code.optional(),
        position: z.object({ x: z.number(), y: z.number() }).optional(),
      }),
    output: Actor,
  }),
  /** One patch for one or many: inline and bulk edit are the same operation. */
  updateActors: command({
    input: z.object({ ids: z.array(Id).min(1), patch: ActorPatch }),
    output: z.object({ updated: z.int() }),
  }),
  deleteActors: command({
    input: z.object({ ids: z.array(Id).min(1) }),
    output: z.object({ deleted: z.int() }),
  }),
  /** A null rating clears it. */
  rate: command({
    input: z.object({ actorIds: z.array(Id).min(1), criterionId: Id, value: Rating.nullable() }),
    output: z.null(),
  }),

  relations: query({
    input: z.object({}),
    output: z.array(Relation),
    reads: ['ecosystem.relations', 'ecosystem.actors'],
  }),
  createRelation: command({
    input: Relation.omit({ id: true }).partial().required({ sourceId: true, targetId: true, type: true }),
    output: Relation,
  }),
  updateRelations: command({
    input: z.object({ ids: z.array(Id).min(1), patch: Relation.omit({ id: true }).partial() }),
    output: z.object({ updated: z.int() }),
  }),
  deleteRelations: command({
    input: z.object({ ids: z.array(Id).min(1) }),
    output: z.object({ deleted: z.int() }),
  }),

  ...mapOperations,
  ...marketOperations,

  criteria: query({ input: z.object({}), output: z.array(Criterion), reads: ['ecosystem.criteria'] }),
  saveCriterion: command({
    input: Criterion.partial({ id: true, order: true, description: true, nameEn: true }),
    output: Criterion,
  }),
  deleteCriterion: command({ input: z.object({ id: Id }), output: z.null() }),
  indicators: query({ input: z.object({}), output: z.array(Indicator), reads: ['ecosystem.criteria'] }),
  /** Replaces the indicators of both axes; an empty list brings back the method's defaults. */
  setIndicators: command({
    input: z.object({ indicators: z.array(Indicator.omit({ id: true })) }),
    output: z.array(Indicator),
  }),
  setCutoffs: command({ input: Cutoffs, output: Cutoffs }),
  /** F1 and F2 over the register. */
  segmentation: query({
    input: z.object({}),
    output: Segmentation,
    reads: ['ecosystem.actors', 'ecosystem.criteria', 'workspace.settings'],
  }),

  /** A workbook for a partner list in the asked language: empty to fill in, or filled with the shipped sample. */
  listTemplate: query({
    input: z.object({ lang: Lang, filled: z.boolean() }),
    output: z.object({ fileName: z.string(), bytes: Bytes }),
    reads: [],
  }),
  /** Reads a list into memory, guesses the mapping of its columns; nothing is written. */
  readList: command({
    input: z.object({ name: z.string().max(260), bytes: Bytes, sheet: z.string().nullable().default(null) }),
    output: z.object({
      token: z.string(),
      sheets: z.array(z.string()),
      sheet: z.string().nullable(),
      headings: z.array(z.string()),
      rows: z.int(),
      sample: z.array(z.array(z.string())),
      mapping: ImportMapping,
      /** True when the mapping is the one used last time for the same headings. */
      remembered: z.boolean(),
      /** Encoding of a text file, or null for a workbook. */
      encoding: z.string().nullable(),
    }),
  }),
  /** Checks every row with a mapping; nothing is written. */
  previewImport: command({
    input: z.object({ token: z.string(), mapping: ImportMapping }),
    output: z.object({
      created: z.int(),
      updated: z.int(),
      unchanged: z.int(),
      rejected: z.int(),
      findings: z.array(ImportFinding),
      /** The first rows as they would be stored. */
      sample: z.array(
        z.object({
          row: z.int(),
          change: z.enum(['create', 'update', 'same', 'reject']),
          actor: Actor.partial(),
        }),
      ),
    }),
  }),
  /** Writes the rows in one step; refuses when a row is rejected, unless told to skip such rows. */
  importList: command({
    input: z.object({ token: z.string(), mapping: ImportMapping, skipRejected: z.boolean().default(false) }),
    output: z.object({ imported: z.int(), updated: z.int(), rejected: z.array(ImportFinding) }),
  }),
};
