import { randomUUID } from 'node:crypto';
import { inArray } from 'drizzle-orm';
import type { ReturnedReview } from '#shared/contract/assessment-exchange.ts';
import type { RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { ReviewRemark } from '#shared/domain/assessment/response.ts';
import { newRemarks, type ReviewFile } from '#shared/domain/assessment/review-file.ts';
import { previousRound } from '#shared/domain/assessment/round-comparison.ts';
import { createLocale } from '#shared/locale/index.ts';
import { reviewPage } from '#shared/reports/review-page.ts';
import { type ReadReview, readReview } from '../../readers/review.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import { insertRows } from '../../workspace/insert.ts';
import { reviewRemarks, rounds } from '../../workspace/schema/index.ts';
import { pageMaker } from '../../writers/pages/index.ts';
import type { Context } from '../context.ts';
import { safeName } from '../deliverables/file-name.ts';
import { today } from '../today.ts';
import { subjectOf } from './exchange.ts';
import { readReviewRemarks, roundList, roundOf } from './lists.ts';
import { resultsOf } from './results.ts';

/** Review files that were read and wait to be taken. */
export interface ReadReviews {
  readonly roundId: string | null;
  readonly files: readonly { readonly name: string; readonly read: ReadReview }[];
}

type Operations = 'reviewFile' | 'readReviews' | 'takeReviews';

/** The executive review file, and the remarks that come back from it. */
export const reviewServices: Pick<RoomServices<'assessment', Context>, Operations> = {
  reviewFile: async ({ db }, { roundId, lang, contact }) => {
    const round = roundOf(db, roundId);
    const bytes = await reviewFileOf(db, roundId, lang, contact);
    const locale = createLocale({ lang });
    const title = locale.t('forms.review.title');
    return { fileName: `${safeName(`${title} - ${locale.name(round)}`)}.html`, mime: 'text/html', bytes };
  },

  readReviews: (context, { roundId, files }) => {
    const reviews: ReadReviews = {
      roundId,
      files: files.map(({ name, bytes }) => ({ name, read: readReview(bytes) })),
    };
    const token = randomUUID();
    context.session.reviews.clear();
    context.session.reviews.set(token, reviews);
    return { token, files: judgeAll(context.db, reviews).map(({ shown }) => shown) };
  },

  takeReviews: (context, { token, indices }) => {
    const reviews = context.session.reviews.get(token);
    if (!reviews) throw new Refusal('assessment.returnsExpired');
    const judged = judgeAll(context.db, reviews);
    const receivedAt = new Date().toISOString();
    const rows = [...new Set(indices)].flatMap((index): ReviewRemark[] => {
      const one = judged[index];
      if (one?.shown.verdict !== 'new' || !one.content)
        throw new Refusal('input.invalid', { path: `indices.${index}` });
      const { roundId, reviewer, role, savedAt } = one.content;
      return one.remarks.map((remark) => ({
        id: randomUUID(),
        roundId,
        reviewer,
        role,
        ...remark,
        savedAt,
        receivedAt,
        reply: '',
        done: false,
      }));
    });
    context.edit({ count: rows.length }, (db) =>
      insertRows(db, reviewRemarks, rows as unknown as Record<string, unknown>[]),
    );
    return { taken: rows.length };
  },
};

/** The bytes of the review file of a round, as it stands today. */
export async function reviewFileOf(
  db: TypedDatabase,
  roundId: string,
  lang: 'fa' | 'en',
  contact: string,
): Promise<Uint8Array> {
  const round = roundOf(db, roundId);
  const settings = readSettings(db);
  const before = previousRound(roundList.read(db), round);
  const client = { fa: settings.clientName, en: settings.clientNameEn || settings.clientName };
  const data = reviewPage({
    settings,
    round,
    subject: subjectOf(db, round, client),
    results: resultsOf(db, round),
    previous: before && resultsOf(db, before),
    lang,
    contact,
    today: today(),
  });
  const page = await pageMaker('review');
  return page({ lang, title: `${data.round[lang]} – ${data.client[lang]}`, data });
}

interface Judged {
  readonly content: ReviewFile | null;
  readonly remarks: ReviewFile['remarks'];
  readonly shown: ReturnedReview;
}

function judgeAll(db: TypedDatabase, { roundId, files }: ReadReviews): Judged[] {
  const { workspaceId } = readSettings(db);
  return files.map(({ name, read }, index): Judged => {
    const blank = { index, name, reviewer: '', role: '', roundId: null, savedAt: null, remarks: 0 };
    if (read.kind !== 'review')
      return { content: null, remarks: [], shown: { ...blank, verdict: read.kind, takeable: false } };
    const { content } = read;
    const known = { ...blank, reviewer: content.reviewer, role: content.role, savedAt: content.savedAt };
    const refused = (verdict: ReturnedReview['verdict']): Judged => ({
      content: null,
      remarks: [],
      shown: { ...known, verdict, takeable: false },
    });
    if (content.workspaceId !== workspaceId) return refused('otherWorkspace');
    const round = db
      .select()
      .from(rounds)
      .where(inArray(rounds.id, [content.roundId]))
      .get();
    if (!round || (roundId !== null && roundId !== round.id)) return refused('otherRound');
    if (content.remarks.every((r) => r.stance === null && r.text === '')) return refused('empty');
    const ids = new Set(round.questionnaire.dimensions.map((d) => d.id));
    const remarks = newRemarks(content, ids, readReviewRemarks(db, round.id));
    if (remarks.length === 0) return refused('same');
    return {
      content,
      remarks,
      shown: { ...known, roundId: round.id, remarks: remarks.length, verdict: 'new', takeable: true },
    };
  });
}
