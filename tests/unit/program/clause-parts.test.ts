import { describe, expect, it } from 'vitest';
import { drivingKey, type PolicyClause } from '#shared/domain/program/clause.ts';
import { clauseParts } from '#shared/domain/program/clause-text.ts';
import { createLocale } from '#shared/locale/index.ts';

const clause: PolicyClause = {
  id: 'c',
  topic: 'deal-registration',
  title: 'ثبت',
  titleEn: 'Registration',
  text: 'مهلت {{windowDays}} است.\n\nو {{other}}',
  textEn: '',
  parameters: [{ key: 'windowDays', label: 'مهلت', labelEn: 'Window', unit: 'days', value: 90 }],
  included: true,
  order: 1,
};

describe('the pieces of a clause', () => {
  it('tell values from words, and a placeholder that leads nowhere', () => {
    expect(clauseParts(clause, createLocale({ lang: 'fa' }))).toEqual([
      [
        { kind: 'text', text: 'مهلت ' },
        { kind: 'value', text: '۹۰ روز' },
        { kind: 'text', text: ' است.' },
      ],
      [
        { kind: 'text', text: 'و ' },
        { kind: 'unknown', text: 'other' },
      ],
    ]);
    expect(clauseParts({ ...clause, text: '' }, createLocale({ lang: 'en' }))).toEqual([]);
  });

  it('drive the program by topic and key together', () => {
    expect(drivingKey('deal-registration', 'windowDays')).toBe('windowDays');
    expect(drivingKey('other', 'windowDays')).toBeNull();
    expect(drivingKey('review', 'graceReviews')).toBeNull();
  });
});
