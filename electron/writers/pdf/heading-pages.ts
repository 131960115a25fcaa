/**
 * On which page each heading with an id stands, counted from 1: read from the named link targets of a PDF that
 * Chromium printed, whose objects lie open in the file. A file built in another way gives an empty map, and the
 * contents stay without numbers.
 */
export function headingPages(pdf: Uint8Array): Map<string, number> {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const root = /\/Type \/Catalog\b[^>]*?\/Pages (\d+) 0 R/s.exec(text)?.[1];
  const pages = root === undefined ? [] : pagesBelow(text, root);
  const numbers = new Map(pages.map((id, i) => [id, i + 1]));
  const found = new Map<string, number>();
  for (const [, name = '', page = ''] of text.matchAll(/\/([\w-]+) \[(\d+) 0 R \/XYZ /g)) {
    const number = numbers.get(page);
    if (number !== undefined && name !== 'Dest') found.set(name, number);
  }
  return found;
}

/** Object ids of the pages below a node of the page tree, in order. */
function pagesBelow(text: string, node: string): string[] {
  const start = text.indexOf(`\n${node} 0 obj`);
  const body = start < 0 ? '' : text.slice(start, text.indexOf('endobj', start));
  if (!body.includes('/Type /Pages')) return [node];
  const kids = /\/Kids \[([^\]]*)\]/.exec(body)?.[1] ?? '';
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => pagesBelow(text, kid));
}
