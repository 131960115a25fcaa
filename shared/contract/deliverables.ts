import { z } from 'zod';
import { deliverableIds, documentFormats } from '#shared/domain/deliverables/deliverable.ts';
import { MapLook } from '#shared/domain/ecosystem/map.ts';
import { Id, Lang } from '#shared/domain/values.ts';
import { OwnText } from '#shared/domain/workspace/settings.ts';
import { command, query } from './define.ts';
import { Bytes } from './result.ts';

const Deliverable = z.enum(deliverableIds);
const Format = z.enum(documentFormats);

export const Edition = z.object({
  id: Id,
  deliverable: Deliverable,
  format: Format,
  lang: Lang,
  number: z.int(),
  fileName: z.string(),
  issuedAt: z.string(),
});
export type Edition = z.infer<typeof Edition>;

/** Operations on what leaves the house. */
export const deliverables = {
  list: query({
    input: z.object({}),
    output: z.array(
      z.object({
        id: Deliverable,
        formats: z.array(Format),
        /** Section ids in their usual order; their titles are in the `report` catalog. */
        sections: z.array(z.string()),
      }),
    ),
    reads: [],
  }),
  /** Makes the file; `sections` chooses and orders them, null means all. */
  export: command({
    input: z.object({
      deliverable: Deliverable,
      format: Format,
      lang: Lang,
      sections: z.array(z.string()).nullable().default(null),
      /** Writes the edition into the list of issued editions. */
      issue: z.boolean().default(false),
    }),
    output: z.object({ fileName: z.string(), mime: z.string(), bytes: Bytes }),
  }),
  /** One look at the map as a deck of editable shapes. */
  exportMap: query({
    input: z.object({ lang: Lang, look: MapLook }),
    output: z.object({ bytes: Bytes }),
    reads: ['ecosystem.map', 'ecosystem.actors', 'ecosystem.relations', 'ecosystem.criteria'],
  }),
  editions: query({ input: z.object({}), output: z.array(Edition), reads: ['deliverables.editions'] }),
  ownTexts: query({
    input: z.object({ deliverable: Deliverable }),
    output: z.array(OwnText),
    reads: ['deliverables.texts'],
  }),
  setOwnText: command({ input: OwnText.extend({ deliverable: Deliverable }), output: z.null() }),
};
