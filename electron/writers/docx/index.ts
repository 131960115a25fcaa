import {
  Document,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { DocumentMeta, DocumentModel } from '#shared/reports/model.ts';
import { documentDigitsFont, documentFont, fontBytes } from '../shared/fonts.ts';
import { numberDocument } from '../shared/numbering.ts';
import { onPaper } from '../shared/on-paper.ts';
import { hasContents, startsPage } from '../shared/sheets.ts';
import { wordsOf } from '../shared/words.ts';
import type { WriteContext, Writer } from '../shared/writer.ts';
import { type DocumentPart, sectionParts } from './blocks.ts';
import { pageNumbersIn, tableOfContents } from './contents.ts';
import { cover } from './cover.ts';
import { type Kit, pageOf } from './fields.ts';
import { listsOf } from './heading-numbers.ts';
import { runMaker } from './runs.ts';
import { pages, stylesOf, textWidth, wideText } from './styles.ts';

/** Word documents: styles, lists, fields and fonts of the document's language, on A4. */
export const docxWriter: Writer = {
  format: 'docx',
  async write(whole, context) {
    const { locale, signal } = context;
    const model = onPaper(whole);
    const rtl = locale.dir === 'rtl';
    const kit: Kit = {
      rtl,
      accent: model.meta.accent,
      words: wordsOf(locale),
      numbering: numberDocument(model, locale),
      runs: runMaker(rtl),
    };
    const front: FileChild[] = [
      ...cover(model.meta, kit),
      ...(hasContents(model)
        ? [
            new Paragraph({
              style: 'ContentsTitle',
              pageBreakBefore: true,
              children: kit.runs.text(kit.words.contents),
            }),
            tableOfContents(kit.words.contents),
          ]
        : []),
    ];
    const parts: DocumentPart[] = [{ wide: false, children: front }];
    let appendix = 0;
    for (const [i, section] of model.sections.entries()) {
      signal?.throwIfAborted();
      const newPage = startsPage(section, i, model.sections);
      parts.push(...(await sectionParts(section, { appendix, newPage }, kit, locale)));
      if (section.role === 'appendix') appendix += 1;
    }
    const document = await documentOf(model, context, kit, joined(parts));
    signal?.throwIfAborted();
    return new Uint8Array(await Packer.toBuffer(document));
  },
};

/** Upright parts in a row are one; a wide part stands alone. */
function joined(parts: readonly DocumentPart[]): DocumentPart[] {
  const all: DocumentPart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last && !last.wide && !part.wide) {
      all[all.length - 1] = { wide: false, children: [...last.children, ...part.children] };
    } else all.push(part);
  }
  return all;
}

async function documentOf(
  model: DocumentModel,
  { locale }: WriteContext,
  kit: Kit,
  parts: readonly DocumentPart[],
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
    sections: parts.map((part, i) => pagesOf(part, i === 0, meta, kit)),
  });
}

/** A section of the file: page set-up, running heads that reach to its margins, and what stands in it. */
function pagesOf(
  { wide, children }: DocumentPart,
  first: boolean,
  meta: DocumentMeta,
  kit: Kit,
): ISectionOptions {
  const { runs, words } = kit;
  const width = wide ? wideText.width : textWidth;
  const title = runs.text(words.headerTitle(meta.title, meta.client));
  const header = twoSides('Header', width, title, runs.text(meta.confidentiality));
  const footer = twoSides('Footer', width, runs.text(meta.basis), pageOf(kit));
  const empty = () => ({ children: [new Paragraph({ style: 'Normal' })] });
  return {
    properties: { titlePage: first, page: wide ? pages.wide : pages.upright },
    headers: {
      default: new Header({ children: [header] }),
      ...(first && { first: new Header(empty()) }),
    },
    footers: {
      default: new Footer({ children: [footer] }),
      ...(first && { first: new Footer(empty()) }),
    },
    children,
  };
}

type Children = readonly ParagraphChild[];

/** A line with one text at the start and one at the end. */
function twoSides(style: string, width: number, start: Children, end: Children): Paragraph {
  return new Paragraph({
    style,
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
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
