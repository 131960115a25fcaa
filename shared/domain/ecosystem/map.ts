import { z } from 'zod';
import { Id } from '../values.ts';

/** A point of the map's plane in pixels at zoom 1; y grows downward. The same in both languages. */
export const Position = z.object({
  actorId: Id,
  x: z.number().min(-1e6).max(1e6),
  y: z.number().min(-1e6).max(1e6),
});
export type Position = z.infer<typeof Position>;
