import type { MapLook } from '#shared/domain/ecosystem/map.ts';
import type { ReportContent } from './content.ts';
import { mapOfLook } from './map-content.ts';
import type { DocumentModel } from './model.ts';
import { mapBlock, metaOf } from './parts.ts';

/** One view of the map as a deck of its own. */
export function mapViewDeck(content: ReportContent, look: MapLook): DocumentModel {
  const { locale } = content;
  const { t } = locale;
  const map = mapOfLook(content, look);
  return {
    id: 'diagnostic',
    lang: locale.lang,
    meta: metaOf(content, t('app.pages.map'), t('map.purpose')),
    sections: [
      {
        id: 'map',
        title: t('map.alt', { actors: map.actors.length, relations: map.relations.length }),
        shortTitle: t('app.pages.map'),
        role: 'body',
        blocks: [mapBlock(content, look, 620)],
      },
    ],
  };
}
