import {
  Document,
  type FileChild,
  Footer,
  Header,
  Packer,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { DocumentModel } from '#shared/reports/model.ts';
import { documentDigitsFont, documentFont, fontBytes } from '../shared/fonts.ts';
import { numberDocument } from '../shared/numbering.ts';
import { wordsOf } from '../shared/words.ts';
import type { WriteContext, Writer } from '../shared/writer.ts';
import { sectionBlocks } from './blocks.ts';
import { pageNumbersIn, tableOfContents } from './contents.ts';
import { cover } from './cover.ts';
import { type Kit, pageOf } from './fields.ts';
import { listsOf } from './heading-numbers.ts';
import { runMaker } from './runs.ts';
import { stylesOf, textWidth } from './styles.ts';

/** Word documents: styles, lists, fields and fonts of the document's language, on A4. */
export const docxWriter: Writer = {
  format: 'docx',
  async write(model, context) {
    const { locale, signal } = context;
    const rtl = locale.dir === 'rtl';
    const kit: Kit = {
      rtl,
      accent: model.meta.accent,
      words: wordsOf(locale),
      numbering: numberDocument(model, locale),
      runs: runMaker(rtl),
    };
    const children: FileChild[] = [
      ...cover(model.meta, kit),
      new Paragraph({
        style: 'ContentsTitle',
        pageBreakBefore: true,
        children: kit.runs.text(kit.words.contents),
      }),
      tableOfContents(kit.words.contents),
    ];
    let appendix = 0;
    for (const section of model.sections) {
      signal?.throwIfAborted();
      children.push(...(await sectionBlocks(section, appendix, kit, locale)));
      if (section.role === 'appendix') appendix += 1;
    }
    const document = await documentOf(model, context, kit, children);
    signal?.throwIfAborted();
    return new Uint8Array(await Packer.toBuffer(document));
  },
};

async function documentOf(
  model: DocumentModel,
  { locale }: WriteContext,
  kit: Kit,
  children: readonly FileChild[],
): Promise<Document> {
  const { meta } = model;
  const { numbering, words } = kit;
  const written = {
    headings: model.sections.flatMap((section) => [
      numbering.section(section),
      ...section.blocks.flatMap((block) =>
        // The lists put a point between the parts, whatever the decimal mark is.
        block.kind === 'heading' ? [numbering.heading(block).replaceAll(words.numberSeparator, '.')] : [],
      ),
    ]),
    captions: model.sections.flatMap((section) =>
      section.blocks.flatMap((block) =>
        block.kind === 'figure' || block.kind === 'table' ? [numbering.captionNumber(block)] : [],
      ),
    ),
  };
  return new Document({
    title: meta.title,
    subject: meta.subtitle,
    creator: [meta.author, meta.firm].filter(Boolean).join(', '),
    lastModifiedBy: meta.author,
    keywords: [meta.client, meta.edition].join(', '),
    description: meta.basis,
    styles: stylesOf(locale, meta.accent),
    numbering: listsOf(model, locale, kit.words),
    fonts: await fontsOf(locale.digits === 'persian'),
    pageNumbers: pageNumbersIn(locale, written),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1_500, bottom: 1_300, left: 1_078, right: 1_078, header: 620, footer: 560 },
          },
        },
        headers: {
          default: new Header({
            children: [
              twoSides(
                'Header',
                kit.runs.text(kit.words.headerTitle(meta.title, meta.client)),
                kit.runs.text(meta.confidentiality),
              ),
            ],
          }),
          first: new Header({ children: [new Paragraph({ style: 'Normal' })] }),
        },
        footers: {
          default: new Footer({ children: [twoSides('Footer', kit.runs.text(meta.basis), pageOf(kit))] }),
          first: new Footer({ children: [new Paragraph({ style: 'Normal' })] }),
        },
        children,
      },
    ],
  });
}

type Children = readonly ParagraphChild[];

/** A line with one text at the start and one at the end. */
function twoSides(style: string, start: Children, end: Children): Paragraph {
  return new Paragraph({
    style,
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [...start, new TextRun({ children: [new Tab()] }), ...end],
  });
}

/** Bold is a real cut, so that no program makes one up. */
async function fontsOf(persianDigits: boolean) {
  const face = async (name: string, kind: 'ttf' | 'persian-digits') => ({
    name,
    data: await fontBytes('Regular', kind),
    bold: await fontBytes('Bold', kind),
  });
  return Promise.all([
    face(documentFont, 'ttf'),
    ...(persianDigits ? [face(documentDigitsFont, 'persian-digits')] : []),
  ]);
}
