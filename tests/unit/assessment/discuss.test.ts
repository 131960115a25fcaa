import { describe, expect, it } from 'vitest';
import {
  agreement,
  discussList,
  discussStrength,
  isForDiscussion,
} from '#shared/domain/assessment/discuss.ts';
import { resultNotices } from '#shared/domain/assessment/result-notices.ts';
import { roundResults } from '#shared/domain/assessment/results.ts';
import type { RespondentGroup } from '#shared/domain/assessment/round.ts';
import { createLocale } from '#shared/locale/index.ts';
import { discussAgenda } from '#shared/reports/discuss-words.ts';
import { answerOf, questionnaireOf, questionOf, responseOf } from '#tests/support/assessment.ts';

type Values = Readonly<Record<string, number | null>>;
const asked = questionnaireOf([
  questionOf('same'),
  questionOf('spread'),
  questionOf('apart', { dimensionId: 'd2' }),
]);

/** Results of people, each with a group and values by question; null is "does not apply". */
const resultsOf = (people: readonly (readonly [RespondentGroup, Values])[], questionnaire = asked) =>
  roundResults({
    round: { id: 'r', questionnaire, targets: {}, anonymous: false },
    respondents: people.map(([group], i) => ({ id: `p${i}`, group })),
    responses: people.flatMap(([, values], i) =>
      Object.keys(values).length === 0
        ? []
        : [
            responseOf(
              `p${i}`,
              Object.entries(values).map(([q, v]) => answerOf(q, v)),
            ),
          ],
    ),
  });
const four = resultsOf([
  ['executive', { same: 3, spread: 5, apart: 4 }],
  ['executive', { same: 3, spread: 1, apart: 3 }],
  ['partner', { same: 3, spread: 5, apart: 2 }],
  ['partner', { same: 3, spread: 1, apart: 2 }],
]);

describe('what is to be discussed', () => {
  it('is listed by strength, with its reasons', () => {
    expect(discussList(four).map((q) => [q.id, discussStrength(q)])).toEqual([
      ['spread', 4],
      ['apart', 1.5],
    ]);
    const [spread, apart] = discussList(four);
    expect(spread && [isForDiscussion(spread, 'spread'), isForDiscussion(spread, 'apart')]).toEqual([
      true,
      false,
    ]);
    expect(apart && [isForDiscussion(apart, 'spread'), isForDiscussion(apart, 'apart')]).toEqual([
      false,
      true,
    ]);
  });

  it('leaves the share of questions on which people agree; a single answer tells nothing', () => {
    expect(agreement(four)).toEqual({ of: 3, agree: 1, share: 1 / 3, spread: 1, apart: 1 });
    expect(agreement(resultsOf([['partner', { same: 3 }]]))).toMatchObject({ of: 0, share: null });
  });

  it.each(['fa', 'en'] as const)(
    'is taken into an agenda without names, in the digits of the language (%s)',
    (lang) => {
      const locale = createLocale({ lang });
      const text = discussAgenda(
        four.questions,
        'R',
        { question: (id) => id, dimension: (id) => id.slice(0, 1) },
        locale,
      );
      expect(text).not.toContain('same');
      expect(text.indexOf('. spread')).toBeGreaterThan(0);
      expect(text.indexOf('. spread')).toBeLessThan(text.indexOf('. apart'));
      expect(text).toContain(locale.t('maturity.group.partner'));
      expect(text).not.toMatch(lang === 'fa' ? /[0-9]/ : /[۰-۹]/u);
      expect(text).not.toContain('{{');
    },
  );
});

describe('what to know before trusting results', () => {
  const kinds = (results: ReturnType<typeof resultsOf>) =>
    resultNotices(results, 'client').map((n) => [n.kind, ...n.dimensionIds]);

  it('tells nobody asked, nobody answered, one voice and nothing but N/A apart', () => {
    expect(kinds(resultsOf([]))).toEqual([['noRespondents']]);
    expect(kinds(resultsOf([['sales', {}]]))).toEqual([['unanswered']]);
    expect(kinds(resultsOf([['sales', { same: null, spread: null, apart: null }]]))).toEqual([
      ['allNotApplicable'],
    ]);
    expect(kinds(resultsOf([['sales', { same: 3, spread: 3, apart: 3 }]]))).toEqual([['oneRespondent']]);
    expect(resultNotices(resultsOf([['sales', { same: 3 }]]), 'partner')).toEqual([]);
    expect(kinds(four)).toEqual([]);
  });

  it('names dimensions of which nothing counts', () => {
    const all = (given: Values) =>
      resultsOf([
        ['sales', given],
        ['partner', given],
      ]);
    expect(kinds(all({ same: 3, apart: null }))).toEqual([['notApplicable', 'd2']]);
    const light = {
      ...asked,
      questions: asked.questions.map((q) => (q.dimensionId === 'd2' ? { ...q, weight: 0 } : q)),
    };
    const given = { same: 3, apart: 2 };
    expect(
      kinds(
        resultsOf(
          [
            ['sales', given],
            ['partner', given],
          ],
          light,
        ),
      ),
    ).toEqual([['noQuestionWeights', 'd2']]);
    const none = { ...asked, dimensions: asked.dimensions.map((d) => ({ ...d, weight: 0 })) };
    expect(
      kinds(
        resultsOf(
          [
            ['sales', given],
            ['partner', given],
          ],
          none,
        ),
      ),
    ).toEqual([['noDimensionWeights']]);
  });
});
