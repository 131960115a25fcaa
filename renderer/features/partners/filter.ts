import { fold } from '#shared/locale/index.ts';
import type { PartnerRow } from './rows.ts';

/** What the register is narrowed to; null means no restriction. */
export interface PartnerFilter {
  readonly text: string;
  readonly status: string | null;
  readonly type: string | null;
  readonly quadrant: string | null;
  readonly region: string | null;
}

export const noFilter: PartnerFilter = { text: '', status: null, type: null, quadrant: null, region: null };

/** True for rows that meet every restriction; texts are compared folded, so ي finds ی and ۱ finds 1. */
export function matches(row: PartnerRow, filter: PartnerFilter): boolean {
  const { actor } = row;
  if (filter.status !== null && actor.status !== filter.status) return false;
  if (filter.type !== null && actor.type !== filter.type) return false;
  if (filter.quadrant !== null && (row.quadrant ?? 'none') !== filter.quadrant) return false;
  if (filter.region !== null && !actor.regions.includes(filter.region)) return false;
  const words = fold(filter.text).split(' ').filter(Boolean);
  if (words.length === 0) return true;
  const text = fold(
    [
      actor.code,
      actor.name,
      actor.nameEn ?? '',
      actor.tier ?? '',
      actor.note,
      ...actor.regions,
      ...actor.industries,
      ...actor.capabilities,
      ...actor.products,
    ].join(' '),
  );
  return words.every((word) => text.includes(word));
}
