import type { RoomServices } from '#shared/contract/index.ts';
import { journeyProgress } from '#shared/domain/journey/checks.ts';
import { overview } from '#shared/domain/journey/overview.ts';
import { dumpDocument } from '../../workspace/document/dump.ts';
import { editions, stepNotes } from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { today } from '../today.ts';

/** The seven steps: progress from the data, and notes. */
export const journey: RoomServices<'journey', Context> = {
  progress: ({ db }) =>
    journeyProgress({
      document: dumpDocument(db, { blobs: false }),
      today: today(),
      editions: db
        .select({ deliverable: editions.deliverable })
        .from(editions)
        .all()
        .map((e) => e.deliverable),
    }),
  overview: ({ db }) => overview(dumpDocument(db, { blobs: false }), today()),
  notes: ({ db }) =>
    Object.fromEntries(
      db
        .select()
        .from(stepNotes)
        .all()
        .map((n) => [n.step, n.text]),
    ),
  setNote: (context, { step, text }) => {
    context.edit({ step }, (db) =>
      db
        .insert(stepNotes)
        .values({ step, text })
        .onConflictDoUpdate({ target: stepNotes.step, set: { text } })
        .run(),
    );
    return null;
  },
};
