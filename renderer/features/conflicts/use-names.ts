import { useMemo } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import type { Option } from '#renderer/ui/index.ts';
import { isPartner } from '#shared/domain/ecosystem/actor.ts';
import { regionTree } from '#shared/domain/ecosystem/region-tree.ts';

export interface Names {
  readonly actor: (id: string) => string;
  /** A region's name, or the word for everywhere. */
  readonly region: (id: string | null) => string;
  readonly isClient: (id: string) => boolean;
  readonly partners: readonly Option<string>[];
  /** Partners, and the client first, whose agreements are its direct territory. */
  readonly parties: readonly Option<string>[];
  /** Every region with the one that it lies in, and everywhere (`all`) first. */
  readonly regions: readonly Option<string>[];
}

/** The value of a choice that stands for everywhere. */
export const everywhere = 'all';

/** The names of actors and regions in the reader's language, and the choices that forms make of them. */
export function useNames(): Names | null {
  const locale = useLocale();
  const actors = useOperation('ecosystem.actors', {}).data;
  const regions = useOperation('ecosystem.regions', {}).data;
  return useMemo(() => {
    if (!actors || !regions) return null;
    const actorNames = new Map(actors.map((a) => [a.id, locale.name(a)]));
    const clients = actors.filter((a) => a.type === 'client');
    const clientIds = new Set(clients.map((a) => a.id));
    const tree = regionTree(regions.toSorted((a, b) => locale.compare(locale.name(a), locale.name(b))));
    const regionName = (id: string): string => {
      const region = tree.get(id);
      return region ? locale.name(region) : '–';
    };
    const partners = actors
      .filter(isPartner)
      .map((a) => ({ id: a.id, label: locale.name(a) }))
      .sort((a, b) => locale.compare(a.label, b.label));
    return {
      actor: (id) => actorNames.get(id) ?? '–',
      region: (id) => (id === null ? locale.t('ecosystem.anyRegion') : regionName(id)),
      isClient: (id) => clientIds.has(id),
      partners,
      parties: [
        ...clients.map((a) => ({
          id: a.id,
          label: `${locale.name(a)} · ${locale.t('conflicts.direct')}`,
        })),
        ...partners,
      ],
      regions: [
        { id: everywhere, label: locale.t('ecosystem.anyRegion') },
        ...tree.ordered.map((region) => ({
          id: region.id,
          label: region.parentId
            ? `${locale.name(region)} · ${regionName(region.parentId)}`
            : locale.name(region),
        })),
      ],
    };
  }, [actors, regions, locale]);
}
