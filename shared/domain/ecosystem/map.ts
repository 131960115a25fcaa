import { z } from 'zod';
import { Id, LongText, Name, OptionalName } from '../values.ts';

const Coordinate = z.number().min(-1e6).max(1e6);

/** A point of the map's plane in pixels at zoom 1; y grows downward. The same in both languages. */
export const Position = z.object({ actorId: Id, x: Coordinate, y: Coordinate });
export type Position = z.infer<typeof Position>;

/** A named frame or swimlane around actors; its place is that of its members. */
export const MapGroup = z.object({
  id: Id,
  name: Name,
  nameEn: OptionalName,
  kind: z.enum(['frame', 'lane']),
  order: z.int(),
});
export type MapGroup = z.infer<typeof MapGroup>;

/** An actor stands in at most one group: putting it into a second one moves it. */
export const GroupMember = z.object({ actorId: Id, groupId: Id });
export type GroupMember = z.infer<typeof GroupMember>;

/** A layer that is shown or hidden as a whole. Elements of no layer are always shown. */
export const MapLayer = z.object({ id: Id, name: Name, nameEn: OptionalName, order: z.int() });
export type MapLayer = z.infer<typeof MapLayer>;

/** The ecosystem as it is, and as it is to be. */
export const horizons = ['both', 'as-is', 'to-be'] as const;
export const Horizon = z.enum(horizons);
export type Horizon = z.infer<typeof Horizon>;

/** What the map shows: one of the two states, or both with their difference. */
export const mapStates = ['as-is', 'to-be', 'difference'] as const;
export const MapState = z.enum(mapStates);
export type MapState = z.infer<typeof MapState>;

/**
 * What the map alone knows of an element: its layer, and whether it belongs to both states, only to the present one
 * (it will leave) or only to the future one (it will come). Without a row: no layer, both states.
 */
const Mark = z.object({ layerId: Id.nullable(), horizon: Horizon });
export const ActorMark = Mark.extend({ actorId: Id });
export type ActorMark = z.infer<typeof ActorMark>;
export const RelationMark = Mark.extend({ relationId: Id });
export type RelationMark = z.infer<typeof RelationMark>;

/** A note that lies on the map. */
export const MapNote = z.object({
  id: Id,
  x: Coordinate,
  y: Coordinate,
  width: z.number().min(60).max(2000),
  height: z.number().min(40).max(2000),
  text: LongText,
  color: z.int().min(0).max(7),
});
export type MapNote = z.infer<typeof MapNote>;

/** Data that can decorate an actor. */
export const decorationFields = [
  'none',
  'quadrant',
  'type',
  'status',
  'tier',
  'region',
  'industry',
  'group',
  'horizon',
  'community',
  'revenue',
  'score',
  'value',
  'potential',
  'degree',
  'betweenness',
] as const;
export const DecorationField = z.enum(decorationFields);
export type DecorationField = z.infer<typeof DecorationField>;

/** Fields with an amount: they can set a size or a badge's figure. */
export const amountFields = [
  'revenue',
  'score',
  'value',
  'potential',
  'degree',
  'betweenness',
] as const satisfies readonly DecorationField[];

export const Decoration = z.object({
  color: DecorationField,
  size: DecorationField,
  border: DecorationField,
  badge: DecorationField,
});
export type Decoration = z.infer<typeof Decoration>;

export const plainDecoration: Decoration = { color: 'quadrant', size: 'none', border: 'none', badge: 'none' };

/** Which actors are shown: each list that is not empty must have the actor's word. */
export const MapFilter = z.object({
  text: z.string().max(200),
  types: z.array(z.string()).max(50),
  statuses: z.array(z.string()).max(50),
  quadrants: z.array(z.string()).max(50),
  tiers: z.array(z.string()).max(200),
  regions: z.array(z.string()).max(200),
  industries: z.array(z.string()).max(200),
  capabilities: z.array(z.string()).max(200),
  relations: z.array(z.string()).max(50),
});
export type MapFilter = z.infer<typeof MapFilter>;

export const noFilter: MapFilter = {
  text: '',
  types: [],
  statuses: [],
  quadrants: [],
  tiers: [],
  regions: [],
  industries: [],
  capabilities: [],
  relations: [],
};

/** How the map is looked at: what a saved view keeps. */
export const MapLook = z.object({
  filter: MapFilter,
  decoration: Decoration,
  hiddenLayers: z.array(Id).max(500),
  state: MapState,
  focus: z.object({ actorId: Id, steps: z.int().min(1).max(3) }).nullable(),
  viewport: z.object({ x: z.number(), y: z.number(), zoom: z.number().min(0.01).max(10) }).nullable(),
});
export type MapLook = z.infer<typeof MapLook>;

export const plainLook: MapLook = {
  filter: noFilter,
  decoration: plainDecoration,
  hiddenLayers: [],
  state: 'as-is',
  focus: null,
  viewport: null,
};

/** A saved view: a look with a name and what the presenter says to it. */
export const MapView = z.object({
  id: Id,
  name: Name,
  nameEn: OptionalName,
  note: LongText,
  order: z.int(),
  look: MapLook,
});
export type MapView = z.infer<typeof MapView>;
