import { randomUUID } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { Criterion } from '#shared/domain/ecosystem/criterion.ts';
import { type SegmentationContent, segmentation } from '#shared/domain/ecosystem/value-potential.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import { actors, criteria, indicators, settings } from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { readRatings, setRating } from './actors.ts';

type Operations = Pick<
  RoomServices<'ecosystem', Context>,
  | 'criteria'
  | 'saveCriterion'
  | 'deleteCriterion'
  | 'indicators'
  | 'setIndicators'
  | 'setCutoffs'
  | 'segmentation'
>;

/** Criteria with their weights, the axes' indicators and the matrix. */
export const segmentationOperations: Operations = {
  criteria: ({ db }) => db.select().from(criteria).orderBy(asc(criteria.order), asc(criteria.id)).all(),

  saveCriterion: (context, given) => {
    const all = context.db.select().from(criteria).all();
    const present = all.find((c) => c.id === given.id);
    if (given.id !== undefined && !present) throw new Refusal('input.invalid', { path: 'id' });
    const criterion: Criterion = {
      id: present?.id ?? randomUUID(),
      name: given.name,
      nameEn: given.nameEn ?? present?.nameEn ?? null,
      weight: given.weight,
      description: given.description ?? present?.description ?? '',
      order: given.order ?? present?.order ?? Math.max(0, ...all.map((c) => c.order)) + 1,
    };
    context.edit({ name: criterion.name }, (db) =>
      db.insert(criteria).values(criterion).onConflictDoUpdate({ target: criteria.id, set: criterion }).run(),
    );
    return criterion;
  },

  deleteCriterion: (context, { id }) => {
    const present = context.db.select().from(criteria).where(eq(criteria.id, id)).get();
    if (!present) throw new Refusal('input.invalid', { path: 'id' });
    context.edit({ name: present.name }, (db) => {
      db.delete(indicators)
        .where(eq(indicators.source, `criterion:${id}`))
        .run();
      setRating(db, readRatings(db), id, null);
      db.delete(criteria).where(eq(criteria.id, id)).run();
    });
    return null;
  },

  indicators: ({ db }) => db.select().from(indicators).orderBy(asc(indicators.id)).all(),

  setIndicators: (context, { indicators: given }) => {
    const rows = given.map((indicator) => ({ ...indicator, id: randomUUID() }));
    context.edit({ count: rows.length }, (db) => {
      db.delete(indicators).run();
      if (rows.length > 0) db.insert(indicators).values(rows).run();
    });
    return rows;
  },

  setCutoffs: (context, cutoffs) => {
    const next = { ...readSettings(context.db), cutoffs };
    context.edit({ value: cutoffs.value, potential: cutoffs.potential }, (db) =>
      db.update(settings).set({ value: next }).run(),
    );
    return cutoffs;
  },

  segmentation: ({ db }) => segmentation(segmentationContent(db)),
};

/** What F2 needs, read from the file. */
export const segmentationContent = (db: TypedDatabase): SegmentationContent => ({
  actors: db.select().from(actors).orderBy(asc(actors.code)).all(),
  criteria: db.select().from(criteria).orderBy(asc(criteria.order), asc(criteria.id)).all(),
  indicators: db.select().from(indicators).orderBy(asc(indicators.id)).all(),
  cutoffs: readSettings(db).cutoffs,
});
