import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import type { Response, ReviewRemark } from '#shared/domain/assessment/response.ts';
import type { Respondent, Round } from '#shared/domain/assessment/round.ts';
import { json, order } from './columns.ts';

export const questionnaires = sqliteTable('questionnaires', {
  id: text().primaryKey(),
  kind: text().$type<Questionnaire['kind']>().notNull(),
  name: text().notNull(),
  nameEn: text(),
  description: text().notNull(),
  descriptionEn: text().notNull(),
  version: integer().notNull(),
  dimensions: json<Questionnaire['dimensions']>(),
  questions: json<Questionnaire['questions']>(),
  recommendations: json<Questionnaire['recommendations']>(),
  gate: text({ mode: 'json' }).$type<NonNullable<Questionnaire['gate']>>(),
  order: order(),
});

export const rounds = sqliteTable('rounds', {
  id: text().primaryKey(),
  name: text().notNull(),
  nameEn: text(),
  /** The round keeps its own copy, so that it outlives the questionnaire it came from. */
  questionnaireId: text().notNull(),
  questionnaire: json<Questionnaire>(),
  subject: json<Round['subject']>(),
  scope: text().notNull(),
  scopeEn: text().notNull(),
  state: text().$type<Round['state']>().notNull(),
  openedOn: text(),
  deadline: text(),
  anonymous: integer({ mode: 'boolean' }).notNull(),
  targets: json<Round['targets']>(),
  order: order(),
});

const ofRound = () =>
  text()
    .notNull()
    .references(() => rounds.id, { onDelete: 'cascade' });

export const respondents = sqliteTable(
  'respondents',
  {
    id: text().primaryKey(),
    roundId: ofRound(),
    name: text().notNull(),
    nameEn: text(),
    role: text().notNull(),
    email: text().notNull(),
    group: text('respondent_group').$type<Respondent['group']>().notNull(),
    actorId: text(),
    lang: text().$type<Respondent['lang']>().notNull(),
    code: text().notNull(),
    invitedAt: text(),
    order: order(),
  },
  (t) => [index('respondents_round').on(t.roundId)],
);

export const responses = sqliteTable(
  'responses',
  {
    id: text().primaryKey(),
    roundId: ofRound(),
    respondentId: text()
      .notNull()
      .references(() => respondents.id, { onDelete: 'cascade' }),
    source: text().$type<Response['source']>().notNull(),
    state: text().$type<Response['state']>().notNull(),
    savedAt: text().notNull(),
    receivedAt: text().notNull(),
    finished: integer({ mode: 'boolean' }).notNull(),
    interviewer: text().notNull(),
    answers: json<Response['answers']>(),
    fingerprint: text().notNull(),
  },
  (t) => [index('responses_round').on(t.roundId), index('responses_respondent').on(t.respondentId)],
);

export const reviewRemarks = sqliteTable(
  'review_remarks',
  {
    id: text().primaryKey(),
    roundId: ofRound(),
    reviewer: text().notNull(),
    role: text().notNull(),
    dimensionId: text(),
    stance: text().$type<NonNullable<ReviewRemark['stance']>>(),
    text: text('remark').notNull(),
    savedAt: text().notNull(),
    receivedAt: text().notNull(),
    reply: text().notNull(),
    done: integer({ mode: 'boolean' }).notNull(),
  },
  (t) => [index('review_remarks_round').on(t.roundId)],
);
