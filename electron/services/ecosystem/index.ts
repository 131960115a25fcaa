import type { RoomServices } from '#shared/contract/index.ts';
import type { Context } from '../context.ts';
import { actorOperations } from './actors.ts';
import { conflictOperations } from './conflicts.ts';
import { importOperations } from './import-lists.ts';
import { templateOperations } from './list-template.ts';
import { mapOperations } from './map.ts';
import { marketOperations } from './market.ts';
import { priorityOperations } from './priorities.ts';
import { regionOperations } from './regions.ts';
import { relationOperations } from './relations.ts';
import { segmentationOperations } from './segmentation.ts';

/** Operations on partners, the map and segmentation. */
export const ecosystem: RoomServices<'ecosystem', Context> = {
  ...actorOperations,
  ...relationOperations,
  ...mapOperations,
  ...segmentationOperations,
  ...importOperations,
  ...templateOperations,
  ...regionOperations,
  ...marketOperations,
  ...priorityOperations,
  ...conflictOperations,
};
