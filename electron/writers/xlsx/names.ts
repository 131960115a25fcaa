import { withoutMarks } from '#shared/locale/bidi.ts';

/**
 * A sentence for the eye, in a sheet of the given direction. LibreOffice takes a cell's direction from its first letter
 * and ignores the reading order of the style, so that «۴ شریک» or "Excel" would turn a Persian line around: a
 * right-to-left mark in front decides it.
 */
export function sentence(text: string, rtl: boolean): string {
  const clean = withoutMarks(text);
  return rtl &&
    /\p{Script=Arabic}/u.test(clean) &&
    !/^\p{Script=Arabic}/u.test(clean.replace(/^\p{Nd}+/u, ' '))
    ? `\u200f${clean}`
    : clean;
}

const maximum = 31;

/**
 * A sheet name from a caption: at most 31 characters, cut between words, without the characters Excel refuses, and
 * different (whatever the case) from the names in `taken`, to which it is added.
 */
export function sheetName(caption: string, taken: Set<string>): string {
  const clean = withoutMarks(caption)
    .replace(/[\\/?*[\]:\p{Cc}]/gu, ' ')
    // An apostrophe would need escaping wherever a formula or a name points to the sheet.
    .replaceAll("'", '’')
    .replace(/\s+/g, ' ')
    .trim();
  const base = cut(clean, maximum) || '–';
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()) || name.toLowerCase() === 'history'; number++) {
    const suffix = ` (${number})`;
    name = `${cut(base, maximum - suffix.length)}${suffix}`;
  }
  taken.add(name.toLowerCase());
  return name;
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  const shorter = text.slice(0, space > length / 2 ? space : length);
  // Half a surrogate pair would make the file unreadable.
  return shorter.replace(/[\ud800-\udbff]$/, '').replace(/[\s،,؛;:.–-]+$/, '');
}

/** A defined name for a table (`table_partners`): letters, digits and underscores, never the look of a cell address. */
export function definedName(id: string, taken: Set<string>): string {
  const base = `table_${id.replace(/[^A-Za-z0-9]+/g, '_')}`.slice(0, 200);
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}_${number}`;
  taken.add(name.toLowerCase());
  return name;
}
