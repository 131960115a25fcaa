import { randomUUID } from 'node:crypto';
import { inArray } from 'drizzle-orm';
import type { ReturnedFile } from '#shared/contract/assessment-exchange.ts';
import type { RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { Response } from '#shared/domain/assessment/response.ts';
import {
  type Checked,
  checkReturned,
  type RoundState,
  roundState,
  takeableVerdicts,
  takenByDefault,
} from '#shared/domain/assessment/returned.ts';
import { type ReadResponse, readResponse } from '../../readers/response.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import { insertRows } from '../../workspace/insert.ts';
import { responses, rounds } from '../../workspace/schema/index.ts';
import { inChunks } from '../chunks.ts';
import type { Context } from '../context.ts';
import { readRespondents, readResponses } from './lists.ts';

/** Files that were read and wait to be taken; kept in memory until others are read or the workspace is closed. */
export interface ReadReturns {
  readonly roundId: string | null;
  readonly files: readonly { readonly name: string; readonly read: ReadResponse }[];
}

/** Files read before others may run. */
const chunk = 20;

type Operations = 'readResponses' | 'takeResponses';

/** Answers that come back as files: read and judged first, taken second. */
export const intakeServices: Pick<RoomServices<'assessment', Context>, Operations> = {
  readResponses: async (context, { roundId, files }) => {
    const read: { name: string; read: ReadResponse }[] = [];
    for (const [i, { name, bytes }] of files.entries()) {
      read.push({ name, read: await readResponse(bytes) });
      if (i % chunk === chunk - 1) await context.progress(i + 1, files.length);
    }
    const returns: ReadReturns = { roundId, files: read };
    const { returns: kept } = context.session;
    kept.clear();
    const token = randomUUID();
    kept.set(token, returns);
    const judge = judgeOf(context.db, roundId);
    const judged = judgeAll(returns, judge);
    await context.progress(files.length, files.length);
    return { token, files: judged.map((one, index) => shown(one, index, judge)) };
  },

  takeResponses: async (context, { token, choices }) => {
    const returns = context.session.returns.get(token);
    if (!returns) throw new Refusal('assessment.returnsExpired');
    // Judged anew: the workspace may have changed since the files were read.
    const judge = judgeOf(context.db, returns.roundId);
    const judged = judgeAll(returns, judge);
    const receivedAt = new Date().toISOString();
    const rows: Response[] = [];
    const standing = new Map<string, string>();
    for (const { index, counts } of choices) {
      const one = judged[index];
      if (!one?.content || !one.checked.respondent || !takeableVerdicts.has(one.checked.verdict))
        throw new Refusal('input.invalid', { path: `choices.${index}` });
      const { content, checked, source } = one;
      const respondentId = one.checked.respondent.id;
      const id = randomUUID();
      // Of two chosen files of a person the newer one stands.
      const rival = rows.find((r) => r.id === standing.get(respondentId));
      const stands = counts && !(rival && rival.savedAt > content.savedAt);
      if (stands) {
        if (rival) rows[rows.indexOf(rival)] = { ...rival, state: 'replaced' };
        standing.set(respondentId, id);
      }
      rows.push({
        id,
        roundId: content.roundId,
        respondentId,
        source,
        state: stands ? 'counted' : counts || checked.verdict === 'earlier' ? 'replaced' : 'set-aside',
        savedAt: content.savedAt,
        receivedAt,
        finished: content.finished,
        interviewer: '',
        answers: [...checked.answers],
        fingerprint: checked.fingerprint,
      });
    }
    await context.progress(0, rows.length);
    const replaced = context.edit({ count: rows.length }, (db) => {
      const gone = countedOf(db, [...standing.keys()]);
      inChunks(
        gone,
        (some) =>
          db.update(responses).set({ state: 'replaced' }).where(inArray(responses.id, some)).run().changes,
      );
      insertRows(db, responses, rows as unknown as Record<string, unknown>[]);
      return gone.length;
    });
    const taken = rows.filter((r) => r.state === 'counted').length;
    return { taken, replaced, keptBeside: rows.length - taken };
  },
};

function countedOf(db: TypedDatabase, respondentIds: readonly string[]): string[] {
  const found: string[] = [];
  inChunks(respondentIds, (some) => {
    const rows = db
      .select({ id: responses.id, state: responses.state })
      .from(responses)
      .where(inArray(responses.respondentId, some))
      .all();
    for (const { id, state } of rows) if (state === 'counted') found.push(id);
    return 0;
  });
  return found;
}

/** What files are held against: the rounds of the workspace, each read once. */
interface Judge {
  readonly workspaceId: string;
  readonly only: string | null;
  readonly stateOf: (roundId: string) => RoundState | null;
}

function judgeOf(db: TypedDatabase, only: string | null): Judge {
  const { workspaceId } = readSettings(db);
  const known = new Map<string, RoundState | null>();
  return {
    workspaceId,
    only,
    stateOf: (id) => {
      const before = known.get(id);
      if (before !== undefined) return before;
      const round = db
        .select()
        .from(rounds)
        .where(inArray(rounds.id, [id]))
        .get();
      const state = round
        ? roundState(workspaceId, round, readRespondents(db, id), readResponses(db, id))
        : null;
      known.set(id, state);
      return state;
    },
  };
}

interface Judged {
  readonly name: string;
  readonly content: (ReadResponse & { kind: 'response' })['content'] | null;
  readonly source: 'html' | 'xlsx';
  readonly checked: Checked;
}

const bare = (verdict: Checked['verdict']): Checked => ({
  verdict,
  respondent: null,
  answers: [],
  dropped: [],
  fingerprint: '',
  asked: 0,
  answered: 0,
  otherVersion: false,
  late: false,
});

/** Judges every file, and files of one person among each other: the newest is held against what is there. */
function judgeAll({ files }: ReadReturns, judge: Judge): Judged[] {
  const judged = files.map(({ name, read }): Judged => {
    if (read.kind !== 'response') return { name, content: null, source: 'html', checked: bare(read.kind) };
    const { content, source } = read;
    return { name, content, source, checked: judgeOne(content, judge) };
  });
  const newest = new Map<string, Judged>();
  const key = (one: Judged) => `${one.content?.roundId} ${one.checked.respondent?.id}`;
  for (const one of judged) {
    if (!one.content || !takeableVerdicts.has(one.checked.verdict)) continue;
    const best = newest.get(key(one));
    if (!best?.content || one.content.savedAt > best.content.savedAt) newest.set(key(one), one);
  }
  return judged.map((one) => {
    const best = newest.get(key(one));
    if (!one.content || !best || best === one || !takeableVerdicts.has(one.checked.verdict)) return one;
    const verdict = one.checked.fingerprint === best.checked.fingerprint ? 'same' : 'earlier';
    return { ...one, checked: { ...one.checked, verdict } };
  });
}

function judgeOne(content: NonNullable<Judged['content']>, judge: Judge): Checked {
  if (content.workspaceId !== judge.workspaceId) return bare('otherWorkspace');
  if (judge.only !== null && content.roundId !== judge.only) return bare('otherRound');
  const state = judge.stateOf(content.roundId);
  return state ? checkReturned(content, state) : bare('otherRound');
}

function shown({ name, content, source, checked }: Judged, index: number, judge: Judge): ReturnedFile {
  const state = content?.workspaceId === judge.workspaceId ? judge.stateOf(content.roundId) : null;
  const questions = new Map(state?.round.questionnaire.questions.map((q) => [q.id, q]));
  return {
    index,
    name,
    verdict: checked.verdict,
    source: content ? source : null,
    roundId: state?.round.id ?? null,
    roundName: state?.round.name ?? '',
    roundNameEn: state?.round.nameEn ?? null,
    respondentId: checked.respondent?.id ?? null,
    respondentName: checked.respondent?.name ?? '',
    respondentNameEn: checked.respondent?.nameEn ?? null,
    savedAt: content?.savedAt ?? null,
    finished: content?.finished ?? false,
    asked: checked.asked,
    answered: checked.answered,
    late: checked.late,
    otherVersion: checked.otherVersion,
    dropped: checked.dropped.map((d) => {
      const question = questions.get(d.questionId);
      return {
        ...d,
        text: question?.text ?? d.questionId,
        textEn: question?.textEn || (question?.text ?? ''),
      };
    }),
    takeable: takeableVerdicts.has(checked.verdict),
    proposed: takenByDefault.has(checked.verdict),
  };
}
