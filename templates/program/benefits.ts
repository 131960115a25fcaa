import type { Benefit } from '#shared/domain/program/catalogue.ts';

/** The catalogue of benefits (S24). */
export const benefitRows: readonly Benefit[] = [];
