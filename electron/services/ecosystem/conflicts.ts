import { asc } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { Agreement, PriceRule, Quote, Registration } from '#shared/domain/ecosystem/agreement.ts';
import { findConflicts } from '#shared/domain/ecosystem/conflicts.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import {
  actors,
  agreements,
  conflictNotes,
  priceRules,
  quotes,
  registrations,
} from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { deleteRows, saveRow } from '../rows.ts';
import { readRegions } from './regions.ts';

type Operations = Pick<
  RoomServices<'ecosystem', Context>,
  | 'agreements'
  | 'saveAgreement'
  | 'deleteAgreements'
  | 'registrations'
  | 'saveRegistration'
  | 'deleteRegistrations'
  | 'priceRules'
  | 'savePriceRule'
  | 'deletePriceRules'
  | 'quotes'
  | 'saveQuote'
  | 'deleteQuotes'
  | 'conflicts'
  | 'decideConflict'
>;

/** Agreements, registrations, prices and quotes, and where they clash (F11). */
export const conflictOperations: Operations = {
  agreements: ({ db }) =>
    db.select().from(agreements).orderBy(asc(agreements.start), asc(agreements.id)).all(),
  saveAgreement: (context, given) => {
    requireOrder(given.start, given.end);
    return saveRow<Agreement>(context, agreements, given, { name: nameOf(context.db, given.actorId) });
  },
  deleteAgreements: (context, { ids }) => deleteRows(context, agreements, ids),

  registrations: ({ db }) =>
    db.select().from(registrations).orderBy(asc(registrations.registeredOn), asc(registrations.id)).all(),
  saveRegistration: (context, given) =>
    saveRow<Registration>(context, registrations, given, {
      name: nameOf(context.db, given.actorId),
      customer: given.customer,
    }),
  deleteRegistrations: (context, { ids }) => deleteRows(context, registrations, ids),

  priceRules: ({ db }) =>
    db.select().from(priceRules).orderBy(asc(priceRules.product), asc(priceRules.id)).all(),
  savePriceRule: (context, given) => {
    requireOrder(given.start, given.end);
    if (given.minimumPrice !== null && given.minimumPrice > given.listPrice)
      throw new Refusal('input.minimumAboveList', { product: given.product });
    return saveRow<PriceRule>(context, priceRules, given, { name: given.product });
  },
  deletePriceRules: (context, { ids }) => deleteRows(context, priceRules, ids),

  quotes: ({ db }) => db.select().from(quotes).orderBy(asc(quotes.quotedOn), asc(quotes.id)).all(),
  saveQuote: (context, given) =>
    saveRow<Quote>(context, quotes, given, {
      name: nameOf(context.db, given.actorId),
      product: given.product,
    }),
  deleteQuotes: (context, { ids }) => deleteRows(context, quotes, ids),

  conflicts: ({ db }) => readConflicts(db),
  decideConflict: (context, decision) => {
    context.edit({ state: decision.state }, (db) =>
      db
        .insert(conflictNotes)
        .values(decision)
        .onConflictDoUpdate({ target: conflictNotes.key, set: decision })
        .run(),
    );
    return decision;
  },
};

/** F11 over the file, each clash with what was decided about it. */
export function readConflicts(db: TypedDatabase) {
  const decisions = new Map(
    db
      .select()
      .from(conflictNotes)
      .all()
      .map((n) => [n.key, n]),
  );
  const found = findConflicts({
    actors: db.select().from(actors).all(),
    regions: readRegions(db),
    agreements: db.select().from(agreements).all(),
    registrations: db.select().from(registrations).all(),
    prices: db.select().from(priceRules).all(),
    quotes: db.select().from(quotes).all(),
  });
  return found.map((c) => ({ ...c, decision: decisions.get(c.key) ?? null }));
}

function requireOrder(start: string, end: string | null): void {
  if (end !== null && end < start) throw new Refusal('input.endBeforeStart', { start, end });
}

const nameOf = (db: TypedDatabase, id: string): string =>
  db
    .select({ id: actors.id, name: actors.name })
    .from(actors)
    .all()
    .find((a) => a.id === id)?.name ?? '';
