import { z } from 'zod';
import { Id } from '#shared/domain/values.ts';

/** Forms that the operations of lists share. */
export const none = z.object({});
export const Ids = z.object({ ids: z.array(Id).min(1) });
export const Deleted = z.object({ deleted: z.int() });
