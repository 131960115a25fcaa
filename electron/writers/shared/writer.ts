import type { DocumentFormat } from '#shared/domain/deliverables/deliverable.ts';
import type { Locale } from '#shared/locale/index.ts';
import type { DocumentModel } from '#shared/reports/model.ts';

/** What a writer is told besides the model. `locale` belongs to the document, not to the reader of the screen. */
export interface WriteContext {
  readonly locale: Locale;
  readonly signal?: AbortSignal | undefined;
}

/** Turns a document model into the bytes of one format. Throws the signal's reason when it is aborted. */
export interface Writer {
  readonly format: DocumentFormat;
  write(model: DocumentModel, context: WriteContext): Promise<Uint8Array>;
}
