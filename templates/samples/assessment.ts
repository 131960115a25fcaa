import { askedQuestions } from '#shared/domain/assessment/asked.ts';
import { answersFingerprint } from '#shared/domain/assessment/fingerprint.ts';
import type { Question, Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import type { Answer, Response } from '#shared/domain/assessment/response.ts';
import { roundResults } from '#shared/domain/assessment/results.ts';
import { proposedRoadmap, type RoadmapOptions } from '#shared/domain/assessment/roadmap.ts';
import { roadmapAction } from '#shared/domain/assessment/roadmap-action.ts';
import type { Respondent, RespondentGroup, Round } from '#shared/domain/assessment/round.ts';
import type { ActionItem } from '#shared/domain/risk/action.ts';
import { questionnaireRows } from '../assessment/questionnaires.ts';

/** Somebody who is asked: name, function, seat, and the code of the partner for which they speak. */
type Person = readonly [name: string, role: string, group: RespondentGroup, code?: string];

/** A remark on a question, by the number of the person (from 0): what they wrote, and the proof that they named. */
type Remark = readonly [person: number, questionId: string, comment: string, evidence?: string];

export interface SampleRound {
  readonly id: string;
  readonly questionnaireId: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly subject: Round['subject'];
  readonly scope: string;
  readonly state: Round['state'];
  readonly openedOn: string;
  readonly deadline: string;
  readonly targets: Round['targets'];
  readonly people: readonly Person[];
  /** About which answer people of a group give in a dimension; groups that are not named answer as the first one. */
  readonly answers: Readonly<Record<string, Partial<Record<RespondentGroup, number>>>>;
  /** Questions that lie above or below the rest of their dimension, by points. */
  readonly shifts?: Readonly<Record<string, number>>;
  /** Questions that the company and its partners see differently: executives above, partners below, by points. */
  readonly splits?: Readonly<Record<string, number>>;
  readonly remarks: readonly Remark[];
  /** Proofs that were named by those who answer for the company, by question. */
  readonly evidence?: Readonly<Record<string, string>>;
  /** People who have not answered (yet). */
  readonly silent?: readonly number[];
}

interface Frame {
  readonly lang: 'fa' | 'en';
  readonly idOf: (code: string) => string;
}

interface SampleAssessment {
  rounds: Round[];
  respondents: Respondent[];
  responses: Response[];
}

const questionnaireOf = (id: string): Questionnaire => {
  const found = questionnaireRows.find((q) => q.id === id);
  if (!found) throw new Error(`No questionnaire is called ${id}.`);
  return found;
};

/** A number between 0 and 1 that a text always gives (FNV-1a). */
function seeded(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) / 0x1_0000_0000;
}

/** The offered value nearest to what a person means. */
const nearest = (question: Question, meant: number): number =>
  question.levels.reduce(
    (best, { value }) => (Math.abs(value - meant) < Math.abs(best - meant) ? value : best),
    question.levels[0]?.value ?? 1,
  );

const twoDigits = (n: number): string => String(n).padStart(2, '0');
const codeOf = (id: string): string =>
  Array.from(
    { length: 16 },
    (_, i) => 'abcdefghijklmnopqrstuvwxyz234567'[Math.floor(seeded(`${id} ${i}`) * 32)],
  ).join('');

/** Rounds of a sample with their people and answers, made from a small table for each; always the same. */
export function sampleRounds(given: readonly SampleRound[], { lang, idOf }: Frame): SampleAssessment {
  const all: SampleAssessment = { rounds: [], respondents: [], responses: [] };
  given.forEach((one, place) => {
    const questionnaire = questionnaireOf(one.questionnaireId);
    all.rounds.push({
      id: one.id,
      name: one.name,
      nameEn: one.nameEn,
      questionnaireId: one.questionnaireId,
      questionnaire,
      subject: one.subject,
      scope: one.scope,
      scopeEn: '',
      state: one.state,
      openedOn: one.openedOn,
      deadline: one.deadline,
      anonymous: false,
      targets: one.targets,
      order: place + 1,
    });
    one.people.forEach(([name, role, group, code], i) => {
      const id = `${one.id}-${twoDigits(i + 1)}`;
      const day = new Date(Date.parse(one.openedOn) + (2 + ((i * 5) % 13)) * 86_400_000).toISOString();
      all.respondents.push({
        id,
        roundId: one.id,
        name,
        nameEn: null,
        role,
        email: '',
        group,
        actorId: code === undefined ? null : idOf(code),
        lang,
        code: codeOf(id),
        invitedAt: `${one.openedOn}T06:30:00.000Z`,
        order: i + 1,
      });
      if (one.silent?.includes(i)) return;
      const given = questionnaire.questions.map((q) => answerOf(one, q, i, group));
      const asked = askedQuestions(questionnaire.questions, new Map(given.map((a) => [a.questionId, a])));
      const answers = given.filter((a) => asked.some((q) => q.id === a.questionId));
      all.responses.push({
        id: `${id}-answer`,
        roundId: one.id,
        respondentId: id,
        source: i % 4 === 3 ? 'interview' : 'html',
        state: 'counted',
        savedAt: day.replace('T00:00', `T${twoDigits(6 + (i % 9))}:15`),
        receivedAt: day.replace('T00:00', `T${twoDigits(8 + (i % 9))}:40`),
        finished: true,
        interviewer: '',
        answers,
        fingerprint: answersFingerprint(answers),
      });
    });
  });
  return all;
}

function answerOf(one: SampleRound, question: Question, person: number, group: RespondentGroup): Answer {
  const means = one.answers[question.dimensionId] ?? {};
  const meant =
    (means[group] ?? Object.values(means)[0] ?? 3) +
    (one.shifts?.[question.id] ?? 0) +
    (one.splits?.[question.id] ?? 0) * (group === 'executive' ? 1 : group === 'partner' ? -1 : 0) +
    (seeded(`${one.id} ${question.id} ${person}`) - 0.5) * 1.5;
  const remark = one.remarks.find(([p, q]) => p === person && q === question.id);
  const insider = group === 'executive' || group === 'partner-manager';
  const unsure = question.notApplicable && group === 'partner' && seeded(`${person} ${question.id}`) < 0.3;
  return {
    questionId: question.id,
    value: unsure && !remark ? null : nearest(question, meant),
    notApplicable: unsure && !remark,
    confidence:
      seeded(`sure ${question.id} ${person}`) < 0.35
        ? 3
        : seeded(`some ${question.id} ${person}`) < 0.8
          ? 2
          : 1,
    comment: remark?.[2] ?? '',
    evidence: remark?.[3] ?? (insider ? (one.evidence?.[question.id] ?? '') : ''),
  };
}

/** The roadmap of a round as it would be proposed, as far as it has come by a day; steps of `late` are still running. */
export function sampleRoadmap(
  { rounds, respondents, responses }: SampleAssessment,
  roundId: string,
  lang: 'fa' | 'en',
  options: RoadmapOptions & {
    readonly steps: number;
    readonly asOf: string;
    readonly late: readonly string[];
    readonly order: number;
  },
): ActionItem[] {
  const round = rounds.find((r) => r.id === roundId);
  if (!round) return [];
  const own = <T extends { readonly roundId: string }>(rows: readonly T[]): T[] =>
    rows.filter((r) => r.roundId === roundId);
  const results = roundResults({ round, respondents: own(respondents), responses: own(responses) });
  const { recommendations } = round.questionnaire;
  const steps = proposedRoadmap(results, recommendations, options).steps.slice(0, options.steps);
  const idOf = (recommendationId: string): string => `rm-${recommendationId}`;
  const taken = new Set(steps.map((s) => s.recommendationId));
  return steps.flatMap((step, i) => {
    const recommendation = recommendations.find((r) => r.id === step.recommendationId);
    if (!recommendation) return [];
    const action = roadmapAction(step, recommendation, {
      id: idOf(step.recommendationId),
      roundId,
      lang,
      order: options.order + i,
      afterIds: step.afterIds.filter((a) => taken.has(a)).map(idOf),
    });
    const over = step.dueOn < options.asOf && !options.late.includes(step.recommendationId);
    return [{ ...action, state: over ? 'done' : step.startOn <= options.asOf ? 'running' : 'planned' }];
  });
}
