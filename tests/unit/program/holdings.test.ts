import { describe, expect, it } from 'vitest';
import { certificateHolders, expiryOf, holdingState } from '#shared/domain/program/holdings.ts';

const holding = (actorId: string, earnedOn: string, expiresOn: string | null) => ({
  id: `${actorId}${earnedOn}`,
  actorId,
  certificateId: 'c',
  person: 'x',
  earnedOn,
  expiresOn,
});

describe('holdings', () => {
  it('count both their days, and warn 90 days before the end', () => {
    const state = (earnedOn: string, expiresOn: string | null) =>
      holdingState({ earnedOn, expiresOn }, '2026-01-01');
    expect(state('2026-01-01', '2026-01-01')).toBe('soon');
    expect(state('2025-01-01', '2025-12-31')).toBe('expired');
    expect(state('2026-01-02', null)).toBe('future');
    expect(state('2025-01-01', '2026-04-01')).toBe('soon');
    expect(state('2025-01-01', '2026-04-02')).toBe('valid');
    expect(state('2025-01-01', null)).toBe('valid');
  });

  it('are counted by partner too', () => {
    const rows = [
      holding('a', '2025-01-01', null),
      holding('a', '2025-02-01', '2026-01-10'),
      holding('b', '2025-01-01', '2025-06-01'),
      { ...holding('b', '2025-01-01', null), certificateId: 'other' },
    ];
    expect(certificateHolders('c', rows, '2026-01-01')).toEqual({
      valid: 2,
      soon: 1,
      expired: 1,
      partners: 1,
    });
  });

  it('run out the day before the same day, at the latest the end of a month', () => {
    expect(expiryOf({ validMonths: 24 }, '2026-03-15')).toBe('2028-03-14');
    expect(expiryOf({ validMonths: 12 }, '2024-02-29')).toBe('2025-02-27');
    expect(expiryOf({ validMonths: 1 }, '2026-01-31')).toBe('2026-02-27');
    expect(expiryOf({ validMonths: 12 }, '2026-01-01')).toBe('2026-12-31');
    expect(expiryOf({ validMonths: null }, '2026-01-01')).toBeNull();
  });
});
