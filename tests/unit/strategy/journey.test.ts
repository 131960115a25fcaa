import { describe, expect, it } from 'vitest';
import { journeyProgress } from '#shared/domain/journey/checks.ts';
import { overview } from '#shared/domain/journey/overview.ts';
import type { EngagementDocument } from '#shared/domain/workspace/document.ts';
import { emptyDocument } from '#templates/defaults.ts';
import { faSoftware } from '#templates/samples/fa-software.ts';
import { shippedRowsIn } from '#templates/shipped.ts';

const today = '2026-11-25';
const start: EngagementDocument = emptyDocument({
  workspaceId: 'x',
  clientName: 'Client',
  clientNameEn: null,
  lang: 'en',
  currency: 'USD',
  createdAt: `${today}T08:00:00Z`,
});
const step = (document: EngagementDocument) => {
  const found = journeyProgress({ document, editions: [], today }).find((p) => p.step === 'strategy');
  return {
    progress: found?.progress,
    checks: Object.fromEntries(found?.checks.map((c) => [c.id, [c.done, c.total]]) ?? []),
  };
};

describe('progress of the strategy', () => {
  it('is zero in a new workspace, though the method’s lists are there', () => {
    expect(step(start).progress).toBe(0);
    expect(step(start).checks.driversWeighed).toEqual([0, start.drivers.length]);
  });

  it('counts what is weighed, judged and decided with reason and date', () => {
    const shipped = shippedRowsIn('en').decisions;
    const decisions = shipped.map((d, i) => ({
      ...d,
      chosenId: d.options[0]?.id ?? null,
      rationale: i === 0 ? 'why' : '',
      decidedOn: today,
    }));
    const document = {
      ...start,
      drivers: start.drivers.map((d, i) => ({ ...d, points: i < 2 ? 10 : null })),
      arguments: start.arguments.map((a) => ({ ...a, rating: a.side === 'benefit' ? 3 : null })),
      decisions,
    };
    const { checks } = step(document);
    expect(checks.driversWeighed).toEqual([2, start.drivers.length]);
    expect(checks.decisionsTaken).toEqual([1, shipped.length]);
    expect(checks.balanceJudged).toEqual([5, 10]);
  });

  it('asks for a decision on the model, and for an answer and an owner to every risk', () => {
    const [risk] = shippedRowsIn('en').risks;
    if (!risk) throw new Error('No risk ships.');
    const answered = {
      ...risk,
      likelihood: 4,
      impact: 4,
      response: 'reduce' as const,
      owner: 'Sales',
      state: 'open' as const,
    };
    const risks = [
      answered,
      { ...answered, id: 'b', owner: '' },
      { ...answered, id: 'c', likelihood: null },
      { ...answered, id: 'd', response: null, state: 'closed' as const },
    ];
    expect(step({ ...start, risks }).checks.risksAnswered).toEqual([2, 4]);
    const [first] = shippedRowsIn('en').decisions;
    if (!first) throw new Error('No decision ships.');
    const decision = {
      ...first,
      topic: 'org-model' as const,
      chosenId: 'hybrid',
      rationale: 'why',
      decidedOn: today,
    };
    expect(step({ ...start, decisions: [decision] }).checks.orgModelDecided).toEqual([1, 1]);
    for (const open of [{ chosenId: null }, { decidedOn: null }, { topic: 'own' as const }])
      expect(step({ ...start, decisions: [{ ...decision, ...open }] }).checks.orgModelDecided).toEqual([
        0, 1,
      ]);
  });

  it('follows the method chosen: in pairs, points count nothing', () => {
    const document = {
      ...start,
      settings: { ...start.settings, driverMethod: 'pairwise' as const },
      drivers: start.drivers.map((d) => ({ ...d, points: 10 })),
    };
    const n = start.drivers.length;
    expect(step(document).checks.driversWeighed).toEqual([0, (n * (n - 1)) / 2]);
  });

  it('tells strong drawbacks without an answer on the dashboard', () => {
    const document = {
      ...start,
      arguments: start.arguments.map((a) =>
        a.side === 'drawback' ? { ...a, rating: 5, mitigation: '' } : a,
      ),
    };
    expect(overview(document, today).drawbacksUnanswered).toBe(5);
    expect(overview(start, today)).toMatchObject({ drawbacksUnanswered: 0, goalsFailing: 0 });
  });
});

describe('progress of the program and of the assessment', () => {
  const checksOf = (document: EngagementDocument, name: 'program' | 'strategy') =>
    Object.fromEntries(
      journeyProgress({ document, editions: [], today })
        .find((p) => p.step === name)
        ?.checks.map((c) => [c.id, [c.done, c.total]]) ?? [],
    );

  it('is measured by programs, policies and deals', () => {
    expect(checksOf(start, 'program')).toEqual({
      programDesigned: [0, 1],
      policiesWritten: [0, 1],
      dealsKnown: [0, 1],
      programInForce: [0, 1],
    });
    expect(checksOf(faSoftware, 'program')).toEqual({
      programDesigned: [1, 1],
      policiesWritten: [1, 1],
      dealsKnown: [1, 1],
      programInForce: [1, 1],
    });
  });

  it('counts the people of the newest maturity round; a closed one has asked enough', () => {
    expect(checksOf(start, 'strategy').maturityAssessed).toEqual([0, 1]);
    const rounds = faSoftware.rounds.filter((r) => r.questionnaire.kind === 'maturity');
    const newest = rounds.toSorted((a, b) => (a.openedOn ?? '').localeCompare(b.openedOn ?? '')).at(-1);
    const asked = faSoftware.respondents.filter((r) => r.roundId === newest?.id).length;
    const came = faSoftware.responses.filter((r) => r.roundId === newest?.id && r.state === 'counted').length;
    expect(came).toBeLessThan(asked);
    const as = (state: 'open' | 'closed') =>
      checksOf(
        { ...faSoftware, rounds: faSoftware.rounds.map((r) => (r.id === newest?.id ? { ...r, state } : r)) },
        'strategy',
      ).maturityAssessed;
    expect(as('open')).toEqual([came, asked]);
    expect(as('closed')).toEqual([asked, asked]);
  });
});
