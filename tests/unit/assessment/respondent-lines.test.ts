import { expect, it } from 'vitest';
import { respondentLines } from '#shared/domain/assessment/respondent-lines.ts';

const usual = { group: 'other', lang: 'fa' } as const;

it('knows group, language and mail address wherever they stand, in both languages', () => {
  expect(
    respondentLines(
      'آرش کریمی؛ فروش؛ مدیر منطقه؛ arash@example.com\nAnn Lee\ten\tpartner manager\tHead',
      usual,
      [],
    ),
  ).toEqual([
    {
      line: 1,
      name: 'آرش کریمی',
      role: 'مدیر منطقه',
      email: 'arash@example.com',
      group: 'sales',
      lang: 'fa',
      problem: null,
    },
    {
      line: 2,
      name: 'Ann Lee',
      role: 'Head',
      email: '',
      group: 'partner-manager',
      lang: 'en',
      problem: null,
    },
  ]);
});

it('says why a line cannot be taken', () => {
  const lines = respondentLines('\n; nobody\nSara; CEO\nSara; CEO\nOmid', usual, [
    { name: 'Omid', role: '' },
  ]);
  expect(lines.map((l) => [l.line, l.problem])).toEqual([
    [2, 'noName'],
    [3, null],
    [4, 'twice'],
    [5, 'there'],
  ]);
});
