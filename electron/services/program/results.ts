import type { RoomServices } from '#shared/contract/index.ts';
import type { programResults } from '#shared/contract/program-results.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { Portions } from '#shared/domain/portions.ts';
import { budgetRisk } from '#shared/domain/program/budget-risk.ts';
import { goalSeek } from '#shared/domain/program/goal-seek.ts';
import { historyOf } from '#shared/domain/program/history.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { sensitivity } from '#shared/domain/program/sensitivity.ts';
import { simulation } from '#shared/domain/program/simulate.ts';
import { type Stage, stageOf } from '#shared/domain/program/stage.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import type { Context } from '../context.ts';
import { programContent } from './content.ts';
import { benefitList, programList } from './lists.ts';

/** What programs give on the client's history; the calculations are the domain's. */
export const results: Pick<RoomServices<'program', Context>, keyof typeof programResults> = {
  simulate: (context, { programIds, months, revenue }) => {
    const { db } = context;
    const programs = programIds.map((id) => programOf(db, id));
    return inPortions(
      context,
      simulation(programs, historyOf(programContent(db)), benefitList.read(db), { months, revenue }),
    );
  },
  goalSeek: (context, { programId, months, ...goal }) =>
    inPortions(context, goalSeek(programOf(context.db, programId), stage(context.db, months), goal)),
  sensitivity: (context, { programId, months }) =>
    inPortions(context, sensitivity(programOf(context.db, programId), stage(context.db, months))),
  budgetRisk: (context, { programId, ...settings }) => {
    const { db } = context;
    return inPortions(
      context,
      budgetRisk(programOf(db, programId), historyOf(programContent(db)), benefitList.read(db), settings),
    );
  },
};

const stage = (db: TypedDatabase, months: number): Stage =>
  stageOf(historyOf(programContent(db)), benefitList.read(db), months);

function programOf(db: TypedDatabase, id: string): Program {
  const program = programList.read(db).find((p) => p.id === id);
  if (!program) throw new Refusal('input.invalid', { path: 'programId' });
  return program;
}

/** Runs long work portion by portion: others get their turn between, and it can be cancelled. */
async function inPortions<T>(context: Context, work: Portions<T>): Promise<T> {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
    await context.progress(Math.round(next.value * 1000), 1000);
  }
}
