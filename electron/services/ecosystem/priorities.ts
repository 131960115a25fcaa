import { asc } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import { splitCapacity } from '#shared/domain/ecosystem/capacity.ts';
import { movesBetween } from '#shared/domain/ecosystem/moves.ts';
import type { Proposal } from '#shared/domain/ecosystem/play.ts';
import { segmentation } from '#shared/domain/ecosystem/value-potential.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import { actors, plays, proposals, settings } from '../../workspace/schema/index.ts';
import { readSnapshot } from '../../workspace/snapshot.ts';
import type { Context } from '../context.ts';
import { deleteRows, saveRow } from '../rows.ts';
import { segmentationContent } from './segmentation.ts';

type Operations = Pick<
  RoomServices<'ecosystem', Context>,
  | 'capacity'
  | 'setCapacity'
  | 'plays'
  | 'savePlay'
  | 'proposals'
  | 'saveProposal'
  | 'deleteProposals'
  | 'moves'
>;

/** What follows from the matrix: hours, plays, proposed changes, and who moved. */
export const priorityOperations: Operations = {
  capacity: ({ db }) => readCapacity(db),
  setCapacity: (context, plan) => {
    const next = { ...readSettings(context.db), capacity: plan };
    context.edit({ hours: plan.hours }, (db) => db.update(settings).set({ value: next }).run());
    return plan;
  },

  plays: ({ db }) => db.select().from(plays).orderBy(asc(plays.quadrant)).all(),
  savePlay: (context, play) => {
    context.edit({ quadrant: play.quadrant }, (db) =>
      db.insert(plays).values(play).onConflictDoUpdate({ target: plays.quadrant, set: play }).run(),
    );
    return play;
  },

  proposals: ({ db }) =>
    db.select().from(proposals).orderBy(asc(proposals.proposedOn), asc(proposals.id)).all(),
  saveProposal: (context, given) => {
    const name =
      context.db
        .select({ id: actors.id, name: actors.name })
        .from(actors)
        .all()
        .find((a) => a.id === given.actorId)?.name ?? '';
    return saveRow<Proposal>(
      context,
      proposals,
      { ...given, proposedOn: given.proposedOn ?? new Date().toISOString().slice(0, 10) },
      { name },
    );
  },
  deleteProposals: (context, { ids }) => deleteRows(context, proposals, ids),

  moves: ({ workspace, db }, { snapshotId }) => {
    const before = readSnapshot(workspace, snapshotId);
    const then = segmentation({ ...before, cutoffs: before.settings.cutoffs });
    return movesBetween(
      { actors: before.actors, segmentation: then },
      { actors: db.select().from(actors).all(), segmentation: segmentation(segmentationContent(db)) },
    );
  },
};

/** F3 over the file. */
export function readCapacity(db: TypedDatabase) {
  const plan = readSettings(db).capacity;
  const { partners } = segmentation(segmentationContent(db));
  const hours = new Map(
    splitCapacity(
      plan.hours,
      partners.map((p) => ({ id: p.actorId, quadrant: p.quadrant, potential: p.potential })),
      plan.weights,
    ).map((row) => [row.id, row]),
  );
  return {
    plan,
    partners: partners.map((p) => {
      const row = hours.get(p.actorId);
      return {
        actorId: p.actorId,
        code: p.code,
        quadrant: p.quadrant,
        priority: row?.priority ?? 0,
        share: row?.share ?? 0,
        hours: row?.hours ?? 0,
      };
    }),
  };
}
