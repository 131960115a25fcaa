import type { Certificate } from '#shared/domain/program/catalogue.ts';

/** The catalogue of certificates and of assessments that gate a tier (S23, S64). */
export const certificateRows: readonly Certificate[] = [];
