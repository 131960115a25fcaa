import { dayNumber, isoOfDay, monthAt, monthGrid, type ProgramCalendar, periodAt } from './months.ts';
import { type Program, payMonths } from './program.ts';
import type { CommissionRule } from './rule.ts';

/** Why a rule cannot be amended on a day. */
export type AmendProblem = 'unknown' | 'notAfterStart' | 'afterEnd' | 'alreadyReplaced';

/**
 * What stands against an amendment: it begins after the first day of the rule and not after its last, and a rule is
 * followed by one rule only. Null where nothing does.
 */
export function amendProblem(
  rules: readonly CommissionRule[],
  ruleId: string,
  on: string,
): AmendProblem | null {
  const rule = rules.find((r) => r.id === ruleId);
  if (!rule) return 'unknown';
  if (rules.some((r) => r.replacesId === ruleId)) return 'alreadyReplaced';
  if (rule.from !== null && on <= rule.from) return 'notAfterStart';
  return rule.to !== null && on > rule.to ? 'afterEnd' : null;
}

/**
 * An amendment takes effect on a day: the old rule ends the day before and stays as it was, the new one begins on the
 * day, stands right behind it and names it. Past periods so replay with the rules of their time.
 *
 * @param next what the new rule says; its dates, its place and its predecessor follow from the old one
 */
export function amendRule(
  rules: readonly CommissionRule[],
  ruleId: string,
  on: string,
  next: CommissionRule,
): CommissionRule[] {
  const problem = amendProblem(rules, ruleId, on);
  if (problem) throw new Error(`The rule ${ruleId} cannot be amended: ${problem}.`);
  return rules.flatMap((rule) =>
    rule.id === ruleId
      ? [
          { ...rule, to: isoOfDay(dayNumber(on) - 1) },
          { ...next, from: on, to: rule.to, replacesId: rule.id },
        ]
      : [rule],
  );
}

/** True where a rule that looks at the sum of a period begins inside one: its sum then begins at nought. */
export function startsInsidePeriod(
  rule: CommissionRule,
  program: Pick<Program, 'payPeriod'>,
  calendar: ProgramCalendar,
): boolean {
  const { from } = rule;
  const looks =
    rule.kind === 'accelerator' ||
    rule.kind === 'bonus' ||
    rule.kind === 'cap' ||
    ((rule.kind === 'marginal' || rule.kind === 'slab') && rule.basis === 'period');
  if (!looks || from === null) return false;
  const months = payMonths[program.payPeriod];
  const grid = monthGrid(calendar, isoOfDay(dayNumber(from) - 1), 2);
  const place = (iso: string): number => periodAt(grid, monthAt(grid, dayNumber(iso)), months);
  return place(isoOfDay(dayNumber(from) - 1)) === place(from);
}

/** A rule and those that it came from, the newest first. */
export function lineageOf(rules: readonly CommissionRule[], ruleId: string): CommissionRule[] {
  const byId = new Map(rules.map((r) => [r.id, r]));
  const line: CommissionRule[] = [];
  for (let at = byId.get(ruleId); at && !line.includes(at); at = byId.get(at.replacesId ?? '')) line.push(at);
  return line;
}

/**
 * The first rule that has paid and that an edit would change in the past: changed in what it says, deleted, or ended
 * on a day before the last one that it paid on.
 *
 * @param lastPaid by rule, the last day on which it paid, ISO
 */
export function rewrittenRule(
  before: readonly CommissionRule[],
  after: readonly CommissionRule[],
  lastPaid: ReadonlyMap<string, string>,
): CommissionRule | null {
  const next = new Map(after.map((r) => [r.id, r]));
  return (
    before.find((rule) => {
      const last = lastPaid.get(rule.id);
      if (last === undefined) return false;
      const now = next.get(rule.id);
      return !now || saidBy(rule) !== saidBy(now) || (now.to !== null && now.to < last);
    }) ?? null
  );
}

/** What must not change in a rule that has paid; words about it, and a day that ends it, may. */
const saidBy = (rule: CommissionRule): string => {
  const { name: _name, nameEn: _nameEn, note: _note, to: _to, ...rest } = rule;
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
};
