import { z } from 'zod';
import { Actor } from '#shared/domain/ecosystem/actor.ts';
import { Criterion, Cutoffs, Indicator } from '#shared/domain/ecosystem/criterion.ts';
import { ImportMapping } from '#shared/domain/ecosystem/import.ts';
import { Relation } from '#shared/domain/ecosystem/relation.ts';
import { Segmentation } from '#shared/domain/ecosystem/segmentation.ts';
import { Id, Rating } from '#shared/domain/values.ts';
import { command, query } from './define.ts';
import { mapOperations } from './ecosystem-map.ts';
import { marketOperations } from './ecosystem-market.ts';
import { listImport } from './list-import.ts';

/** Ratings are given and taken by `rate` alone, which knows the criteria. */
const ActorPatch = Actor.omit({ id: true, ratings: true }).partial();

/** The client's list of partners; of a rejected row, what could be read of it. */
const partnerList = listImport(ImportMapping, Actor.partial());

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

  listTemplate: partnerList.template,
  readList: partnerList.read,
  previewImport: partnerList.preview,
  importList: partnerList.write,
};
