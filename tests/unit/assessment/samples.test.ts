import { describe, expect, it } from 'vitest';
import { answerProblems } from '#shared/domain/assessment/answer-problems.ts';
import { answersFingerprint } from '#shared/domain/assessment/fingerprint.ts';
import { gateVerdict } from '#shared/domain/assessment/gate.ts';
import { roundResults } from '#shared/domain/assessment/results.ts';
import { previousRound } from '#shared/domain/assessment/round-comparison.ts';
import { dependencyCircle } from '#shared/domain/risk/plan.ts';
import { documentProblems } from '#shared/domain/workspace/document-problems.ts';
import { samples } from '#templates/samples/index.ts';

describe.each(Object.entries(samples))('assessments of the sample %s', (_id, document) => {
  const of = (kind: string) => document.rounds.filter((r) => r.questionnaire.kind === kind);
  const resultsOf = (round: (typeof document.rounds)[number]) =>
    roundResults({
      round,
      respondents: document.respondents.filter((r) => r.roundId === round.id),
      responses: document.responses.filter((r) => r.roundId === round.id),
    });

  it('hold answers that their questionnaires allow, each known by its fingerprint', () => {
    expect(documentProblems(document)).toEqual([]);
    for (const response of document.responses) {
      const round = document.rounds.find((r) => r.id === response.roundId);
      expect(round && answerProblems(round.questionnaire, response.answers)).toEqual([]);
      expect(response.fingerprint).toBe(answersFingerprint(response.answers));
    }
  });

  it('have two rounds of maturity that can be compared, with four groups and something to discuss', () => {
    const [first, second] = of('maturity');
    if (!first || !second) throw new Error('Two rounds are missing.');
    expect(previousRound(document.rounds, second)?.id).toBe(first.id);
    const [before, after] = [resultsOf(first), resultsOf(second)];
    expect(after.groups.filter((g) => g.shown)).toHaveLength(4);
    expect(after.answered).toBeGreaterThanOrEqual(10);
    expect(after.questions.filter((q) => q.discuss).length).toBeGreaterThan(2);
    expect(after.dimensions.some((d) => d.spread?.apart)).toBe(true);
    expect(after.overall.value ?? 0).toBeGreaterThan(before.overall.value ?? 5);
    expect(after.dimensions.every((d) => d.target !== null)).toBe(true);
  });

  it('pass the gate of a partner, and know a person to be coached', () => {
    const [security] = of('security');
    const [competency] = of('competency');
    if (!security || !competency) throw new Error('Rounds are missing.');
    const gate = security.questionnaire.gate;
    expect(gate?.noneBelow).toBe(3);
    expect(gate && gateVerdict(gate, resultsOf(security)).passed).toBe(true);
    const { subject } = security;
    expect(
      document.holdings.some(
        (h) =>
          h.certificateId === gate?.certificateId &&
          subject.kind === 'partner' &&
          h.actorId === subject.actorId,
      ),
    ).toBe(true);
    expect(competency.subject.kind === 'person' && document.coachingPlans.map((p) => p.name)).toContain(
      competency.subject.kind === 'person' && competency.subject.name,
    );
  });

  it('have a roadmap partly under way', () => {
    const steps = document.actionItems.filter((a) => a.about === 'assessment');
    expect(new Set(steps.map((a) => a.state))).toEqual(new Set(['done', 'running', 'planned']));
    expect(dependencyCircle(document.actionItems)).toEqual([]);
    expect(steps.every((a) => document.rounds.some((r) => r.id === a.aboutId))).toBe(true);
  });
});
