import type { Workbook, Worksheet } from 'exceljs';
import type { FigureBlock } from '#shared/reports/model.ts';
import { figurePng } from '../shared/figure-png.ts';
import type { Look } from './look.ts';
import { sentence } from './names.ts';
import { preparePrint, type SheetFrame } from './print.ts';

/** Points of a default row and pixels per point, to reserve the rows under a picture. */
const rowPoints = 18;
const pixelsPerPoint = 96 / 72;
const maximumWidth = 900;
const columns = 10;

/** Fills the figures sheet: caption, picture (double resolution), source; one under the other. */
export async function writeFigures(
  workbook: Workbook,
  sheet: Worksheet,
  figures: readonly FigureBlock[],
  look: Look,
  frame: SheetFrame,
): Promise<void> {
  for (let c = 1; c <= columns; c++) sheet.getColumn(c).width = 13;
  let row = 1;
  for (const [i, figure] of figures.entries()) {
    const caption = sheet.getCell(row, 1);
    caption.value = sentence(figure.caption, look.rtl);
    caption.style = look.heading;
    for (let c = 2; c <= columns; c++) sheet.getCell(row, c).style = look.heading;
    sheet.getRow(row).height = 26;
    row += 2;
    const scale = Math.min(1.4, maximumWidth / figure.picture.width);
    const width = Math.round(figure.picture.width * scale);
    const height = Math.round(figure.picture.height * scale);
    const png = await figurePng(figure.picture, 2, '#ffffff');
    const image = workbook.addImage({ base64: Buffer.from(png).toString('base64'), extension: 'png' });
    sheet.addImage(image, { tl: { col: 0, row: row - 1 }, ext: { width, height } });
    const rows = Math.ceil(height / (rowPoints * pixelsPerPoint)) + 1;
    for (let r = row; r < row + rows; r++) sheet.getRow(r).height = rowPoints;
    row += rows;
    const source = sheet.getCell(row, 1);
    source.value = sentence(figure.source, look.rtl);
    source.style = look.subtitle;
    // A figure is never torn by a page.
    if (i < figures.length - 1) sheet.getRow(row).addPageBreak();
    row += 2;
  }
  preparePrint(sheet, frame, { titleRow: null, lastColumn: columns, lastRow: Math.max(1, row - 2) });
}
