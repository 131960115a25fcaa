import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import { isPartner } from '#shared/domain/ecosystem/actor.ts';
import type { Deal } from '#shared/domain/program/deal.ts';
import { type DealMapping, dealFieldOfHeading, guessDealMapping } from '#shared/domain/program/deal-list.ts';
import { type CheckedDeal, checkDealRows } from '#shared/domain/program/deal-list-rows.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import { insertRows } from '../../workspace/insert.ts';
import { deals, priceRules } from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { readActors } from '../ecosystem/actors.ts';
import { readRegions } from '../ecosystem/regions.ts';
import { listChunk, listImport } from '../list-import.ts';
import { today } from '../today.ts';
import { readDeals } from './lists.ts';

type Operations = Pick<
  RoomServices<'program', Context>,
  'readDealList' | 'previewDealList' | 'importDealList'
>;

const dealLists = listImport<CheckedDeal, DealMapping, Partial<Deal>>({
  kind: 'deals',
  fieldOf: dealFieldOfHeading,
  mapping: (_db, headings, remembered) => remembered ?? guessDealMapping(headings),
  check: (db, table, mapping) => {
    const all = readDeals(db);
    const partners = readActors(db).filter((a) => isPartner(a) && a.type !== 'client');
    return checkDealRows(table, mapping, {
      currency: readSettings(db).currency,
      partners,
      regions: readRegions(db),
      products: [
        ...partners.flatMap((p) => p.products),
        ...all.flatMap((d) => d.product ?? []),
        ...db
          .select({ product: priceRules.product })
          .from(priceRules)
          .all()
          .map((r) => r.product),
      ],
      deals: all,
      today: today(),
      newId: randomUUID,
      chunk: listChunk,
    });
  },
  shown: ({ deal }) => {
    const { id, actorId, closedOn, ...rest } = deal;
    return { ...rest, ...(id && { id }), ...(actorId && { actorId }), ...(closedOn && { closedOn }) };
  },
  write: (db, created, updated) => {
    insertRows(
      db,
      deals,
      created.map((r) => r.deal),
    );
    for (const { deal } of updated) {
      const { id, ...fields } = deal;
      db.update(deals).set(fields).where(eq(deals.id, id)).run();
    }
  },
});

/** Import of the client's history of deals. */
export const dealImport: Operations = {
  readDealList: dealLists.read,
  previewDealList: dealLists.preview,
  importDealList: dealLists.write,
};
