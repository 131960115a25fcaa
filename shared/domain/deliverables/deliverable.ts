/** Ids of the deliverables that the product makes today; a report module of the same id stands behind each. */
export const deliverableIds = [
  'diagnostic',
  'executive-summary',
  'strategy',
  'business-case',
  'organization',
  'maturity',
  'program-handbook',
  'program-annex',
  'program-simulation',
] as const;
export type DeliverableId = (typeof deliverableIds)[number];

export const documentFormats = ['docx', 'pdf', 'pptx', 'xlsx', 'html'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** MIME type of each format. */
export const mimeOf: Readonly<Record<DocumentFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
};
