import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { docxWriter } from '#electron/writers/docx/index.ts';
import { fontBytes } from '#electron/writers/shared/fonts.ts';
import { createLocale } from '#shared/locale/index.ts';
import type { DocumentModel } from '#shared/reports/model.ts';
import { sampleModel } from '#tests/fixtures/document-model.ts';
import { compare } from './measure.ts';
import type { Measurement } from './run.ts';

export const name = 'docx of 500 partners, against the bare docx library with the same table and fonts';
export const limit = 1.3;

const locale = createLocale({ lang: 'fa' });

/** One section with a table of 500 rows and no bars, which the bare library has nothing to set against. */
function model(): DocumentModel {
  const whole = sampleModel('fa', 500);
  const sections = whole.sections.flatMap((s) => {
    const blocks = s.blocks.flatMap((b) => {
      if (b.kind !== 'table' || b.rows.length < 500) return [];
      const keep = b.columns.flatMap((c, i) => (c.type === 'bar' ? [] : [i]));
      const pick = <T>(list: readonly T[]): T[] => list.filter((_, i) => keep.includes(i));
      return [
        {
          ...b,
          shown: null,
          columns: pick(b.columns),
          rows: b.rows.map(pick),
          total: b.total && pick(b.total),
        },
      ];
    });
    return blocks.length > 0 ? [{ ...s, blocks }] : [];
  });
  return { ...whole, sections };
}

export async function run(): Promise<Measurement> {
  const content = model();
  const table = content.sections[0]?.blocks[0];
  if (table?.kind !== 'table' || table.rows.length < 500) throw new Error('No table to compare.');
  // The faces that a Persian document embeds, so that both sides compress the same fonts.
  const kinds = ['ttf', 'persian-digits'] as const;
  const fonts = await Promise.all(
    kinds.flatMap((kind) => [fontBytes('Regular', kind), fontBytes('Bold', kind)]),
  );
  const bare = async () => {
    const cell = (text: string) =>
      new TableCell({
        children: [
          new Paragraph({
            bidirectional: true,
            children: [new TextRun({ text, rightToLeft: true, font: 'Vazirmatn' })],
          }),
        ],
      });
    const row = (texts: readonly string[]) => new TableRow({ children: texts.map(cell) });
    const document = new Document({
      fonts: fonts.map((data, i) => ({ name: `Vazirmatn ${i}`, data: Buffer.from(data) })),
      sections: [
        {
          children: [
            new Table({
              visuallyRightToLeft: true,
              width: { size: 100, type: WidthType.PERCENTAGE },
              rows: [
                row(table.columns.map((c) => c.title)),
                ...table.rows.map((r) => row(r.map((v) => String(v ?? '')))),
              ],
            }),
          ],
        },
      ],
    });
    await Packer.toBuffer(document);
  };
  return compare(() => docxWriter.write(content, { locale }), bare, { rounds: 7 });
}
