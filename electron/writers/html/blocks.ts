import { toSvgString } from '#shared/figures/svg.ts';
import type { Locale } from '#shared/locale/index.ts';
import { shownValue } from '#shared/reports/cells.ts';
import type {
  Block,
  Cell,
  Column,
  FigureBlock,
  Inline,
  KeyFiguresBlock,
  TableBlock,
} from '#shared/reports/model.ts';
import { cellFormatter, columnTitle, isNumeric, shownColumns } from '../shared/format-cell.ts';
import type { Numbering } from '../shared/numbering.ts';
import { splitAmount } from '../shared/split-amount.ts';
import type { Words } from '../shared/words.ts';
import { cssColor, escapeHtml } from './escape.ts';

/** What rendering a block needs. */
export interface Kit {
  readonly locale: Locale;
  readonly words: Words;
  readonly numbering: Numbering;
  /** Prefix of element ids, so that two languages can share a page. */
  readonly prefix: string;
  /** Filters and sorting for tables, and all rows instead of the shown ones; paper has neither. */
  readonly interactive: boolean;
}

/** One block as HTML. */
export function blockHtml(block: Block, kit: Kit): string {
  switch (block.kind) {
    case 'heading': {
      const number = kit.numbering.heading(block);
      return `<h${block.level} id="${idOf(block, kit)}">${numberSpan(number)}${escapeHtml(block.text)}</h${block.level}>`;
    }
    case 'text':
      return `<p class="${block.role}">${inline(block.text)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return table(block, kit);
    case 'figure':
      return figure(block, kit);
    case 'callout':
      return `<aside class="callout ${block.tone}"><p><strong>${escapeHtml(block.title.replace(/[.:]$/u, ''))}.</strong> ${inline(block.text)}</p></aside>`;
    case 'key-figures':
      return keyFigures(block);
    case 'messages':
      return `<ol class="messages">${block.items
        .map(
          ({ value, title, text }) =>
            `<li><span class="value">${escapeHtml(value)}</span><div><strong>${escapeHtml(title)}</strong><p>${escapeHtml(text)}</p></div></li>`,
        )
        .join('')}</ol>`;
    case 'page-break':
      return '<div class="page-break"></div>';
  }
}

/** Id of a heading: its number, which is unique, with Latin digits left to the browser. */
export const idOf = (block: Block & { kind: 'heading' }, kit: Kit): string =>
  `${kit.prefix}-h-${encodeURIComponent(kit.numbering.heading(block) || block.text).replace(/[^\w]/g, '_')}`;

export const numberSpan = (number: string): string =>
  number === '' ? '' : `<span class="number">${escapeHtml(number)}</span> `;

const inline = (parts: readonly Inline[]): string =>
  parts
    .map((part) =>
      typeof part === 'string' ? escapeHtml(part) : `<strong>${escapeHtml(part.text)}</strong>`,
    )
    .join('');

function caption(block: TableBlock | FigureBlock, kit: Kit): string {
  return escapeHtml(kit.words.caption(kit.numbering.caption(block), block.caption));
}

function figure(block: FigureBlock, kit: Kit): string {
  const { picture } = block;
  // The picture scales with the column but never grows beyond its own size.
  const svg = toSvgString({
    ...picture.svg,
    attrs: {
      viewBox: `0 0 ${picture.width} ${picture.height}`,
      ...picture.svg.attrs,
      role: 'img',
      'aria-label': picture.alt,
      style: `max-width:${picture.width}px`,
    },
  });
  const source = block.source === '' ? '' : `<span class="source">${escapeHtml(block.source)}</span>`;
  return `<figure>${svg}<figcaption>${caption(block, kit)}${source}</figcaption></figure>`;
}

/** A number with its words ("USD", "milliard rials") smaller beside it. */
const amount = (value: string): string =>
  splitAmount(value)
    .map((part) => (part.small ? `<small>${escapeHtml(part.text)}</small>` : escapeHtml(part.text)))
    .join(' ');

function keyFigures(block: KeyFiguresBlock): string {
  const items = block.items
    .map(
      (item) =>
        `<div><dd class="value">${amount(item.value)}</dd><dt>${escapeHtml(item.label)}</dt><dd>${escapeHtml(item.note)}</dd></div>`,
    )
    .join('');
  return `<dl class="key-figures">${items}</dl>`;
}

function table(block: TableBlock, kit: Kit): string {
  const columns = shownColumns(block, kit.locale);
  const makers = columns.map((column) => cellMaker(column, kit));
  const rows = kit.interactive || block.shown === null ? block.rows : block.rows.slice(0, block.shown);
  const hidden = block.rows.length - rows.length;
  const sum = columns.reduce((total, column) => total + column.width, 0) || 1;
  const cols = columns.map((c) => `<col style="width:${((c.width / sum) * 100).toFixed(2)}%">`).join('');
  const heads = columns.map((c) => head(c, kit)).join('');
  const body = rows
    .map((row, r) => {
      const role = block.rowMarks?.[r]?.role;
      const cells = makers.map((maker, i) =>
        role === 'heading' && shownValue(row[i] ?? null) === null ? '<td></td>' : maker(row[i] ?? null),
      );
      return `<tr${role ? ` class="${role}"` : ''}>${cells.join('')}</tr>`;
    })
    .join('\n');
  const { total } = block;
  const foot = total
    ? `<tfoot><tr>${makers.map((maker, i) => (shownValue(total[i] ?? null) === null ? '<td></td>' : maker(total[i] ?? null))).join('')}</tr></tfoot>`
    : '';
  const below = [
    ...(hidden > 0 ? [kit.words.moreRows(hidden)] : []),
    ...(block.source ? [block.source] : []),
  ];
  const label = kit.numbering.caption(block);
  const { t } = kit.locale;
  const filter =
    kit.interactive && rows.length > 7
      ? `<div class="filter"><input type="search" placeholder="${escapeHtml(t('writers.html.filter'))}" aria-label="${escapeHtml(t('writers.html.filterTable', { table: label }))}"><output data-text="${escapeHtml(t('writers.html.shownRows', { shown: '{shown}', all: '{all}' }, { raw: true }))}"></output></div>`
      : '';
  return `<div class="table">${filter}<table><caption>${caption(block, kit)}</caption><colgroup>${cols}</colgroup><thead><tr>${heads}</tr></thead><tbody>
${body}
</tbody>${foot}</table><p class="source">${escapeHtml(below.join(' \u00b7 '))}</p></div>`;
}

function head(column: Column, kit: Kit): string {
  const title = escapeHtml(columnTitle(column, kit.locale));
  const name = isNumeric(column.type) ? ' class="n"' : '';
  return kit.interactive
    ? `<th scope="col"${name}><button type="button">${title}</button></th>`
    : `<th scope="col"${name}>${title}</th>`;
}

/** What a column does with its values; `data-v` holds the raw value where the shown text would not sort. */
function cellMaker(column: Column, kit: Kit): (cell: Cell) => string {
  const format = cellFormatter(column, kit.locale);
  const raw = (cell: Cell): string => ` data-v="${escapeHtml(String(shownValue(cell) ?? ''))}"`;
  switch (column.type) {
    case 'number':
    case 'money':
    case 'percent':
    case 'score':
      return (value) => `<td class="n"${raw(value)}>${escapeHtml(format(value))}</td>`;
    case 'date':
      return (value) => `<td class="d"${raw(value)}>${escapeHtml(format(value))}</td>`;
    case 'code':
      return (value) => `<td><bdi class="code">${escapeHtml(format(value))}</bdi></td>`;
    case 'bar':
      return (cell) => {
        const value = shownValue(cell);
        if (typeof value !== 'number') return `<td${raw(value)}>${escapeHtml(format(value))}</td>`;
        const share = Math.max(0, Math.min(100, value));
        return `<td${raw(value)}><span class="bar" role="img" aria-label="${escapeHtml(format(value))}"><i style="inline-size:${share}%"></i></span></td>`;
      };
    case 'tag':
      return (value) => {
        const known = column.colors?.[String(shownValue(value))];
        if (!known) return `<td>${escapeHtml(format(value))}</td>`;
        const color = cssColor(known);
        return `<td><span class="tag" style="--tag:${color}">${escapeHtml(format(value))}</span></td>`;
      };
    case 'text':
      return (value) => `<td>${escapeHtml(format(value))}</td>`;
  }
}
