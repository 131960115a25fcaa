import { type ReadyProgram, readyProgram } from './compile.ts';
import { type History, historyOf, type ProgramContent } from './history.ts';
import { isoOfDay, lastDayOf } from './months.ts';
import { type PayLine, type Payments, payments } from './pay.ts';
import type { Program } from './program.ts';
import { assignedTier, tierPath } from './tiers.ts';

/** What a program pays on the client's history, with every line and the corrections of the ledger. */
export interface Ledger {
  readonly program: Program;
  readonly history: History;
  readonly ready: ReadyProgram;
  /** Place of the tier by partner and month, −1 for none. */
  readonly tiers: Int8Array;
  readonly payments: Payments;
  readonly lines: readonly PayLine[];
}

/** The tier in which each partner begins: the one that the register says; −1 where it says none of the program. */
export function startingTiers(program: Program, history: History): number[] {
  const actors = new Map(history.content.actors.map((a) => [a.id, a]));
  return history.partnerIds.map((id) => assignedTier(program, actors.get(id)?.tier ?? null));
}

/**
 * Replays a program on the whole history (F4, F5), adjustments included.
 *
 * @param only keep the lines of this partner alone; null keeps all
 */
export function ledgerOf(program: Program, content: ProgramContent, only: string | null = null): Ledger {
  const history = historyOf(content, lastDay(content));
  const ready = readyProgram(program, history);
  const { tiers } = tierPath(program, history, startingTiers(program, history));
  const lines: PayLine[] = [];
  const wanted = only === null ? null : (history.indexOf.get(only) ?? -1);
  const paid = payments(ready, history, tiers, {
    adjustments: true,
    record: (line) => {
      if (wanted === null || line.partner === wanted) lines.push(line);
    },
  });
  return { program, history, ready, tiers, payments: paid, lines };
}

/** The last day of deals and corrections: a later correction lengthens the history. */
const lastDay = ({ deals, adjustments }: ProgramContent): string | undefined =>
  deals.length === 0
    ? undefined
    : [...deals.map((d) => d.closedOn), ...adjustments.map((a) => a.on)].sort().at(-1);

/**
 * By rule of a current program that has paid since it began, the last day on which it did, ISO (of what a period
 * settles, the month's last day): such rules are amended, not edited. Empty for a draft.
 */
export function lastPaidDays(ledger: Ledger): ReadonlyMap<string, string> {
  const { program, history, lines } = ledger;
  const days = new Map<string, string>();
  if (program.state !== 'current') return days;
  const since = program.startsOn ?? '';
  for (const line of lines) {
    if (line.ruleId === null || line.step === 'adjustment') continue;
    const day =
      line.deal < 0
        ? isoOfDay(lastDayOf(history.grid, line.month))
        : isoOfDay(history.deals.day[line.deal] ?? 0);
    if (day >= since && day > (days.get(line.ruleId) ?? '')) days.set(line.ruleId, day);
  }
  return days;
}
