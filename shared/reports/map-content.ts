import { mapMetrics } from '#shared/domain/ecosystem/graph-metrics.ts';
import type { MapLook } from '#shared/domain/ecosystem/map.ts';
import { visibleElements } from '#shared/domain/ecosystem/map-look.ts';
import type { MapContent } from '#shared/figures/map.ts';
import { decorate } from '#shared/figures/map-decoration.ts';
import type { ReportContent } from './content.ts';

/** What a look shows of the map, decorated, as figures take it. */
export function mapOfLook(content: ReportContent, look: MapLook): MapContent {
  const { document, locale, theme, segmentation } = content;
  const visible = visibleElements(
    {
      actors: document.actors,
      relations: document.relations,
      layers: document.mapLayers,
      actorMarks: document.actorMarks,
      relationMarks: document.relationMarks,
      quadrants: content.quadrantOf,
    },
    look,
  );
  const groupNames = new Map(document.mapGroups.map((g) => [g.id, locale.name(g)]));
  const fields = Object.values(look.decoration);
  const metrics = fields.some((f) => f === 'community' || f === 'degree' || f === 'betweenness')
    ? new Map(mapMetrics(document).actors.map((m) => [m.actorId, m]))
    : null;
  return {
    actors: visible.actors,
    relations: visible.relations,
    positions: new Map(document.positions.map((p) => [p.actorId, p])),
    decorated: decorate(
      {
        actors: visible.actors,
        places: new Map(segmentation.partners.map((p) => [p.actorId, p])),
        groups: new Map(document.groupMembers.map((m) => [m.actorId, groupNames.get(m.groupId) ?? ''])),
        horizons: new Map(document.actorMarks.map((m) => [m.actorId, m.horizon])),
        metrics,
      },
      look.decoration,
      theme,
      locale,
    ),
    ...(look.state === 'difference' && { horizons: visible.horizons }),
    groups: document.mapGroups,
    members: document.groupMembers,
    notes: document.mapNotes,
  };
}
