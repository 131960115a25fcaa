import { createHash, randomUUID } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import type { Edition } from '#shared/contract/deliverables.ts';
import type { RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import { currentRound } from '#shared/domain/assessment/current-round.ts';
import { type DeliverableId, deliverableIds, mimeOf } from '#shared/domain/deliverables/deliverable.ts';
import type { EngagementDocument } from '#shared/domain/workspace/document.ts';
import type { WorkspaceSettings } from '#shared/domain/workspace/settings.ts';
import { createLocale, type Locale } from '#shared/locale/index.ts';
import { reportContent } from '#shared/reports/content.ts';
import { reports } from '#shared/reports/index.ts';
import { mapViewDeck } from '#shared/reports/map-view.ts';
import { dumpDocument } from '../../workspace/document/dump.ts';
import { editions, ownTexts } from '../../workspace/schema/index.ts';
import { writerOf } from '../../writers/index.ts';
import { ChromiumPrinter } from '../../writers/pdf/chromium-printer.ts';
import { reviewFileOf } from '../assessment/exchange-reviews.ts';
import type { Context } from '../context.ts';
import { fileNameOf } from './file-name.ts';

/** What leaves the house: documents made from the workspace's content, and the list of what was issued. */
export const deliverables: RoomServices<'deliverables', Context> = {
  list: () =>
    deliverableIds.map((id) => ({
      id,
      formats: [...reports[id].formats],
      sections: [...reports[id].sections],
    })),

  export: async (context, { deliverable, format, lang, sections, issue }) => {
    const report = reports[deliverable];
    if (!report.formats.includes(format)) throw new Refusal('deliverable.formatUnknown', { format });
    await context.progress(0, 3);
    const document = dumpDocument(context.db);
    const { settings } = document;
    const number = nextNumber(context, deliverable, lang);
    const locale = localeOf(settings, lang);
    const model = report.build(
      reportContent(document, { locale, sections, edition: number, now: new Date(), deliverable }),
    );
    await context.progress(1, 3);
    const reviewed = deliverable === 'maturity' && format === 'html' ? maturityRound(document) : undefined;
    const writer = writerOf(format, context.session.environment.printer ?? new ChromiumPrinter());
    const bytes = reviewed
      ? await reviewFileOf(context.db, reviewed.id, lang, '')
      : await writer.write(model, { locale, signal: context.signal });
    await context.progress(2, 3);
    const fileName = fileNameOf(settings, model.meta.title, lang, format);
    if (issue) {
      const row: Edition & { sha256: string } = {
        id: randomUUID(),
        deliverable,
        format,
        lang,
        number,
        fileName,
        issuedAt: new Date().toISOString(),
        sha256: createHash('sha256').update(bytes).digest('hex'),
      };
      context.workspace.write((db) => db.insert(editions).values(row).run());
      context.touch(['deliverables.editions']);
    }
    await context.progress(3, 3);
    return { fileName, mime: mimeOf[format], bytes };
  },

  exportMap: async (context, { lang, look }) => {
    const document = dumpDocument(context.db);
    const locale = localeOf(document.settings, lang);
    const content = reportContent(document, {
      locale,
      sections: null,
      edition: 1,
      now: new Date(),
      deliverable: 'diagnostic',
    });
    const writer = writerOf('pptx', context.session.environment.printer ?? new ChromiumPrinter());
    return { bytes: await writer.write(mapViewDeck(content, look), { locale, signal: context.signal }) };
  },

  editions: ({ db }) =>
    db
      .select()
      .from(editions)
      .orderBy(desc(editions.issuedAt), desc(editions.id))
      .all()
      .map(({ sha256: _, ...edition }) => edition as Edition),

  ownTexts: ({ db }, { deliverable }) =>
    db.select().from(ownTexts).where(eq(ownTexts.deliverable, deliverable)).all(),

  setOwnText: (context, row) => {
    const place = and(
      eq(ownTexts.deliverable, row.deliverable),
      eq(ownTexts.section, row.section),
      eq(ownTexts.lang, row.lang),
    );
    context.edit({ deliverable: row.deliverable, section: row.section }, (db) => {
      if (row.text.trim() === '') db.delete(ownTexts).where(place).run();
      else
        db.insert(ownTexts)
          .values(row)
          .onConflictDoUpdate({
            target: [ownTexts.deliverable, ownTexts.section, ownTexts.lang],
            set: { text: row.text },
          })
          .run();
    });
    return null;
  },
};

/** The maturity round that speaks, as the report has it. */
const maturityRound = ({ rounds }: EngagementDocument) =>
  currentRound(
    rounds.map((r) => ({ ...r, kind: r.questionnaire.kind })),
    'maturity',
  );

/** The language of a document; the workspace's calendar and digits belong to its own language only. */
const localeOf = (settings: WorkspaceSettings, lang: 'fa' | 'en'): Locale =>
  createLocale({
    lang,
    currency: settings.currency,
    ...(settings.lang === lang && { calendar: settings.calendar, digits: settings.digits }),
  });

/** Editions count up per deliverable and language; an export that is not issued carries the next number as a draft. */
function nextNumber(context: Context, deliverable: DeliverableId, lang: 'fa' | 'en'): number {
  const issued = context.db
    .select({ number: editions.number })
    .from(editions)
    .where(and(eq(editions.deliverable, deliverable), eq(editions.lang, lang)))
    .all();
  return Math.max(0, ...issued.map((e) => e.number)) + 1;
}
