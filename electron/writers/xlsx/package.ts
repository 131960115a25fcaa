import { unzipSync, zipSync } from 'fflate';

/** What exceljs cannot write and the finished package gets afterwards. */
interface Additions {
  /** Alternative text of the logo on the guide, or null when there is none. */
  readonly logo: string | null;
  /** Alternative texts of the figures, in their order. */
  readonly figures: readonly string[];
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();
const escapeAttribute = (text: string): string =>
  text.replace(/[<>&"]/g, (c) => `&#${c.codePointAt(0)};`).replace(/\p{Cc}/gu, ' ');

/**
 * Adds the alternative texts of pictures to a finished workbook. Drawings are numbered in the order of their sheets:
 * the guide's logo first, then the figures.
 */
export function addPictureTexts(bytes: Uint8Array, { logo, figures }: Additions): Uint8Array {
  if (logo === null && figures.length === 0) return bytes;
  const files = unzipSync(bytes);
  const drawings = [...(logo === null ? [] : [[logo]]), figures].filter((texts) => texts.length > 0);
  drawings.forEach((texts, i) => {
    const path = `xl/drawings/drawing${i + 1}.xml`;
    const xml = files[path];
    if (!xml) return;
    let picture = 0;
    const described = decoder
      .decode(xml)
      .replace(/<xdr:cNvPr /g, (start) => `${start}descr="${escapeAttribute(texts[picture++] ?? '')}" `);
    files[path] = encoder.encode(described);
  });
  return zipSync(files, { level: 6 });
}
