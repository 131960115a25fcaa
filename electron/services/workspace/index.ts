import type { RoomServices } from '#shared/contract/index.ts';
import type { Context } from '../context.ts';
import { attachmentOperations } from './attachments.ts';
import { contentOperations } from './content.ts';
import { fileOperations } from './file.ts';
import { historyOperations } from './history.ts';

/** Operations of the file as a whole. */
export const workspace: RoomServices<'workspace', Context> = {
  ...fileOperations,
  ...historyOperations,
  ...contentOperations,
  ...attachmentOperations,
};
