import { z } from 'zod';
import { type SeededCriterion, seededCriteria } from './criterion.ts';

/** Fields of an actor that a column of a partner list can fill. */
export const importFields = [
  'code',
  'name',
  'nameEn',
  'type',
  'status',
  'regions',
  'industries',
  'capabilities',
  'products',
  'revenue12m',
  'margin12m',
  'size',
  'geography',
  'industry',
  'technical',
  'culture',
  'tier',
  'joined',
  'note',
] as const;
export type ImportField = (typeof importFields)[number];

/** The text that says what is written into a column; the ratings share one. */
export const columnHint = (field: ImportField) =>
  isRating(field) ? ('imports.columns.rating' as const) : (`imports.columns.${field}` as const);

const isRating = (field: ImportField): field is SeededCriterion =>
  (seededCriteria as readonly string[]).includes(field);

/**
 * Where each column of a list goes, by the column's heading: a field, `custom` to keep it as a custom field, or
 * `skip`. A field is used at most once.
 */
export const ImportMapping = z.record(z.string(), z.enum([...importFields, 'custom', 'skip']));
export type ImportMapping = z.infer<typeof ImportMapping>;
