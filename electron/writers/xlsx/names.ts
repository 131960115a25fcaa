import { withoutMarks } from '#shared/locale/bidi.ts';

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
