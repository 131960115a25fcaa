import { dayNumber, isoOfDay } from './months.ts';
import type { Program } from './program.ts';
import type { CommissionRule } from './rule.ts';

/** A rule in time: where it begins and ends as shares of the whole span (0–1). */
export interface RuleSpan {
  readonly rule: CommissionRule;
  readonly start: number;
  readonly end: number;
}

/** Rules over time: one line for a rule and its amendments, days that are named, and where today lies. */
export interface RuleTimeline {
  readonly lines: readonly (readonly RuleSpan[])[];
  readonly marks: readonly { readonly iso: string; readonly at: number }[];
  readonly now: number;
}

/** The span reaches from half a year before the first day that any rule names (or today) to half a year behind the last. */
export function ruleTimeline(program: Program, today: string): RuleTimeline {
  const named = program.rules.flatMap((r) => [r.from, r.to]).filter((d) => d !== null);
  const days = [...named, today, ...(program.startsOn ? [program.startsOn] : [])].map(dayNumber);
  const first = Math.min(...days) - 182;
  const last = Math.max(...days) + 182;
  const at = (day: number): number => (day - first) / (last - first);
  const followed = new Set(program.rules.map((r) => r.replacesId));
  const byId = new Map(program.rules.map((r) => [r.id, r]));
  const lines = program.rules
    .filter((r) => !followed.has(r.id))
    .map((newest) => {
      const line: CommissionRule[] = [];
      for (
        let r: CommissionRule | undefined = newest;
        r && !line.includes(r);
        r = byId.get(r.replacesId ?? '')
      )
        line.unshift(r);
      return line.map((rule) => ({
        rule,
        start: rule.from === null ? 0 : at(dayNumber(rule.from)),
        // The last day counts whole.
        end: rule.to === null ? 1 : at(dayNumber(rule.to) + 1),
      }));
    });
  const marks: { iso: string; at: number }[] = [];
  for (const iso of [isoOfDay(first), ...new Set(named.toSorted()), isoOfDay(last)]) {
    const place = at(dayNumber(iso));
    // Dates that would run into each other are left out; the bars still name them.
    if (marks.every((m) => Math.abs(m.at - place) > 0.12)) marks.push({ iso, at: place });
  }
  return { lines, marks, now: at(dayNumber(today)) };
}
