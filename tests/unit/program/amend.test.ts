import { describe, expect, it } from 'vitest';
import { amendProblem, amendRule, lineageOf, rewrittenRule } from '#shared/domain/program/amend.ts';
import { lastPaidDays, ledgerOf } from '#shared/domain/program/ledger.ts';
import { contentWith, dealOf, programWith, ruleOf } from '#tests/support/pay.ts';

const old = ruleOf({ id: 'old', kind: 'flat', rate: 500, to: '2026-12-31' });
const next = ruleOf({ id: 'new', kind: 'flat', rate: 800 });
const content = contentWith([dealOf('1', 'a', '2026-01-31', 1000), dealOf('2', 'a', '2026-02-01', 1000)]);

describe('an amendment', () => {
  const amended = amendRule([old], 'old', '2026-02-01', next);

  it('ends the rule the day before and begins on the day, until the end that was set', () => {
    expect(amended.map((r) => [r.id, r.from, r.to, r.replacesId])).toEqual([
      ['old', null, '2026-01-31', null],
      ['new', '2026-02-01', '2026-12-31', 'old'],
    ]);
    expect(lineageOf(amended, 'new').map((r) => r.id)).toEqual(['new', 'old']);
  });

  it('pays each month by the rule of its time', () => {
    const { payments } = ledgerOf(programWith(amended), content);
    expect([...payments.paid].slice(0, 2)).toEqual([50, 80]);
  });

  it('is refused where it would rewrite or has come already', () => {
    expect(amendProblem(amended, 'old', '2026-01-15')).toBe('alreadyReplaced');
    expect(amendProblem(amended, 'new', '2026-02-01')).toBe('notAfterStart');
    expect(amendProblem(amended, 'new', '2027-01-01')).toBe('afterEnd');
    expect(amendProblem(amended, 'gone', '2026-02-02')).toBe('unknown');
  });
});

describe('a rule that has paid', () => {
  const paid = lastPaidDays(ledgerOf(programWith([old]), content));

  it('is known by its last day, and only in the current program since its start', () => {
    expect([...paid]).toEqual([['old', '2026-02-01']]);
    expect(lastPaidDays(ledgerOf(programWith([old], { state: 'draft' }), content)).size).toBe(0);
    expect(lastPaidDays(ledgerOf(programWith([old], { startsOn: '2026-02-02' }), content)).size).toBe(0);
  });

  it('may be renamed, moved and ended later, and nothing else', () => {
    const rewritten = (after: readonly (typeof old)[]) => rewrittenRule([old], after, paid)?.id ?? null;
    expect(rewritten([next, { ...old, name: 'x', note: 'y', to: '2026-02-01' }])).toBeNull();
    expect(rewritten([{ ...old, rate: 501 } as typeof old])).toBe('old');
    expect(rewritten([{ ...old, to: '2026-01-31' }])).toBe('old');
    expect(rewritten([])).toBe('old');
  });
});
