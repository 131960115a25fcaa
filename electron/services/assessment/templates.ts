import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import { questionnaireDifference } from '#shared/domain/assessment/questionnaire-difference.ts';
import {
  type QuestionnaireContent,
  questionnaireFileText,
  readQuestionnaireFile,
} from '#shared/domain/assessment/questionnaire-file.ts';
import { shippedRowsIn } from '#templates/shipped.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import { certificates, questionnaires } from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { nextOrder } from '../rows.ts';
import { questionnaireList, readResponses, roundOf } from './lists.ts';
import { keepQuestionnaire, numberedName } from './questionnaires.ts';

type Operations =
  | 'questionnaireLibrary'
  | 'addFromLibrary'
  | 'exportQuestionnaire'
  | 'readQuestionnaireFile'
  | 'importQuestionnaire'
  | 'roundDifference';

/** Questionnaires that come from elsewhere: the method library, a file, another version. */
export const templateServices: Pick<RoomServices<'assessment', Context>, Operations> = {
  questionnaireLibrary: ({ db }) => {
    const there = new Set(questionnaireList.read(db).map((q) => q.id));
    return shipped(db).map((q) => ({ ...headOf(q), there: there.has(q.id) }));
  },
  addFromLibrary: (context, { id }) => {
    const from = shipped(context.db).find((q) => q.id === id);
    if (!from) throw new Refusal('input.invalid', { path: 'id' });
    return added(context, from);
  },
  exportQuestionnaire: ({ db }, { id }) => {
    const found = questionnaireList.read(db).find((q) => q.id === id);
    if (!found) throw new Refusal('input.invalid', { path: 'id' });
    const title = readSettings(db).lang === 'en' && found.nameEn ? found.nameEn : found.name;
    return {
      name: `${fileWord(title)}-${found.version}.peyvand-questionnaire`,
      mime: 'application/json',
      bytes: new TextEncoder().encode(questionnaireFileText(found)),
    };
  },
  readQuestionnaireFile: ({ db }, { bytes }) => {
    const read = contentOf(bytes);
    const existing = questionnaireList.read(db).find((q) => q.id === read.id);
    return {
      head: headOf(read),
      existing: existing
        ? {
            id: existing.id,
            name: existing.name,
            nameEn: existing.nameEn,
            version: existing.version,
            difference: questionnaireDifference(existing, read),
          }
        : null,
      gateKept: withKnownGate(db, read).gate !== null || read.gate === null,
    };
  },
  importQuestionnaire: (context, { bytes, as }) => {
    const read = withKnownGate(context.db, contentOf(bytes));
    if (as === 'new') return added(context, read);
    const before = questionnaireList.read(context.db).find((q) => q.id === read.id);
    if (!before) throw new Refusal('input.invalid', { path: 'as' });
    const { version: _, ...content } = read;
    return keepQuestionnaire(context, { ...content, order: before.order });
  },
  roundDifference: ({ db }, { roundId }) => {
    const round = roundOf(db, roundId);
    const newest = questionnaireList.read(db).find((q) => q.id === round.questionnaireId);
    if (!newest) return null;
    const known = new Set(newest.questions.map((q) => q.id));
    const asked = new Set(round.questionnaire.questions.map((q) => q.id));
    const lost = readResponses(db, roundId)
      .filter((r) => r.state === 'counted')
      .map(
        (r) =>
          r.answers.filter((a) => a.value !== null && asked.has(a.questionId) && !known.has(a.questionId))
            .length,
      )
      .filter((n) => n > 0);
    return {
      difference: questionnaireDifference(round.questionnaire, newest),
      fromVersion: round.questionnaire.version,
      toVersion: newest.version,
      lostAnswers: lost.reduce((sum, n) => sum + n, 0),
      lostPeople: lost.length,
    };
  },
};

const shipped = (db: TypedDatabase): readonly Questionnaire[] =>
  shippedRowsIn(readSettings(db).lang).questionnaires;

const headOf = (q: QuestionnaireContent) => ({
  id: q.id,
  kind: q.kind,
  name: q.name,
  nameEn: q.nameEn,
  description: q.description,
  descriptionEn: q.descriptionEn,
  version: q.version,
  dimensions: q.dimensions.length,
  questions: q.questions.length,
  recommendations: q.recommendations.length,
});

/** A questionnaire that the workspace has not had: under its own id where that is free, else as a numbered copy. */
function added(context: Context, { version, ...content }: QuestionnaireContent): Questionnaire {
  const { db } = context;
  const all = questionnaireList.read(db);
  const taken = db.select({ id: questionnaires.id }).from(questionnaires).all();
  const free = !taken.some((q) => q.id === content.id);
  const row = withKnownGate(db, {
    ...content,
    version: free ? version : 1,
    id: free ? content.id : randomUUID(),
    ...numberedName(all, content),
  });
  context.edit({ name: row.name }, (inside) => {
    inside
      .insert(questionnaires)
      .values({ ...row, order: nextOrder(all) })
      .run();
  });
  return { ...row, order: nextOrder(all) };
}

/** Without a gate that leads to a certificate which the workspace has not. */
function withKnownGate(db: TypedDatabase, q: QuestionnaireContent): QuestionnaireContent {
  if (!q.gate) return q;
  const there = db.select().from(certificates).where(eq(certificates.id, q.gate.certificateId)).get();
  return there ? q : { ...q, gate: null };
}

/** @throws Refusal questionnaireFile.* for a file that is no sound questionnaire */
function contentOf(bytes: Uint8Array): QuestionnaireContent {
  const read = readQuestionnaireFile(new TextDecoder().decode(bytes));
  if (!read.ok) throw new Refusal(`questionnaireFile.${read.fault}`, { where: read.where });
  return read.questionnaire;
}

/** A title as part of a file's name, on all three systems. */
const fileWord = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|\p{Cc}\u200e\u200f\u2066-\u2069]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
