import type { RoomServices } from '#shared/contract/index.ts';
import { monthGrid } from '#shared/domain/program/months.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { typicalRevenue } from '#shared/domain/program/scale.ts';
import { plainAmount } from '#templates/program/parts.ts';
import { programTemplates, usualScale } from '#templates/program/programs.ts';
import { shippedRowsIn } from '#templates/shipped.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import { actors, benefits, certificates, kpis, programs } from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { nextOrder, saveRow } from '../rows.ts';
import { today } from '../today.ts';
import { programList } from './lists.ts';

/** Programs that ship, made to fit the client's own figures. */
export const templateServices: Pick<RoomServices<'program', Context>, 'programTemplates' | 'addProgram'> = {
  programTemplates: () =>
    programTemplates.map(({ id, name, nameEn, description, descriptionEn }) => ({
      id,
      name,
      nameEn,
      description,
      descriptionEn,
    })),
  addProgram: (context, { templateId }) => {
    const { db } = context;
    const template = programTemplates.find((t) => t.id === templateId);
    if (!template) throw new Error(`No program template ${templateId}.`);
    const { currency, calendar } = readSettings(db);
    const scale = plainAmount(typicalRevenue(db.select().from(actors).all()) ?? usualScale[currency]);
    const given = template.program(scale, nextQuarter(calendar));
    return saveRow<Program>(
      context,
      programs,
      { ...given, state: 'draft', version: 1, order: nextOrder(programList.read(db)) },
      { name: given.name },
      (inside) => addNamed(inside, given),
    );
  },
};

/** First day of the coming quarter of the client's year: a program and its dated rules begin with a pay period. */
function nextQuarter(calendar: 'persian' | 'gregory'): string {
  const { first, starts } = monthGrid(calendar, today(), 3);
  return starts[3 - (first % 3)] ?? today();
}

/** Adds what the program names and the workspace does not have: benefits, certificates, KPIs. */
function addNamed(db: TypedDatabase, { tiers }: Pick<Program, 'tiers'>): void {
  const conditions = tiers.flatMap((t) => t.groups).flatMap((g) => g.conditions);
  const named = new Set<string | null>([
    ...tiers.flatMap((t) => [...t.gateIds, ...t.benefits.map((b) => b.benefitId)]),
    ...conditions.flatMap((c) => [c.certificateId, c.kpiId]),
  ]);
  const shipped = shippedRowsIn(readSettings(db).lang);
  // What is there under the same id stays as the consultant left it.
  for (const row of shipped.benefits)
    if (named.has(row.id)) db.insert(benefits).values(row).onConflictDoNothing().run();
  for (const row of shipped.certificates)
    if (named.has(row.id)) db.insert(certificates).values(row).onConflictDoNothing().run();
  for (const row of shipped.kpis)
    if (named.has(row.id)) db.insert(kpis).values(row).onConflictDoNothing().run();
}
