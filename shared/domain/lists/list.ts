import { z } from 'zod';
import { fold } from '#shared/locale/index.ts';

/** A cell as a reader gives it; `error` is a formula without a value or an error value. */
export type RawCell =
  | string
  | number
  | boolean
  | { readonly date: string }
  | { readonly error: string }
  | null;

export interface RawRow {
  /** As the sheet or file counts it. */
  readonly row: number;
  readonly cells: readonly RawCell[];
}

export interface ListTable {
  readonly headings: readonly string[];
  readonly rows: readonly RawRow[];
}

/** Kinds of lists that can be imported. */
export const listKinds = ['partners', 'deals'] as const;
export type ListKind = (typeof listKinds)[number];

/** What a row of a list does to the workspace. */
export const rowChanges = ['create', 'update', 'same', 'reject'] as const;
export type RowChange = (typeof rowChanges)[number];

/** A part of a checked list: rows as they would be stored, and what is wrong with them. */
export interface CheckedPart<Row extends { readonly change: RowChange }> {
  readonly rows: readonly Row[];
  readonly findings: readonly ImportFinding[];
}

export const findingCodes = [
  'required',
  'ratingRange',
  'duplicateCode',
  'badNumber',
  'badDate',
  'impossibleDate',
  'badStatus',
  'badType',
  'tooLong',
  'formulaNoValue',
  'notWhole',
  'noCriterion',
  'unknownPartner',
  'unknownRegion',
  'futureDate',
  'oldDate',
  'registeredAfter',
  'zeroAmount',
  'badYesNo',
  'badParts',
  'partTwice',
  'tooManyParts',
  'partsOverWhole',
  'partOfOwn',
  'duplicateId',
  'unknownSale',
  'noSingleSale',
  'saleRejected',
  'returnOfReturn',
  'returnOfOther',
  'returnBeforeSale',
  'returnTooLarge',
  'saleToReturn',
  'saleHasReturns',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** Why a row of a list is rejected: where, what stands there, and (by the code) how to mend it. */
export const ImportFinding = z.object({
  /** Row as the sheet or file counts it: the heading is row 1. */
  row: z.int(),
  /** The column's heading. */
  column: z.string(),
  code: z.enum(findingCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ImportFinding = z.infer<typeof ImportFinding>;

/** Codes are the same when they differ only in case, digits' script, or letters' Arabic form. */
export const codeKey = (code: string): string => fold(code);
