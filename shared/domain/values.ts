import { z } from 'zod';

/** Values that several rooms share. Dates are ISO (`2026-11-24`), instants ISO with a zone, money integer minor units. */

export const Id = z.string().min(1).max(64);
export const IsoDate = z.iso.date();
export const IsoInstant = z.iso.datetime();
export const Money = z.int();
export const ShortText = z.string().max(300);
export const LongText = z.string().max(20_000);

/** A rating of the method: 1 (worst) to 5 (best); halves and other fractions are allowed. */
export const Rating = z.number().min(1).max(5);

/** A name in both scripts; `nameEn` is empty where only one is known. */
export const Name = z.string().trim().min(1).max(200);
export const OptionalName = z.string().max(200).nullable();

export const Lang = z.enum(['fa', 'en']);
export const Calendar = z.enum(['persian', 'gregory']);
export const Digits = z.enum(['persian', 'latin']);
export const Currency = z.enum([
  'IRR',
  'IRT',
  'USD',
  'EUR',
  'AED',
  'SAR',
  'QAR',
  'KWD',
  'OMR',
  'BHD',
  'IQD',
  'TRY',
  'GBP',
]);

/** A place in a list that the consultant orders. */
export const Order = z.int().min(0).max(1_000_000);
