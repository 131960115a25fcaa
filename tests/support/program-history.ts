import type { Tier } from '#shared/domain/program/tier.ts';

/** A tier from a net revenue of twelve months on; nothing asks for nothing. */
export const tierFrom = (
  id: string,
  name: string,
  revenue: number | null,
  more: Partial<Tier> = {},
): Tier => ({
  id,
  name,
  nameEn: null,
  promise: '',
  promiseEn: '',
  tone: 'entry',
  groups:
    revenue === null
      ? []
      : [
          {
            id: `${id}-revenue`,
            conditions: [
              {
                id: `${id}-condition`,
                metric: 'revenue',
                kpiId: null,
                certificateId: null,
                threshold: revenue,
                windowMonths: 12,
              },
            ],
          },
        ],
  gateIds: [],
  benefits: [],
  discount: 0,
  ...more,
});
