import { asc, eq } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { Region } from '#shared/domain/ecosystem/region.ts';
import { regionProblem, regionTree } from '#shared/domain/ecosystem/region-tree.ts';
import { regionRows } from '#templates/regions.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { agreements, coverageGoals, priceRules, quotes, regions } from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { saveRow } from '../rows.ts';

type Operations = Pick<
  RoomServices<'ecosystem', Context>,
  'regions' | 'saveRegion' | 'deleteRegion' | 'addShippedRegions'
>;

/** The tree of regions that coverage, territories and prices share. */
export const regionOperations: Operations = {
  regions: ({ db }) => readRegions(db),

  saveRegion: (context, given) => {
    const all = readRegions(context.db);
    const before = all.find((r) => r.id === given.id);
    const { id } = given;
    const problem = regionProblem(all, { id: id ?? 'new', parentId: given.parentId });
    if (problem === 'missing') throw new Refusal('input.invalid', { path: 'parentId' });
    if (problem === 'circle') throw new Refusal('input.regionCircle', { name: given.name });
    return saveRow<Region>(
      context,
      regions,
      { ...given, nameEn: given.nameEn ?? before?.nameEn ?? null },
      { name: given.name },
    );
  },

  deleteRegion: (context, { id }) => {
    const all = readRegions(context.db);
    const region = all.find((r) => r.id === id);
    if (!region) throw new Refusal('input.invalid', { path: 'id' });
    const gone = new Set([id, ...regionTree(all).descendants(id)]);
    const uses = [agreements, coverageGoals, priceRules, quotes].reduce(
      (sum, table) =>
        sum +
        context.db
          .select({ regionId: table.regionId })
          .from(table)
          .all()
          .filter((row) => row.regionId !== null && gone.has(row.regionId)).length,
      0,
    );
    if (uses > 0) throw new Refusal('input.regionInUse', { name: region.name, count: uses });
    context.edit({ name: region.name }, (db) => db.delete(regions).where(eq(regions.id, id)).run());
    return { deleted: gone.size };
  },

  addShippedRegions: (context) => {
    const known = new Set(readRegions(context.db).map((r) => r.id));
    const missing = regionRows.filter((r) => !known.has(r.id));
    if (missing.length > 0)
      context.edit({ count: missing.length }, (db) =>
        db
          .insert(regions)
          .values([...missing])
          .run(),
      );
    return { added: missing.length };
  },
};

/** All regions by id. */
export const readRegions = (db: TypedDatabase): Region[] =>
  db.select().from(regions).orderBy(asc(regions.id)).all();
