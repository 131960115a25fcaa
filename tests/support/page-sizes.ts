import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Width and height of each page of a pdf, in points, as poppler reads them. */
export async function pageSizes(pdf: string): Promise<[width: number, height: number][]> {
  const { stdout } = await promisify(execFile)('pdfinfo', ['-l', '-1', pdf]);
  return [...stdout.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/gmu)].map(([, width, height]) => [
    Number(width),
    Number(height),
  ]);
}
