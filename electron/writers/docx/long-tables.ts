import type { IXmlableObject } from 'docx';

/** Rows from which a table's height is estimated instead of laid out, which takes a second per thousand cells. */
const long = 60;

/** Heights in twips of a row's margins (with its share of the repeated headings) and of a line of table text. */
const rowMargins = 164;
const lineHeight = 282;
/** About how wide a character of table text is, in twips. */
const characterWidth = 76;

/**
 * A formatted body for the layout that finds page numbers: the rows of a long table become a few empty
 * paragraphs of about their height. The body itself is not changed.
 */
export function withoutLongTables(body: IXmlableObject): IXmlableObject {
  const blocks = childrenOf(body, 'w:body');
  if (!blocks.some((block) => childrenOf(block, 'w:tbl').length > long)) return body;
  return {
    'w:body': blocks.flatMap((block) => {
      const parts = childrenOf(block, 'w:tbl');
      if (parts.length <= long) return [block];
      const columns = parts
        .flatMap((part) => childrenOf(part, 'w:tblGrid'))
        .map((column) => Number(attributeOf(column, 'w:gridCol', 'w:w') ?? 0));
      const heights = parts
        .filter((part) => 'w:tr' in part)
        .map((row) => rowMargins + lineHeight * linesOf(childrenOf(row, 'w:tr'), columns));
      return grouped(heights).map(spacer);
    }),
  };
}

/** Heights summed up to about a sixth of a page: few paragraphs to lay out, little lost at the foot of a page. */
function grouped(heights: readonly number[]): number[] {
  const groups: number[] = [];
  let open = 0;
  for (const height of heights) {
    open += height;
    if (open < 2_200) continue;
    groups.push(open);
    open = 0;
  }
  return open > 0 ? [...groups, open] : groups;
}

/** Child elements of an element of the library's formatted XML. */
export function childrenOf(element: IXmlableObject, name: string): IXmlableObject[] {
  const content: unknown = element[name];
  return Array.isArray(content)
    ? content.filter((child) => typeof child === 'object' && child !== null && !('_attr' in child))
    : [];
}

/** An attribute of a child element of the formatted XML. */
export function attributeOf(element: IXmlableObject, name: string, attribute: string): unknown {
  const content = element[name] as
    | { _attr?: Record<string, unknown> }
    | { _attr?: Record<string, unknown> }[]
    | undefined;
  return (Array.isArray(content) ? content[0] : content)?._attr?.[attribute];
}

function linesOf(parts: readonly IXmlableObject[], columns: readonly number[]): number {
  const lengths = parts
    .filter((part) => 'w:tc' in part)
    .map((cell) => childrenOf(cell, 'w:tc').reduce((sum, paragraph) => sum + textLength(paragraph), 0));
  return Math.max(
    1,
    ...lengths.map((length, i) => Math.ceil((length * characterWidth) / ((columns[i] ?? 1_000) - 180))),
  );
}

const textLength = (paragraph: IXmlableObject): number =>
  childrenOf(paragraph, 'w:p')
    .flatMap((run) => childrenOf(run, 'w:r'))
    .reduce((sum, part) => {
      const content: unknown = part['w:t'];
      return sum + (Array.isArray(content) ? String(content.at(-1)).length : 0);
    }, 0);

const spacer = (height: number): IXmlableObject => ({
  'w:p': [
    {
      'w:pPr': [
        { 'w:spacing': { _attr: { 'w:before': 0, 'w:after': 0, 'w:line': height, 'w:lineRule': 'exact' } } },
      ],
    },
  ],
});
