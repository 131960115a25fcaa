/** What a page needs to be printed. */
export interface PrintOptions {
  /** Title in the file's properties, for printers that do not take it from the page. */
  readonly title: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Prints a self-contained HTML page to PDF: A4 as its `@page` says, backgrounds on, tagged, with an outline made of
 * its headings. Electron prints by its own engine, every other door by an installed browser.
 */
export interface PdfPrinter {
  print(html: string, options: PrintOptions): Promise<Uint8Array>;
}
