import { z } from 'zod';
import { Id, Name, OptionalName } from '../values.ts';

/** What a region is, from wide to narrow. */
export const regionKinds = ['area', 'country', 'province', 'city'] as const;
export const RegionKind = z.enum(regionKinds);
export type RegionKind = z.infer<typeof RegionKind>;

/** A region of the tree that coverage and territories share; a parent contains its children. */
export const Region = z.object({
  id: Id,
  parentId: Id.nullable(),
  kind: RegionKind,
  name: Name,
  nameEn: OptionalName,
});
export type Region = z.infer<typeof Region>;
