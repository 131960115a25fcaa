import { expect, it } from 'vitest';
import { questionnaireChecks } from '#shared/domain/assessment/questionnaire-checks.ts';
import {
  questionnaireFileText,
  readQuestionnaireFile,
} from '#shared/domain/assessment/questionnaire-file.ts';
import { questionnaireRows } from '#templates/assessment/questionnaires.ts';
import { questionnaireOf, questionOf } from '#tests/support/assessment.ts';

const kinds = (q: Parameters<typeof questionnaireChecks>[0]) => questionnaireChecks(q).map((c) => c.kind);

it('finds nothing in what is complete', () => {
  expect(kinds(questionnaireOf([questionOf('a')]))).toEqual([]);
});

it('finds nothing in what ships', () => {
  for (const row of questionnaireRows) expect(questionnaireChecks(row)).toEqual([]);
});

it('names levels without text, missing translations and weights that are all zero, the serious ones first', () => {
  const whole = questionnaireOf([
    questionOf('a', {
      weight: 0,
      whyEn: 'Only English',
      levels: [
        { value: 1, text: '', textEn: '' },
        { value: 2, text: 'دو', textEn: '' },
      ],
    }),
  ]);
  const checks = questionnaireChecks({
    ...whole,
    dimensions: whole.dimensions.map((d) => ({ ...d, weight: 0 })),
  });
  expect(checks.map((c) => [c.kind, c.part.kind, c.numbers])).toEqual([
    ['dimensionWeightsZero', 'questionnaire', []],
    ['questionWeightsZero', 'dimension', []],
    ['levelWithoutText', 'question', [1]],
    ['missingPersian', 'question', [1]],
    ['missingEnglish', 'question', [1]],
  ]);
  expect(checks.map((c) => c.serious)).toEqual([true, true, true, false, false]);
});

it('asks for advice on every step of a maturity model', () => {
  const q = questionnaireOf([questionOf('a')], { kind: 'maturity' });
  expect(questionnaireChecks(q).map((c) => [c.kind, c.numbers])).toEqual([
    ['stepWithoutRecommendation', [1, 2, 3, 4]],
  ]);
});

it('says when no answer can reach the mark of the gate', () => {
  const low = questionOf('a', { levels: questionOf('a').levels.slice(0, 2) });
  expect(
    kinds(questionnaireOf([low], { gate: { certificateId: 'c', atLeast: 3, noneBelow: null } })),
  ).toEqual(['gateUnreachable']);
});

it('says when no answer to a question can reach what none may miss', () => {
  const low = (weight: number) => questionOf('b', { weight, levels: questionOf('b').levels.slice(0, 2) });
  const gate = { certificateId: 'c', atLeast: 3, noneBelow: 3 };
  expect(kinds(questionnaireOf([questionOf('a'), low(1)], { gate }))).toEqual(['gateUnreachable']);
  expect(kinds(questionnaireOf([questionOf('a'), low(0)], { gate }))).toEqual([]);
});

it('reads back what it wrote', () => {
  const q = questionnaireOf([questionOf('a')]);
  const { order: _, ...content } = q;
  expect(readQuestionnaireFile(`\uFEFF${questionnaireFileText(q)}`)).toEqual({
    ok: true,
    questionnaire: content,
  });
});

it('tells a foreign, a newer, a damaged and an unsound file apart', () => {
  const text = questionnaireFileText(questionnaireOf([questionOf('a')]));
  const fault = (given: string) => {
    const read = readQuestionnaireFile(given);
    return read.ok ? null : read.fault;
  };
  expect(fault('{"hello": 1}')).toBe('foreign');
  expect(fault('hello')).toBe('foreign');
  expect(fault(text.replace('"version": 1', '"version": 2'))).toBe('newer');
  expect(fault(text.slice(0, text.length / 2))).toBe('damaged');
  expect(fault(text.replace('"weight": 1', '"weight": "much"'))).toBe('damaged');
  expect(fault(text.replace('"dimensionId": "d1"', '"dimensionId": "gone"'))).toBe('unsound');
});
