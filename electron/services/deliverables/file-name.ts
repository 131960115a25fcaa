import type { DocumentFormat } from '#shared/domain/deliverables/deliverable.ts';
import type { WorkspaceSettings } from '#shared/domain/workspace/settings.ts';

/** Characters that a file name cannot have on one of the three systems, and marks that nobody sees. */
const forbidden = /[\\/:*?"<>|\p{Cc}\u200e\u200f\u2066-\u2069]/gu;

/** A text as the name of a file, cut to what every system takes. */
export const safeName = (text: string): string =>
  text.replace(forbidden, ' ').replace(/\s+/g, ' ').trim().slice(0, 120);

/** `title - client (lang).format`, in the document's own language. */
export function fileNameOf(
  settings: WorkspaceSettings,
  title: string,
  lang: 'fa' | 'en',
  format: DocumentFormat,
): string {
  const client = lang === 'en' && settings.clientNameEn ? settings.clientNameEn : settings.clientName;
  return `${safeName(`${title} - ${client}`)} (${lang}).${format}`;
}
