import { z } from 'zod';
import { Id, LongText, Name, OptionalName, Order, Rating, ShortText } from '../values.ts';

/** What a questionnaire is for: maturity (F13), leader competency (S54), partner security (S64), feedback, own ones. */
export const questionnaireKinds = ['maturity', 'competency', 'security', 'feedback', 'own'] as const;
export const QuestionnaireKind = z.enum(questionnaireKinds);
export type QuestionnaireKind = z.infer<typeof QuestionnaireKind>;

/** A weight counts in proportion to its neighbours'; 0 takes the part out of the score, not out of the form. */
export const Weight = z.number().min(0).max(100);

/** A field of the model: questions, their weight together, and the score that is aimed at unless a round says else. */
export const Dimension = z.object({
  id: Id,
  name: Name,
  nameEn: OptionalName,
  description: LongText,
  descriptionEn: LongText,
  weight: Weight,
  target: Rating.nullable(),
});
export type Dimension = z.infer<typeof Dimension>;

/** An answer that a question offers: its value, and the behaviour by which one recognises it. */
export const LevelChoice = z.object({
  value: z.int().min(1).max(5),
  text: LongText,
  textEn: LongText,
});
export type LevelChoice = z.infer<typeof LevelChoice>;

/**
 * When a question is asked: only where an earlier question got an answer between `from` and `to` (both count). Of an
 * earlier question without an answer, or not applicable, the condition does not hold.
 */
export const QuestionCondition = z.object({
  questionId: Id,
  from: z.int().min(1).max(5),
  to: z.int().min(1).max(5),
});
export type QuestionCondition = z.infer<typeof QuestionCondition>;

export const Question = z.object({
  id: Id,
  dimensionId: Id,
  text: LongText.min(1),
  textEn: LongText,
  /** Why it matters: what the answer tells. */
  why: LongText,
  whyEn: LongText,
  /** What one would expect to be shown as proof. */
  evidence: LongText,
  evidenceEn: LongText,
  /** How to answer, where that is not plain. */
  help: LongText,
  helpEn: LongText,
  /** The answers on offer, from the lowest value to the highest; a maturity question describes all five. */
  levels: z.array(LevelChoice).min(2).max(5),
  weight: Weight,
  /** True where "does not apply" is an answer. */
  notApplicable: z.boolean(),
  condition: QuestionCondition.nullable(),
});
export type Question = z.infer<typeof Question>;

/** What a consultant advises to climb from one level of a dimension to the next (F13). */
export const Recommendation = z.object({
  id: Id,
  dimensionId: Id,
  /** The level that is left, 1–4: step 1 leads from 1 to 2. */
  step: z.int().min(1).max(4),
  name: Name,
  nameEn: OptionalName,
  description: LongText,
  descriptionEn: LongText,
  /** 1 small (days to weeks, one person) … 3 large (a project with a budget of its own). */
  effort: z.int().min(1).max(3),
  /** 1 noticeable … 3 decisive. */
  effect: z.int().min(1).max(3),
  /** Months from start to working. */
  months: z.int().min(1).max(36),
  /** Recommendations that must be in place first. */
  afterIds: z.array(Id).max(20),
  /** The function that usually owns it. */
  owner: ShortText,
  ownerEn: ShortText,
});
export type Recommendation = z.infer<typeof Recommendation>;

/**
 * A certificate of the kind `assessment` that a partner gets whose overall score reaches a mark (S64, F4's gate), with
 * no question below another one: a mean alone would hide a grave lack behind many good answers. Null asks for the mean
 * alone, as did gates that were written before the second mark was there.
 */
export const Gate = z.object({
  certificateId: Id,
  atLeast: Rating,
  noneBelow: Rating.nullable().default(null),
});
export type Gate = z.infer<typeof Gate>;

/** A questionnaire with all its parts: one value, so that a version is copied, compared and sent out whole. */
export const Questionnaire = z.object({
  id: Id,
  kind: QuestionnaireKind,
  name: Name,
  nameEn: OptionalName,
  description: LongText,
  descriptionEn: LongText,
  /** Raised by the first change after a round has gone out with the version before. */
  version: z.int().min(1).max(10_000),
  dimensions: z.array(Dimension).min(1).max(30),
  questions: z.array(Question).max(300),
  recommendations: z.array(Recommendation).max(300),
  gate: Gate.nullable(),
  order: Order,
});
export type Questionnaire = z.infer<typeof Questionnaire>;
