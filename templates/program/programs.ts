import type { CurrencyCode } from '#shared/locale/index.ts';
import type { ProgramTemplate } from './parts.ts';
import { growthProgram } from './programs-growth.ts';
import { servicesProgram } from './programs-services.ts';
import { simpleProgram } from './programs-simple.ts';

/** The tier programs that ship, to be adapted (S20–S25). */
export const programTemplates: readonly ProgramTemplate[] = [growthProgram, servicesProgram, simpleProgram];

/** First-year revenue of a partner to start from where the client has no figures yet; minor units. */
export const usualScale: Readonly<Record<CurrencyCode, number>> = {
  IRR: 30_000_000_000,
  IRT: 3_000_000_000,
  USD: 25_000_000,
  EUR: 23_000_000,
  GBP: 20_000_000,
  AED: 90_000_000,
  SAR: 95_000_000,
  QAR: 90_000_000,
  KWD: 75_000_000,
  OMR: 95_000_000,
  BHD: 95_000_000,
  IQD: 330_000_000,
  TRY: 1_000_000_000,
};
