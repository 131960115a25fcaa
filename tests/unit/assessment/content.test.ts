import { describe, expect, it } from 'vitest';
import { askedQuestions } from '#shared/domain/assessment/asked.ts';
import { Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import { questionnaireRows } from '#templates/assessment/questionnaires.ts';
import { certificateRows } from '#templates/program/certificates.ts';
import { leaderSkillGuides } from '#templates/risk/leader-skills.ts';

type Pair = readonly [fa: string, en: string, where: string];

/** Every text that a reader meets, in both languages, with its place. */
function textsOf(q: Questionnaire): Pair[] {
  return [
    [q.name, q.nameEn ?? '', q.id],
    [q.description, q.descriptionEn, q.id],
    ...q.dimensions.flatMap((d): Pair[] => [
      [d.name, d.nameEn ?? '', d.id],
      [d.description, d.descriptionEn, d.id],
    ]),
    ...q.questions.flatMap((one): Pair[] => [
      [one.text, one.textEn, `${one.id} text`],
      [one.why, one.whyEn, `${one.id} why`],
      [one.evidence, one.evidenceEn, `${one.id} evidence`],
      ...one.levels.map((l): Pair => [l.text, l.textEn, `${one.id} ${l.value}`]),
      ...(one.help === '' && one.helpEn === '' ? [] : [[one.help, one.helpEn, `${one.id} help`] as const]),
    ]),
    ...q.recommendations.flatMap((r): Pair[] => [
      [r.name, r.nameEn ?? '', `${r.id} name`],
      [r.description, r.descriptionEn, `${r.id} description`],
      [r.owner, r.ownerEn, `${r.id} owner`],
    ]),
  ];
}

const words = (text: string) => text.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w));
const repeated = (list: readonly string[]) => list.filter((one, i) => list.indexOf(one) !== i);
const byId = (id: string) => questionnaireRows.find((q) => q.id === id);

/** How much two texts say in the same words: words in common ÷ words in either. */
function overlap(a: string, b: string): number {
  const [one, other] = [new Set(words(a)), new Set(words(b))];
  const common = [...one].filter((w) => other.has(w)).length;
  return common / (one.size + other.size - common);
}

describe.each(questionnaireRows.map((q): [string, Questionnaire] => [q.id, q]))('%s', (_id, q) => {
  const texts = textsOf(q);

  it('is a valid first version, its ids told apart and its parts at home', () => {
    expect(Questionnaire.parse(q)).toEqual(q);
    expect(q.version).toBe(1);
    for (const list of [q.dimensions, q.questions, q.recommendations])
      expect(repeated(list.map((one) => one.id))).toEqual([]);
    const dimensions = q.dimensions.map((d) => d.id);
    for (const { id, dimensionId } of [...q.questions, ...q.recommendations])
      expect(dimensions, id).toContain(dimensionId);
    // A form shows one dimension after the other.
    expect([...new Set(q.questions.map((one) => one.dimensionId))]).toEqual(dimensions);
  });

  it('offers answers in ascending order, all five or the three of a checklist', () => {
    const values = q.kind === 'security' ? [1, 3, 5] : [1, 2, 3, 4, 5];
    for (const one of q.questions)
      expect(
        one.levels.map((l) => l.value),
        one.id,
      ).toEqual(values);
  });

  it('asks conditionally by an earlier question, about values it offers, and counts every question', () => {
    for (const [i, { id, condition, weight }] of q.questions.entries()) {
      // What only decides on later questions is no part of the score.
      expect(weight > 0, id).toBe(
        !q.questions.some((one) => one.condition?.questionId === id && weight === 0),
      );
      if (!condition) continue;
      const asked = q.questions.slice(0, i).find((one) => one.id === condition.questionId);
      expect(asked, id).toBeDefined();
      expect(condition.from, id).toBeLessThanOrEqual(condition.to);
      const held = asked?.levels.filter((l) => l.value >= condition.from && l.value <= condition.to) ?? [];
      expect(held.length, id).toBeGreaterThan(0);
      expect(held.length, `${id} is always asked`).toBeLessThan(asked?.levels.length ?? 0);
    }
  });

  it('says everything in both languages, each in its own letters', () => {
    for (const [fa, en, where] of texts) {
      expect(fa.trim(), where).toMatch(/[آ-ی]/);
      expect(en.trim(), where).toMatch(/[a-z]/i);
      expect([fa, en], where).toEqual([fa.trim(), en.trim()]);
      expect(en, where).not.toMatch(/[\u0600-\u06ff'"]| {2}/);
    }
  });

  it('writes Persian with its own letters, digits, signs and joins', () => {
    for (const [fa, , where] of texts) {
      expect(fa, where).not.toMatch(/[يكةى]/);
      expect(fa.replaceAll(/\b(?:PRM|CRM)\b/g, ''), where).not.toMatch(/[A-Za-z]/);
      expect(fa, where).not.toMatch(/[0-9٠-٩]/);
      expect(fa, where).not.toMatch(/[۰-۹]\s*[-‐–]\s*[۰-۹]/);
      expect(fa, where).not.toMatch(/[,;?'"]| {2}| [،؛؟.:]|\u200c[\s.،؛]|\s\u200c/);
      // Prefix and endings are joined without a space.
      expect(fa, where).not.toMatch(/(?:^|[\s«(])ن?می[\s]/);
      expect(fa, where).not.toMatch(/\s(?:ها|های|هایی|هایش|تر|ترین|ای|اند|ام)(?=[\s.،؛؟»):]|$)/);
    }
  });

  it('describes each answer at a length that is read, and no two alike', () => {
    const levels = q.questions.flatMap((one) =>
      one.levels.map((l) => ({ ...l, where: `${one.id} ${l.value}` })),
    );
    const shortest = q.kind === 'maturity' ? 8 : 4;
    for (const { text, textEn, where } of levels)
      for (const count of [words(text).length, words(textEn).length]) {
        expect(count, where).toBeGreaterThanOrEqual(shortest);
        expect(count, where).toBeLessThanOrEqual(32);
      }
    for (const one of q.questions)
      for (const [i, a] of one.levels.entries())
        for (const b of one.levels.slice(i + 1))
          for (const shared of [overlap(a.text, b.text), overlap(a.textEn, b.textEn)])
            expect(shared, `${one.id} ${a.value} and ${b.value}`).toBeLessThan(0.5);
  });

  it('asks in one or two lines and says why and by what proof', () => {
    for (const one of q.questions)
      for (const [text, least, most] of [
        [one.text, 5, 24],
        [one.textEn, 5, 26],
        [one.why, 6, 34],
        [one.whyEn, 6, 34],
        [one.evidence, 3, 32],
        [one.evidenceEn, 3, 32],
      ] as const) {
        expect(words(text).length, `${one.id}: ${text}`).toBeGreaterThanOrEqual(least);
        expect(words(text).length, `${one.id}: ${text}`).toBeLessThanOrEqual(most);
      }
    for (const one of q.questions.filter((asked) => asked.notApplicable))
      expect(one.help, `${one.id} says when it does not apply`).not.toBe('');
  });

  it('advises in steps that are all there, in an order that can be gone', () => {
    const steps = q.recommendations;
    if (steps.length === 0) return;
    for (const { id } of q.dimensions)
      expect(steps.filter((r) => r.dimensionId === id).map((r) => r.step)).toEqual([1, 2, 3, 4]);
    const done = new Set<string>();
    while (done.size < steps.length) {
      const next = steps.filter((r) => !done.has(r.id) && r.afterIds.every((id) => done.has(id)));
      expect(next.length, 'a circle, or a step that is not there').toBeGreaterThan(0);
      for (const r of next) done.add(r.id);
    }
    for (const r of steps) {
      expect(repeated(r.afterIds), r.id).toEqual([]);
      const below = steps.find((one) => one.dimensionId === r.dimensionId && one.step === r.step - 1);
      if (below) expect(r.afterIds, r.id).toContain(below.id);
    }
  });
});

describe('all questionnaires', () => {
  it('repeat no text of a question, an answer or an advice, in either language', () => {
    const texts = questionnaireRows
      .flatMap(textsOf)
      .filter(([, , where]) => !/owner$/.test(where) && /\s/.test(where));
    expect(repeated(texts.map(([fa]) => fa))).toEqual([]);
    expect(repeated(texts.map(([, en]) => en))).toEqual([]);
    expect(repeated(questionnaireRows.flatMap((q) => q.questions.map((one) => one.id)))).toEqual([]);
  });

  it('aim at nothing before a round does', () => {
    expect(questionnaireRows.flatMap((q) => q.dimensions).every((d) => d.target === null)).toBe(true);
  });
});

describe('the maturity model', () => {
  const model = byId('maturity');

  it('has the ten dimensions of F13 in their order, each with four or five questions', () => {
    expect(model?.dimensions.map((d) => d.id)).toEqual([
      'strategy',
      'organization',
      'mapping',
      'program',
      'recruitment',
      'enablement',
      'marketing',
      'data',
      'risk',
      'leadership',
    ]);
    for (const { id } of model?.dimensions ?? []) {
      const count = model?.questions.filter((one) => one.dimensionId === id).length;
      expect([4, 5], id).toContain(count);
    }
    expect(model?.questions.length).toBeGreaterThanOrEqual(44);
    expect(model?.questions.length).toBeLessThanOrEqual(48);
  });

  it('has forty steps of three to five sentences, which wait for other dimensions too', () => {
    expect(model?.recommendations).toHaveLength(40);
    for (const r of model?.recommendations ?? [])
      for (const text of [r.description, r.descriptionEn]) {
        const sentences = text.split(/[.؟?!](?=\s|$)/).filter((s) => s.trim() !== '').length;
        expect(sentences, r.id).toBeGreaterThanOrEqual(3);
        expect(sentences, r.id).toBeLessThanOrEqual(5);
      }
    const home = new Map(model?.recommendations.map((r) => [r.id, r.dimensionId]));
    const across = model?.recommendations.filter((r) =>
      r.afterIds.some((id) => home.get(id) !== r.dimensionId),
    );
    expect(across?.length).toBeGreaterThanOrEqual(10);
  });
});

describe('the competencies', () => {
  const competency = byId('competency');

  it('are the five skills under the names of their guides, four questions each', () => {
    expect(competency?.dimensions.map((d) => [d.id, d.name, d.nameEn])).toEqual(
      leaderSkillGuides.map((g) => [g.skill, g.name, g.nameEn]),
    );
    for (const { id } of competency?.dimensions ?? [])
      expect(competency?.questions.filter((one) => one.dimensionId === id)).toHaveLength(4);
    expect(competency?.recommendations).toHaveLength(20);
  });
});

describe('the security checklist', () => {
  const security = byId('security');
  const best = (skip: (id: string) => boolean) =>
    new Map(
      security?.questions.map((one) => [
        one.id,
        { value: skip(one.id) ? 1 : (one.levels.at(-1)?.value ?? null) },
      ]),
    );

  it('is the gate of its certificate, in six dimensions', () => {
    expect(certificateRows.find((c) => c.id === security?.gate?.certificateId)?.kind).toBe('assessment');
    expect(security?.gate).toMatchObject({ atLeast: 4, noneBelow: 3 });
    expect(security?.dimensions).toHaveLength(6);
  });

  it('asks about data and entry where the partner has either, and never counts the question that decides', () => {
    const questions = security?.questions ?? [];
    const all = askedQuestions(
      questions,
      best(() => false),
    ).map((one) => one.id);
    const few = askedQuestions(
      questions,
      best((id) => id === 'security-reach'),
    ).map((one) => one.id);
    expect(all).toHaveLength(questions.length);
    expect(all.filter((id) => !few.includes(id))).toEqual([
      'security-remote',
      'security-inventory',
      'security-encryption',
      'security-rights',
    ]);
    expect(questions.filter((one) => one.weight === 0).map((one) => one.id)).toEqual(['security-reach']);
  });
});

describe('the feedback survey', () => {
  it('asks sixteen questions in five dimensions', () => {
    expect([byId('feedback')?.dimensions.length, byId('feedback')?.questions.length]).toEqual([5, 16]);
  });
});
