import type { DocumentFormat } from '#shared/domain/deliverables/deliverable.ts';
import { docxWriter } from './docx/index.ts';
import { htmlWriter } from './html/index.ts';
import { pdfWriter } from './pdf/index.ts';
import type { PdfPrinter } from './pdf/printer.ts';
import { pptxWriter } from './pptx/index.ts';
import type { Writer } from './shared/writer.ts';
import { xlsxWriter } from './xlsx/index.ts';

/** The writer of a format; a PDF is a page that `printer` prints. */
export function writerOf(format: DocumentFormat, printer: PdfPrinter): Writer {
  switch (format) {
    case 'docx':
      return docxWriter;
    case 'html':
      return htmlWriter;
    case 'pdf':
      return pdfWriter(printer);
    case 'pptx':
      return pptxWriter;
    case 'xlsx':
      return xlsxWriter;
    default:
      return format satisfies never;
  }
}
