import type { Certificate, Holding } from './catalogue.ts';
import { dayNumber, isoOfDay } from './months.ts';

/** How a holding stands on a day; `soon` runs out within {@link soonDays}, `future` is not earned yet. */
export const holdingStates = ['soon', 'valid', 'future', 'expired'] as const;
export type HoldingState = (typeof holdingStates)[number];

/** Days before it runs out from which a holding is worth a reminder. */
export const soonDays = 90;

/** The state of a holding on a day; both its days count. */
export function holdingState(
  { earnedOn, expiresOn }: Pick<Holding, 'earnedOn' | 'expiresOn'>,
  on: string,
): HoldingState {
  if (earnedOn > on) return 'future';
  if (expiresOn === null) return 'valid';
  if (expiresOn < on) return 'expired';
  return dayNumber(expiresOn) - dayNumber(on) <= soonDays ? 'soon' : 'valid';
}

/** Who holds a certificate on a day. */
export interface CertificateHolders {
  /** Valid holdings, those that run out soon among them. */
  readonly valid: number;
  readonly soon: number;
  readonly expired: number;
  /** Different partners with a valid one. */
  readonly partners: number;
}

export function certificateHolders(id: string, holdings: readonly Holding[], on: string): CertificateHolders {
  const own = holdings.filter((h) => h.certificateId === id);
  const of = (...states: HoldingState[]) => own.filter((h) => states.includes(holdingState(h, on)));
  return {
    valid: of('valid', 'soon').length,
    soon: of('soon').length,
    expired: of('expired').length,
    partners: new Set(of('valid', 'soon').map((h) => h.actorId)).size,
  };
}

/**
 * The last day of a certificate that is earned on a day: the day before the same day so many months later, in the
 * Gregorian calendar; a day that its month does not have is its last. Null for one that never runs out.
 */
export function expiryOf({ validMonths }: Pick<Certificate, 'validMonths'>, earnedOn: string): string | null {
  if (validMonths === null) return null;
  const [year = 0, month = 1, day = 1] = earnedOn.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + validMonths + 1, 0)).getUTCDate();
  const same = Date.UTC(year, month - 1 + validMonths, Math.min(day, last));
  return isoOfDay(Math.round(same / 86_400_000) - 1);
}
