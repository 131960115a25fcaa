import { randomUUID } from 'node:crypto';
import { inArray } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import { roundProgress } from '#shared/domain/assessment/round-progress.ts';
import { actors, respondents } from '../../workspace/schema/index.ts';
import { inChunks } from '../chunks.ts';
import type { Context } from '../context.ts';
import { nextOrder } from '../rows.ts';
import { questionnaireList, readRespondents, readResponses, roundOf } from './lists.ts';
import { newCode, sameWord } from './rounds.ts';

type Operations = 'roundProgress' | 'addRespondents' | 'setRespondents';

/** The people of a round, many at once, and how far they are. */
export const peopleServices: Pick<RoomServices<'assessment', Context>, Operations> = {
  roundProgress: ({ db }, { id, today }) => {
    const round = roundOf(db, id);
    const newest = questionnaireList.read(db).find((q) => q.id === round.questionnaireId);
    return roundProgress(
      round,
      readRespondents(db, id),
      readResponses(db, id),
      newest?.version ?? null,
      today,
    );
  },
  addRespondents: (context, { roundId, people }) => {
    roundOf(context.db, roundId);
    const there = readRespondents(context.db, roundId);
    const first = nextOrder(there);
    const fresh = people.filter(
      (p, i) =>
        !there.some((r) => sameWord(r.name, p.name) && r.role === p.role) &&
        people.findIndex((o) => sameWord(o.name, p.name) && o.role === p.role) === i,
    );
    if (fresh.length > 0)
      context.edit({ count: fresh.length }, (db) => {
        for (const [i, person] of fresh.entries())
          db.insert(respondents)
            .values({
              ...person,
              id: randomUUID(),
              roundId,
              nameEn: null,
              actorId: null,
              code: newCode(),
              invitedAt: null,
              order: first + i,
            })
            .run();
      });
    return { added: fresh.length, passed: people.length - fresh.length };
  },
  setRespondents: (context, { ids, ...patch }) => {
    const change = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    if (Object.keys(change).length === 0) return { changed: 0 };
    if (patch.actorId != null) {
      const found = context.db
        .select()
        .from(actors)
        .where(inArray(actors.id, [patch.actorId]))
        .get();
      if (!found) throw new Refusal('input.invalid', { path: 'actorId' });
    }
    const changed = context.edit({ count: ids.length }, (db) =>
      inChunks(
        ids,
        (some) => db.update(respondents).set(change).where(inArray(respondents.id, some)).run().changes,
      ),
    );
    return { changed };
  },
};
