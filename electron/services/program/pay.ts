import { eq } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import type { payOperations } from '#shared/contract/program-pay.ts';
import { Refusal } from '#shared/contract/result.ts';
import { amendProblem, amendRule, rewrittenRule } from '#shared/domain/program/amend.ts';
import type { Adjustment } from '#shared/domain/program/deal.ts';
import { calculateDeal } from '#shared/domain/program/deal-calculator.ts';
import { historyOf, revenueBetween } from '#shared/domain/program/history.ts';
import { lastPaidDays, ledgerOf } from '#shared/domain/program/ledger.ts';
import { dayNumber, monthAt, monthOrdinal, periodAt } from '#shared/domain/program/months.ts';
import { priceFor } from '#shared/domain/program/price.ts';
import { type Program, payMonths } from '#shared/domain/program/program.ts';
import { ruleFindings } from '#shared/domain/program/rule-findings.ts';
import { paymentTable, statement } from '#shared/domain/program/statement.ts';
import type { Tier } from '#shared/domain/program/tier.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import { adjustments, priceRules, programs } from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { readRegions } from '../ecosystem/regions.ts';
import { deleteRows, saveRow } from '../rows.ts';
import { today } from '../today.ts';
import { programContent } from './content.ts';
import { clauseList, programList, readAdjustments } from './lists.ts';

const programOf = (db: TypedDatabase, id: string): Program | undefined =>
  programList.read(db).find((p) => p.id === id);

/** What is paid and priced: each answer comes from the domain's own function. */
export const pay: Pick<RoomServices<'program', Context>, keyof typeof payOperations> = {
  paymentTable: ({ db }, { programId, last }) => {
    const program = programOf(db, programId);
    return program ? paymentTable(ledgerOf(program, programContent(db), ''), last ?? undefined) : null;
  },
  statement: ({ db }, { programId, actorId }) => {
    const program = programOf(db, programId);
    return program ? statement(ledgerOf(program, programContent(db), actorId), actorId) : null;
  },
  calculateDeal: ({ db }, given) => {
    const program = programOf(db, given.programId);
    if (!program) return null;
    const content = programContent(db);
    const known = given.actorId === null ? null : knownOf(program, content, given.actorId, given.closedOn);
    const used = {
      tierId: known ? known.tierId : given.tierId,
      before: given.before ?? known?.before ?? 0,
      yearAgo: given.yearAgo ?? known?.yearAgo ?? null,
    };
    return { used, ...calculateDeal(program, content, { ...given, ...used }) };
  },
  ruleFindings: ({ db }, { programId }) => {
    const program = programOf(db, programId);
    if (!program) return { findings: [], paid: [] };
    const content = programContent(db);
    const listed = db
      .select()
      .from(priceRules)
      .all()
      .map((r) => r.product);
    return {
      findings: ruleFindings(program, content, listed),
      paid: [...lastPaid(program, content)].map(([ruleId, last]) => ({ ruleId, last })),
    };
  },
  amendRule: (context, { programId, ruleId, on, rule }) => {
    const program = programOf(context.db, programId);
    if (!program) throw new Refusal('input.invalid', { path: 'programId' });
    const name = program.rules.find((r) => r.id === ruleId)?.name ?? '';
    const problem = amendProblem(program.rules, ruleId, on);
    if (problem === 'unknown' || program.rules.some((r) => r.id === rule.id))
      throw new Refusal('input.invalid', { path: 'ruleId' });
    if (problem) throw new Refusal(`program.${problem}`, { name, on });
    const last = lastPaid(program, programContent(context.db)).get(ruleId);
    if (last !== undefined && on <= last) throw new Refusal('program.amendPast', { name, last });
    const amended = { ...program, rules: amendRule(program.rules, ruleId, on, rule) };
    return saveRow<Program>(context, programs, amended, { name: rule.name || name });
  },
  priceQuote: ({ db }, given) => {
    const program = programOf(db, given.programId);
    if (!program) return null;
    const known =
      given.actorId === null ? null : knownOf(program, programContent(db), given.actorId, given.on);
    const tierId = known ? known.tierId : given.tierId;
    const lines = db.select().from(priceRules).all();
    const price = priceFor(program, lines, readRegions(db), clauseList.read(db), { ...given, tierId });
    return typeof price === 'string'
      ? { tierId, problem: price, price: null }
      : { tierId, problem: null, price };
  },
  reverseAdjustment: (context, { id, on, reason }) => {
    const all = readAdjustments(context.db);
    const old = all.find((a) => a.id === id);
    if (!old) throw new Refusal('input.invalid', { path: 'id' });
    if (all.some((a) => a.reversesId === id)) throw new Refusal('program.alreadyReversed');
    if (on < old.on) throw new Refusal('program.reversedBefore', { on: old.on });
    return saveRow<Adjustment>(
      context,
      adjustments,
      { actorId: old.actorId, on, amount: -old.amount, reason, reversesId: id },
      { name: reason.slice(0, 80) },
    );
  },
};

/** By rule, the last day on which it paid; only rules of the current program have. */
const lastPaid = (
  program: Program,
  content: ReturnType<typeof programContent>,
): ReadonlyMap<string, string> =>
  program.state === 'current' ? lastPaidDays(ledgerOf(program, content)) : new Map();

/**
 * What the history says of a partner at a day: its tier by the program's reviews, and its revenue of the pay period
 * until then. A day outside of the history takes its nearest month's tier.
 */
function knownOf(
  program: Program,
  content: ReturnType<typeof programContent>,
  actorId: string,
  on: string,
): { tierId: string | null; before: number; yearAgo: number | null } | null {
  const { history, tiers } = ledgerOf(program, content, '');
  const partner = history.indexOf.get(actorId);
  if (partner === undefined) return null;
  const { grid } = history;
  const length = payMonths[program.payPeriod];
  const place = monthAt(grid, dayNumber(on));
  const month = Math.min(grid.count - 1, Math.max(0, place));
  const tierId = program.tiers[tiers[partner * grid.count + month] ?? -1]?.id ?? null;
  // Months are counted from the grid's first, also beyond its ends.
  const ordinal = monthOrdinal(on, grid.calendar) - grid.first;
  const first = periodAt(grid, ordinal, length) * length - grid.first;
  const yearAgo = first - 12 < 0 ? 0 : revenueBetween(history, partner, first - 12, first - 12 + length);
  return {
    tierId,
    before: Math.max(0, revenueBetween(history, partner, first, ordinal + 1)),
    yearAgo: yearAgo > 0 ? yearAgo : null,
  };
}

/**
 * A rule that has paid is amended, not edited; so a tier that such a rule names is not taken away either.
 *
 * @param gone the tiers that the edit takes away
 * @throws Refusal program.rulePaid, program.tierPaid
 */
export function keepPaidRules(
  { db, session }: Context,
  before: Program,
  after: Pick<Program, 'rules'>,
  gone: readonly Tier[],
): void {
  if (before.state !== 'current' || before.rules === after.rules) return;
  if (JSON.stringify(before.rules) === JSON.stringify(after.rules)) return;
  const paid = lastPaid(before, programContent(db));
  const rule = rewrittenRule(before.rules, after.rules, paid);
  if (!rule) return;
  const last = paid.get(rule.id) ?? '';
  const { lang } = session.preferences;
  const nameOf = (one: { name: string; nameEn: string | null }): string =>
    (lang === 'en' && one.nameEn) || one.name;
  const tier = gone.find((t) => rule.tierIds.includes(t.id));
  if (tier) throw new Refusal('program.tierPaid', { tier: nameOf(tier), name: nameOf(rule), last });
  throw new Refusal('program.rulePaid', { name: nameOf(rule), last });
}

/** A correction of a month that is over is reversed, not changed. @throws Refusal program.adjustmentPast */
function keepPastAdjustment(db: TypedDatabase, id: string): void {
  const { calendar } = readSettings(db);
  const old = db.select().from(adjustments).where(eq(adjustments.id, id)).get();
  if (old && monthOrdinal(old.on, calendar) < monthOrdinal(today(), calendar))
    throw new Refusal('program.adjustmentPast', { on: old.on });
}

/**
 * A correction before the first month of the history would stand in no month of the ledger. Without deals there is no
 * history yet, and a correction begins it.
 *
 * @throws Refusal program.adjustmentBefore
 */
function keepInHistory(db: TypedDatabase, on: string): void {
  const content = programContent(db);
  const first = content.deals.length === 0 ? undefined : historyOf(content).grid.starts[0];
  if (first !== undefined && on < first) throw new Refusal('program.adjustmentBefore', { on: first });
}

type Ledgered = Pick<RoomServices<'program', Context>, 'saveAdjustment' | 'deleteAdjustments'>;

/** Corrections of the ledger: free until their month is over. */
export const ledgered: Ledgered = {
  saveAdjustment: (context, given) => {
    if (given.id !== undefined) keepPastAdjustment(context.db, given.id);
    keepInHistory(context.db, given.on);
    return saveRow<Adjustment>(context, adjustments, given, { name: given.reason.slice(0, 80) });
  },
  deleteAdjustments: (context, { ids }) => {
    for (const id of ids) keepPastAdjustment(context.db, id);
    return deleteRows(context, adjustments, ids);
  },
};
