import { z } from 'zod';
import { Actor } from '../ecosystem/actor.ts';
import { ActorRating, Criterion, Indicator } from '../ecosystem/criterion.ts';
import { Position } from '../ecosystem/map.ts';
import { Relation } from '../ecosystem/relation.ts';
import { Attachment, Blob } from './attachment.ts';
import { OwnText, StepNote, WorkspaceSettings } from './settings.ts';

/** Version of the engagement document; raised whenever a reader of the old form would misread the new one. */
export const documentVersion = 1;

/**
 * The engagement document: the whole content of a workspace as plain data. Lists are ordered by their keys, so that
 * two dumps of the same content are the same text. Lists that a document leaves out are empty.
 */
export const EngagementDocument = z.strictObject({
  format: z.literal('peyvand-engagement'),
  version: z.literal(documentVersion),
  settings: WorkspaceSettings,
  actors: z.array(Actor).default([]),
  relations: z.array(Relation).default([]),
  criteria: z.array(Criterion).default([]),
  ratings: z.array(ActorRating).default([]),
  indicators: z.array(Indicator).default([]),
  positions: z.array(Position).default([]),
  ownTexts: z.array(OwnText).default([]),
  stepNotes: z.array(StepNote).default([]),
  attachments: z.array(Attachment).default([]),
  blobs: z.array(Blob).default([]),
});
export type EngagementDocument = z.infer<typeof EngagementDocument>;
/** The lists of the document: everything but its head. */
export type DocumentList = Exclude<keyof EngagementDocument, 'format' | 'version' | 'settings'>;
