import type { Locale } from '#shared/locale/index.ts';
import type { DocumentModel, Section } from '#shared/reports/model.ts';
import { numberDocument } from '../shared/numbering.ts';
import { onPaper } from '../shared/on-paper.ts';
import { sheetsOf, startsPage } from '../shared/sheets.ts';
import { wordsOf } from '../shared/words.ts';
import { blockHtml, idOf, type Kit, numberSpan } from './blocks.ts';
import { escapeHtml } from './escape.ts';

/** A line of the contents. */
interface Entry {
  readonly id: string;
  readonly level: 1 | 2;
  readonly number: string;
  readonly text: string;
}

/** A document in one language as HTML parts. */
export interface Edition {
  readonly cover: string;
  readonly contents: string;
  readonly main: string;
  readonly entries: readonly Entry[];
}

/**
 * Renders a model.
 *
 * @param interactive with filters and sorting, for a screen; paper has page numbers in its contents instead
 * @param pages page of each heading by its id, already in the document's digits; unknown ones stay empty
 */
export function renderEdition(
  whole: DocumentModel,
  locale: Locale,
  { interactive, pages }: { interactive: boolean; pages?: ReadonlyMap<string, string> },
): Edition {
  const model = onPaper(whole);
  const kit: Kit = {
    locale,
    words: wordsOf(locale),
    numbering: numberDocument(model, locale),
    prefix: model.lang,
    interactive,
  };
  const entries = model.sections.flatMap((section) => entriesOf(section, kit, interactive));
  return {
    cover: cover(model, kit),
    contents: contents(entries, kit, pages),
    main: model.sections
      .map((section, i, all) => sectionHtml(section, startsPage(section, i, all), kit))
      .join('\n'),
    entries,
  };
}

const sectionId = (section: Section, kit: Kit): string =>
  `${kit.prefix}-s-${section.id.replace(/[^\w-]/g, '_')}`;

/** A section; its classes `new-page` and `wide` matter on paper only. */
function sectionHtml(section: Section, newPage: boolean, kit: Kit): string {
  const number = numberSpan(kit.numbering.section(section));
  const heading = `<h1 id="${sectionId(section, kit)}">${number}${escapeHtml(section.title)}</h1>`;
  const sheets = sheetsOf(section).map(({ wide, blocks }, i) => {
    const parts = [...(i === 0 ? [heading] : []), ...blocks.map((block) => blockHtml(block, kit))].join('\n');
    if (!wide) return parts;
    // Only a figure is fitted to one page; a table runs on.
    return `<div class="wide${blocks.some(({ kind }) => kind === 'table') ? ' long' : ''}">${parts}</div>`;
  });
  return `<section class="${section.role}${newPage ? ' new-page' : ''}">${sheets.join('\n')}</section>`;
}

function entriesOf(section: Section, kit: Kit, short: boolean): Entry[] {
  return [
    {
      id: sectionId(section, kit),
      level: 1,
      number: kit.numbering.section(section),
      text: short ? section.shortTitle : section.title,
    },
    ...section.blocks.flatMap((block): Entry[] =>
      block.kind === 'heading' && block.level === 2
        ? [{ id: idOf(block, kit), level: 2, number: kit.numbering.heading(block), text: block.text }]
        : [],
    ),
  ];
}

function contents(entries: readonly Entry[], kit: Kit, pages?: ReadonlyMap<string, string>): string {
  const line = (entry: Entry): string =>
    `<li class="level-${entry.level}"><a href="#${entry.id}">${numberSpan(entry.number)}<span class="text">${escapeHtml(entry.text)}</span>${pages ? `<span class="leader"></span><span class="page">${escapeHtml(pages.get(entry.id) ?? '')}</span>` : ''}</a></li>`;
  const title = escapeHtml(kit.words.contents);
  return `<nav class="contents" aria-label="${title}"><p class="title">${title}</p><ul>${entries.map(line).join('')}</ul></nav>`;
}

function cover({ meta }: DocumentModel, { words }: Kit): string {
  const logo = meta.logo
    ? `<img class="logo" alt="" width="${meta.logo.width}" height="${meta.logo.height}" src="data:${escapeHtml(meta.logo.mime)};base64,${Buffer.from(meta.logo.bytes).toString('base64')}">`
    : '';
  const facts = (
    [
      [words.preparedFor, meta.client],
      [words.preparedBy, [meta.firm, meta.author].filter(Boolean).join(' \u00b7 ')],
      [meta.edition, meta.date],
    ] as const
  )
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`)
    .join('');
  return `<header class="cover">${logo}<div class="titles"><p class="title">${escapeHtml(meta.title)}</p><p class="subtitle">${escapeHtml(meta.subtitle)}</p></div><div class="imprint"><dl>${facts}</dl><p class="note">${escapeHtml(meta.basis)}</p><p class="note">${escapeHtml(meta.confidentiality)}</p></div></header>`;
}
