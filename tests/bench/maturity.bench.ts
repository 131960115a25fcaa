import { docxWriter } from '#electron/writers/docx/index.ts';
import type { Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import type { Response } from '#shared/domain/assessment/response.ts';
import { type ResultsInput, roundResults } from '#shared/domain/assessment/results.ts';
import { type Respondent, respondentGroups } from '#shared/domain/assessment/round.ts';
import type { EngagementDocument } from '#shared/domain/workspace/document.ts';
import { createLocale } from '#shared/locale/index.ts';
import { reportContent } from '#shared/reports/content.ts';
import { reports } from '#shared/reports/index.ts';
import { enIot } from '#templates/samples/en-iot.ts';
import { answerOf, questionnaireOf, questionOf, responseOf } from '#tests/support/assessment.ts';
import { compare } from './measure.ts';
import type { NamedMeasurement } from './run.ts';

const people = 500;
const asked = 60;

/** A round of 500 people and 60 questions in ten dimensions; every tenth answer is N/A. */
function drawnRound(): ResultsInput {
  const questions = Array.from({ length: asked }, (_, i) =>
    questionOf(`q${i}`, { dimensionId: `d${i % 10}`, weight: 1 + (i % 3) }),
  );
  const questionnaire: Questionnaire = questionnaireOf(questions, { kind: 'maturity' });
  const responses = Array.from(
    { length: people },
    (_, p): Response =>
      responseOf(
        `p${p}`,
        questions.map((q, i) => {
          const value = (p * 31 + i * 17 + ((p * i) % 7)) % 50;
          return answerOf(q.id, value < 5 ? null : 1 + (value % 5), {
            confidence: 1 + ((p + i) % 3),
            evidence: p % 4 === 0 ? 'register' : '',
          });
        }),
      ),
  );
  return {
    round: { id: 'r', questionnaire, targets: {}, anonymous: false },
    respondents: responses.map((r, i) => ({
      id: r.respondentId,
      group: respondentGroups[i % respondentGroups.length] ?? 'other',
    })),
    responses,
  };
}

/**
 * The same straight over the answers: counts by group, confidence, evidence and what was written, then scores from the
 * counts.
 */
function bareLoop({ round, respondents, responses }: ResultsInput): { overall: number; notes: number } {
  const { questions, dimensions } = round.questionnaire;
  const at = new Map(questions.map((q, i) => [q.id, i]));
  const groupOf = new Map(respondents.map((r) => [r.id, respondentGroups.indexOf(r.group)]));
  const counts = new Int32Array(respondentGroups.length * questions.length * 6);
  const sure = new Int32Array(questions.length);
  const proven = new Int32Array(questions.length);
  const written = questions.map((): object[] => []);
  for (const { respondentId, answers } of responses) {
    const base = (groupOf.get(respondentId) ?? 0) * questions.length;
    const group = respondentGroups[groupOf.get(respondentId) ?? 0];
    for (const { questionId, value, confidence, evidence, comment } of answers) {
      const i = at.get(questionId) ?? 0;
      const place = (base + i) * 6 + (value ?? 0);
      counts[place] = (counts[place] ?? 0) + 1;
      if (confidence !== null) sure[i] = (sure[i] ?? 0) + confidence;
      if (value !== null && evidence !== '') proven[i] = (proven[i] ?? 0) + 1;
      if (comment !== '' || evidence !== '')
        written[i]?.push({ respondentId, group, value, comment, evidence });
    }
  }
  const medians = questions.map((_, i) => {
    const sums = [1, 2, 3, 4, 5].map((value) =>
      respondentGroups.reduce((sum, _g, g) => sum + (counts[(g * questions.length + i) * 6 + value] ?? 0), 0),
    );
    const n = sums.reduce((a, b) => a + b, 0);
    const valueAt = (place: number): number => {
      let before = 0;
      for (const [v, count] of sums.entries()) {
        before += count;
        if (place < before) return v + 1;
      }
      return 5;
    };
    return (valueAt(Math.floor((n - 1) / 2)) + valueAt(Math.ceil((n - 1) / 2))) / 2;
  });
  let [sum, weights] = [0, 0];
  for (const d of dimensions) {
    let [own, weight] = [0, 0];
    for (const [i, q] of questions.entries()) {
      if (q.dimensionId !== d.id) continue;
      own += q.weight * (medians[i] ?? 0);
      weight += q.weight;
    }
    sum += d.weight * (own / weight);
    weights += d.weight;
  }
  return { overall: sum / weights, notes: written.reduce((all, w) => all + w.length, 0) };
}

/** The English sample with 500 respondents in its last round. */
function largeDocument(): EngagementDocument {
  const round = enIot.rounds.find((r) => r.id === 'en-maturity-2');
  const some = enIot.responses.filter((r) => r.roundId === round?.id);
  const [pattern] = enIot.respondents.filter((r) => r.roundId === round?.id);
  if (!round || !pattern) throw new Error('The sample has no round.');
  const respondents = Array.from(
    { length: people },
    (_, i): Respondent => ({
      ...pattern,
      id: `large-${i}`,
      name: `Respondent ${i}`,
      group: respondentGroups[i % 4] ?? 'other',
      order: i + 1,
    }),
  );
  const responses = respondents.flatMap(({ id }, i): Response[] => {
    const from = some[i % some.length];
    return from ? [{ ...from, id: `${id}-answer`, respondentId: id }] : [];
  });
  return {
    ...enIot,
    respondents: [...enIot.respondents.filter((r) => r.roundId !== round.id), ...respondents],
    responses: [...enIot.responses.filter((r) => r.roundId !== round.id), ...responses],
  };
}

export async function runAll(): Promise<NamedMeasurement[]> {
  const input = drawnRound();
  const [ours, bare] = [roundResults(input), bareLoop(input)];
  const notes = ours.questions.reduce((sum, q) => sum + q.notes.length, 0);
  if (Math.abs((ours.overall.value ?? 0) - bare.overall) > 1e-9 || notes !== bare.notes)
    throw new Error(
      `${ours.overall.value} and ${notes} where the loop has ${bare.overall} and ${bare.notes}`,
    );
  const results = await compare(
    () => roundResults(input),
    () => bareLoop(input),
    { rounds: 61 },
  );

  const locale = createLocale({ lang: 'en' });
  const signal = new AbortController().signal;
  const document = largeDocument();
  const build = () =>
    reports.maturity.build(
      reportContent(document, {
        locale,
        sections: null,
        edition: 1,
        now: new Date('2026-11-25T08:00:00Z'),
        deliverable: 'maturity',
      }),
    );
  const model = build();
  const report = await compare(
    () => docxWriter.write(build(), { locale, signal }),
    () => docxWriter.write(model, { locale, signal }),
    { rounds: 7 },
  );
  return [
    {
      ...results,
      name: 'Results of 500 respondents × 60 questions, against a bare loop over the answers',
      limit: 2,
    },
    {
      ...report,
      name: 'Maturity report of 500 respondents as docx, against the writer alone on the same model',
      limit: 1.3,
    },
  ];
}
