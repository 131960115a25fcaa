import { z } from 'zod';
import { Actor } from '../ecosystem/actor.ts';
import { Agreement, PriceRule, Quote, Registration } from '../ecosystem/agreement.ts';
import { ConflictNote } from '../ecosystem/conflict.ts';
import { CoverageGoal } from '../ecosystem/coverage-goal.ts';
import { ActorRating, Criterion, Indicator } from '../ecosystem/criterion.ts';
import {
  ActorMark,
  GroupMember,
  MapGroup,
  MapLayer,
  MapNote,
  MapView,
  Position,
  RelationMark,
} from '../ecosystem/map.ts';
import { Play, Proposal } from '../ecosystem/play.ts';
import { Region } from '../ecosystem/region.ts';
import { Relation } from '../ecosystem/relation.ts';
import { Sale } from '../ecosystem/sale.ts';
import { Attachment, Blob } from './attachment.ts';
import { OwnText, StepNote, WorkspaceSettings } from './settings.ts';

/** Version of the engagement document; raised whenever a reader of the old form would misread the new one. */
export const documentVersion = 2;

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
  mapGroups: z.array(MapGroup).default([]),
  groupMembers: z.array(GroupMember).default([]),
  mapLayers: z.array(MapLayer).default([]),
  actorMarks: z.array(ActorMark).default([]),
  relationMarks: z.array(RelationMark).default([]),
  mapNotes: z.array(MapNote).default([]),
  mapViews: z.array(MapView).default([]),
  regions: z.array(Region).default([]),
  coverageGoals: z.array(CoverageGoal).default([]),
  sales: z.array(Sale).default([]),
  agreements: z.array(Agreement).default([]),
  registrations: z.array(Registration).default([]),
  priceRules: z.array(PriceRule).default([]),
  quotes: z.array(Quote).default([]),
  conflictNotes: z.array(ConflictNote).default([]),
  plays: z.array(Play).default([]),
  proposals: z.array(Proposal).default([]),
  ownTexts: z.array(OwnText).default([]),
  stepNotes: z.array(StepNote).default([]),
  attachments: z.array(Attachment).default([]),
  blobs: z.array(Blob).default([]),
});
export type EngagementDocument = z.infer<typeof EngagementDocument>;
/** The lists of the document: everything but its head. */
export type DocumentList = Exclude<keyof EngagementDocument, 'format' | 'version' | 'settings'>;
