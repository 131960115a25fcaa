import { useMemo, useState } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import type { Actor } from '#shared/domain/ecosystem/actor.ts';
import type { MapMetrics } from '#shared/domain/ecosystem/graph-metrics.ts';
import { type MapLook, plainLook } from '#shared/domain/ecosystem/map.ts';
import { visibleElements } from '#shared/domain/ecosystem/map-look.ts';
import type { Relation } from '#shared/domain/ecosystem/relation.ts';
import type { LegendItem } from '#shared/figures/legend.ts';
import { lineLegend } from '#shared/figures/map.ts';
import { type Decorated, decorate } from '#shared/figures/map-decoration.ts';
import { foundRelations, type Shown } from './graph.ts';
import type { MapData } from './use-map-data.ts';

export interface LookState {
  readonly look: MapLook;
  readonly setLook: (look: MapLook) => void;
  readonly change: (patch: Partial<MapLook>) => void;
  readonly showFound: boolean;
  readonly setShowFound: (show: boolean) => void;
}

/** How the map is looked at; lives as long as the page, and is kept by saving it as a view. */
export function useLookState(): LookState {
  const [look, setLook] = useState<MapLook>(plainLook);
  const [showFound, setShowFound] = useState(true);
  return {
    look,
    setLook,
    change: (patch) => setLook((before) => ({ ...before, ...patch })),
    showFound,
    setShowFound,
  };
}

const noHorizons: Shown['horizons'] = new Map();

const noData: MapData = {
  actors: [],
  byId: new Map(),
  relations: [],
  places: new Map(),
  extras: { groups: [], members: [], layers: [], actorMarks: [], relationMarks: [], notes: [], views: [] },
  segmentation: undefined,
  quadrants: new Map(),
  groupNames: new Map(),
};

export interface ShownMap {
  readonly shown: Shown & { readonly relations: readonly Relation[]; readonly actors: readonly Actor[] };
  readonly decorated: Decorated;
  readonly legend: readonly (readonly LegendItem[])[];
}

/** What a look shows of the map, decorated. */
export function useShownMap(
  data: MapData | null,
  { look, showFound }: Pick<LookState, 'look' | 'showFound'>,
  metrics: MapMetrics | null,
): ShownMap {
  const locale = useLocale();
  const theme = useFigureTheme();
  const conflicts = useOperation('ecosystem.conflicts', {}).data;
  // Each part by itself: a layout moves thousands of actors at a time and changes nothing else of them.
  const { actors, relations: all, places, extras, segmentation, quadrants, groupNames } = data ?? noData;
  const { filter, hiddenLayers, state, focus, decoration } = look;
  const visible = useMemo(
    () =>
      visibleElements(
        { ...extras, actors, relations: all, quadrants },
        { filter, hiddenLayers, state, focus, decoration, viewport: null },
      ),
    [extras, actors, all, quadrants, filter, hiddenLayers, state, focus, decoration],
  );
  const found = useMemo(
    () =>
      foundRelations(
        (conflicts ?? []).map((c) => ({
          actorA: c.actorA,
          actorB: c.actorB,
          open: c.decision === null || c.decision.state === 'open' || c.decision.state === 'treated',
        })),
        (count) => locale.t('conflicts.openCount', { count }),
      ),
    [conflicts, locale],
  );
  const decorated = useMemo(
    () =>
      decorate(
        {
          actors: visible.actors,
          places: new Map(segmentation?.partners.map((p) => [p.actorId, p])),
          groups: groupNames,
          horizons: new Map(extras.actorMarks.map((m) => [m.actorId, m.horizon])),
          metrics: metrics && new Map(metrics.actors.map((m) => [m.actorId, m])),
        },
        decoration,
        theme,
        locale,
      ),
    [visible.actors, segmentation, groupNames, extras, metrics, decoration, theme, locale],
  );
  const relations = useMemo(() => {
    const known = new Set(visible.actors.map((a) => a.id));
    return showFound
      ? [...visible.relations, ...found.filter((r) => known.has(r.sourceId) && known.has(r.targetId))]
      : visible.relations;
  }, [visible, found, showFound]);
  const legend = useMemo(
    () => [...decorated.legend, lineLegend(relations, theme, locale)].filter((g) => g.length > 0),
    [decorated, relations, theme, locale],
  );
  const shown = useMemo(
    () => ({
      actors: visible.actors,
      relations,
      places,
      looks: decorated.looks,
      horizons: state === 'difference' ? visible.horizons : noHorizons,
    }),
    [visible, relations, places, decorated, state],
  );
  return { shown, decorated, legend };
}
