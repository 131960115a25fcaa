import type { HeadcountBasis, HeadcountLine } from './headcount.ts';
import { orgTeams, type TeamKey } from './structure.ts';

/** A line of the plan through all months. */
export interface PlannedLine {
  readonly id: string;
  readonly team: TeamKey;
  /** By month, the first month at index 0. */
  readonly people: readonly number[];
  /** Minor units by month. */
  readonly cost: readonly number[];
}

export interface HeadcountPlan {
  readonly months: number;
  readonly lines: readonly PlannedLine[];
  readonly people: readonly number[];
  /** Minor units by month; the staff cost of the business case (F9). */
  readonly costByMonth: readonly number[];
  readonly teams: readonly { readonly team: TeamKey; readonly start: number; readonly end: number }[];
  readonly totalCost: number;
  /** People for partners among all staff, fractions 0–1; null where the number of all staff is not known. */
  readonly shareStart: number | null;
  readonly shareEnd: number | null;
}

/** Volume of a line in a month (from 1): linear from the first month to the last. */
function volumeAt(
  line: Pick<HeadcountLine, 'volumeStart' | 'volumeEnd'>,
  month: number,
  months: number,
): number {
  if (months <= 1) return line.volumeEnd;
  return line.volumeStart + ((line.volumeEnd - line.volumeStart) * (month - 1)) / (months - 1);
}

/** Quotients a hair above a whole number come from the rounding of doubles, not from work. */
const hair = 1e-9;

/**
 * People that a line needs in a month: volume ÷ load, rounded up, never below the minimum; none before its first
 * month. A fixed line's volume is the number of people itself.
 */
export function peopleAt(line: HeadcountLine, month: number, months: number): number {
  if (month < line.fromMonth) return 0;
  const volume = volumeAt(line, month, months);
  const needed = Math.ceil((line.measure === 'fixed' ? volume : volume / line.load) - hair);
  return Math.max(line.minimum, needed, 0);
}

/** The steps to a month's number of people: volume ÷ load = quotient, rounded up. */
export const headcountSteps = (line: HeadcountLine, month: number, months: number) => {
  const volume = volumeAt(line, month, months);
  return { month, volume, quotient: volume / line.load, people: peopleAt(line, month, months) };
};

/** S18, the headcount plan: people and cost by line, team and month, and the share of all staff. */
export function headcountPlan(lines: readonly HeadcountLine[], basis: HeadcountBasis): HeadcountPlan {
  const months = basis.horizon;
  const every = Array.from({ length: months }, (_, i) => i + 1);
  const planned = lines.map((line): PlannedLine => {
    const people = every.map((month) => peopleAt(line, month, months));
    return { id: line.id, team: line.team, people, cost: people.map((n) => n * line.monthlyCost) };
  });
  const sum = (pick: (line: PlannedLine) => readonly number[], at: number): number =>
    planned.reduce((total, line) => total + (pick(line)[at] ?? 0), 0);
  const people = every.map((_, at) => sum((l) => l.people, at));
  const costByMonth = every.map((_, at) => sum((l) => l.cost, at));
  const share = (at: number): number | null =>
    basis.totalStaff !== null && basis.totalStaff > 0 ? (people[at] ?? 0) / basis.totalStaff : null;
  const teams = orgTeams.map((team) => {
    const own = planned.filter((l) => l.team === team);
    const at = (month: number) => own.reduce((total, l) => total + (l.people[month] ?? 0), 0);
    return { team, start: at(0), end: at(months - 1) };
  });
  return {
    months,
    lines: planned,
    people,
    costByMonth,
    teams: teams.filter((t) => planned.some((l) => l.team === t.team)),
    totalCost: costByMonth.reduce((total, cost) => total + cost, 0),
    shareStart: share(0),
    shareEnd: share(months - 1),
  };
}
