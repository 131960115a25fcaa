import { inArray } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import type { tierOperations } from '#shared/contract/program-tiers.ts';
import { Refusal } from '#shared/contract/result.ts';
import { tierAdvice, typicalFirstYear } from '#shared/domain/program/advice.ts';
import { judgedOn, monthOn, partnerStanding, tierAudit } from '#shared/domain/program/audit.ts';
import { historyOf } from '#shared/domain/program/history.ts';
import { metricSource } from '#shared/domain/program/metrics.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { programDifferences } from '#shared/domain/program/program-difference.ts';
import { tierProblems } from '#shared/domain/program/tier-problems.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import { actors } from '../../workspace/schema/index.ts';
import { inChunks } from '../chunks.ts';
import type { Context } from '../context.ts';
import { today } from '../today.ts';
import { programContent } from './content.ts';
import { benefitList, programList } from './lists.ts';

/** The program of an id, or the current one; null where there is none. */
const programOf = (db: TypedDatabase, id: string | null): Program | null =>
  programList.read(db).find((p) => (id === null ? p.state === 'current' : p.id === id)) ?? null;

/** What is computed of tiers: each answer comes from the domain's own function. */
export const tiers: Pick<RoomServices<'program', Context>, keyof typeof tierOperations> = {
  tierAudit: ({ db }, { programId }) => {
    const program = programOf(db, programId);
    const content = programContent(db);
    return program && tierAudit(program, content, benefitList.read(db), judgedOn(content.deals, today()));
  },
  partnerTiers: ({ db }, { programId, actorId }) => {
    const program = programOf(db, programId);
    const content = programContent(db);
    const on = judgedOn(content.deals, today());
    const history = historyOf(content, on);
    const partner = history.indexOf.get(actorId);
    if (!program || partner === undefined) return null;
    return partnerStanding(program, history, metricSource(history, on), partner, monthOn(history, on));
  },
  tierDesign: ({ db }, { programId }) => {
    const program = programOf(db, programId);
    if (!program) return null;
    const content = programContent(db);
    const benefits = benefitList.read(db);
    const on = judgedOn(content.deals, today());
    const audit = tierAudit(program, content, benefits, on);
    const history = historyOf(content, on);
    const firstYear = typicalFirstYear(history, monthOn(history, on));
    return {
      problems: tierProblems(program, { ...content, benefits }),
      advice: tierAdvice(program, audit, firstYear, benefits),
      firstYear,
    };
  },
  programDifferences: ({ db }, { beforeId, afterId }) => {
    const [before, after] = [beforeId, afterId].map((id) => programOf(db, id));
    if (!before || !after) throw new Refusal('input.invalid', { path: before ? 'afterId' : 'beforeId' });
    return programDifferences(before, after);
  },
  takeEarnedTiers: (context, { programId, actorIds }) => {
    const { db } = context;
    const program = programOf(db, programId);
    if (!program) throw new Refusal('input.invalid', { path: 'programId' });
    const chosen = new Set(actorIds);
    const content = programContent(db);
    const audit = tierAudit(program, content, benefitList.read(db), judgedOn(content.deals, today()));
    const { lang } = readSettings(db);
    // What is earned at least may be taken; where nothing is known to be earned, the register keeps its word.
    const all = audit.rows.filter(
      (r) =>
        chosen.has(r.actorId) &&
        (r.direction === 'unknown-name'
          ? r.earned >= 0 || r.possible < 0
          : r.direction !== 'insufficient' && r.earned !== r.assigned),
    );
    const byPlace = Map.groupBy(all, (r) => r.earned);
    if (all.length > 0)
      context.edit({ count: all.length, name: program.name }, (inside) => {
        for (const [place, rows] of byPlace) {
          const tier = program.tiers[place];
          const word = tier ? (lang === 'en' ? (tier.nameEn ?? tier.name) : tier.name) : null;
          inChunks(
            rows.map((r) => r.actorId),
            (some) => inside.update(actors).set({ tier: word }).where(inArray(actors.id, some)).run().changes,
          );
        }
      });
    return { updated: all.length, kept: actorIds.length - all.length };
  },
};
