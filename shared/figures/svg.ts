/**
 * A picture as plain data. The same tree becomes a string for exports (`toSvgString`) and React elements on screen,
 * so that paper and screen cannot differ.
 */
export interface SvgNode {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

/** A finished picture with its size in pixels (96 per inch). `alt` is the sentence that a screen reader says. */
export interface Picture {
  readonly svg: SvgNode;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

type Attrs = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Makes a node; attributes that are null, undefined or false are left out. */
export function svg(
  tag: string,
  attrs: Attrs = {},
  ...children: readonly (SvgNode | string | null | false)[]
): SvgNode {
  const kept: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attrs)) {
    if (value === null || value === undefined || value === false) continue;
    kept[name] = value === true ? '' : value;
  }
  return {
    tag,
    attrs: kept,
    children: children.filter((c): c is SvgNode | string => c !== null && c !== false),
  };
}

const escapeText = (text: string): string =>
  text.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));
const escapeAttr = (text: string): string => escapeText(text).replaceAll('"', '&quot;');
const round = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;

/** The tree as SVG text. Numbers are rounded to 1/100 px, so that equal pictures are equal texts. */
export function toSvgString(node: SvgNode): string {
  const attrs = Object.entries(node.attrs)
    .map(([name, value]) => ` ${name}="${escapeAttr(round(value))}"`)
    .join('');
  const inner = node.children.map((c) => (typeof c === 'string' ? escapeText(c) : toSvgString(c))).join('');
  return inner ? `<${node.tag}${attrs}>${inner}</${node.tag}>` : `<${node.tag}${attrs}/>`;
}
