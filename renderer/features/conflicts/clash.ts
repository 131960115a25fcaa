import type { marketOperations } from '#shared/contract/ecosystem-market.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import type { ConflictNote } from '#shared/domain/ecosystem/conflict.ts';
import type { Locale } from '#shared/locale/index.ts';
import type { Names } from './use-names.ts';

/** A clash with what was decided about it. */
export type Clash = OutputOf<(typeof marketOperations)['conflicts']>[number];

export const severityTone = { high: 'danger', medium: 'warn', low: 'neutral' } as const;
export const stateTone = { open: 'accent', treated: 'warn', settled: 'good', accepted: 'neutral' } as const;

export const stateOf = (clash: Clash): ConflictNote['state'] => clash.decision?.state ?? 'open';

/** The registers behind the radar. */
export const registers = ['agreements', 'registrations', 'prices', 'quotes'] as const;
export type RegisterId = (typeof registers)[number];

/** In which registers the two records of a clash stand: that of `recordA`, then that of `recordB`. */
export function registersOf(clash: Clash): readonly [RegisterId, RegisterId] {
  switch (clash.kind) {
    case 'exclusivity':
    case 'direct':
      return ['agreements', 'agreements'];
    case 'registration':
      return ['registrations', 'registrations'];
    case 'map-price':
      return ['quotes', 'prices'];
    default:
      return clash.kind satisfies never;
  }
}

/** Where a clash is, widest word first; a registration has its customer instead of a region and a segment. */
export function placeOf(clash: Clash, names: Names, { t }: Locale): string[] {
  const product = clash.product ?? t('ecosystem.anyProduct');
  switch (clash.kind) {
    case 'exclusivity':
    case 'direct':
      return [names.region(clash.regionId), clash.segment ?? t('ecosystem.anySegment'), product];
    case 'registration':
      return [...(clash.customer === null ? [] : [clash.customer]), product];
    case 'map-price':
      return [
        product,
        ...(clash.customer === null ? [] : [clash.customer]),
        ...(clash.regionId === null ? [] : [names.region(clash.regionId)]),
      ];
    default:
      return clash.kind satisfies never;
  }
}

/** The rule that found a clash, with its values, as a sentence. */
export function ruleOf(clash: Clash, names: Names, locale: Locale): string {
  const { t } = locale;
  const day = (iso: string | null) => (iso === null ? t('conflicts.phrase.noEnd') : locale.date(iso));
  const a = names.actor(clash.actorA);
  const b = clash.actorB === null ? '–' : names.actor(clash.actorB);
  const place = {
    product: clash.product ?? t('conflicts.phrase.product'),
    segment: clash.segment ?? t('conflicts.phrase.segment'),
    region: clash.regionId === null ? t('conflicts.phrase.region') : names.region(clash.regionId),
    start: day(clash.start),
    end: day(clash.end),
  };
  switch (clash.kind) {
    case 'exclusivity':
      return t('conflicts.rule.exclusivity', { a, b, ...place });
    case 'direct':
      // The sentence names the partner, whichever of the two holds the earlier right.
      return t('conflicts.rule.direct', { b: names.isClient(clash.actorA) ? b : a, ...place });
    case 'registration':
      return t('conflicts.rule.registration', {
        a,
        b,
        customer: clash.customer ?? '–',
        product: place.product,
        end: place.end,
      });
    case 'map-price':
      return t('conflicts.rule.map-price', {
        a,
        product: place.product,
        price: clash.price === null ? '–' : locale.money(clash.price),
        minimum: clash.minimumPrice === null ? '–' : locale.money(clash.minimumPrice),
        start: place.start,
      });
    default:
      return clash.kind satisfies never;
  }
}
