import type { ActorType, PartnerStatus } from '#shared/domain/ecosystem/actor.ts';
import type { Quadrant } from '#shared/domain/ecosystem/segmentation.ts';
import { type Locale, toMajor } from '#shared/locale/index.ts';
import { textWidth, truncate } from './text.ts';
import { actorTypeColor, type FigureTheme } from './theme.ts';

/** What the map shows of an actor, on screen and on paper. */
export interface MapActor {
  readonly id: string;
  readonly type: ActorType;
  readonly status: PartnerStatus | null;
  readonly name: string;
  readonly nameEn: string | null;
  /** Minor units. */
  readonly revenue12m: number | null;
  readonly tier: string | null;
}

/** Sizes of the cards at zoom 1. */
export const nodeSize = {
  client: { width: 150, height: 60 },
  partner: { width: 152, height: 50 },
} as const;

/** Size of an actor's card. */
export const sizeOf = (actor: { type: ActorType }): { width: number; height: number } =>
  actor.type === 'client' ? nodeSize.client : nodeSize.partner;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The card's box around its centre. */
export function nodeBox(actor: { type: ActorType }, centre: { x: number; y: number }): Box {
  const { width, height } = sizeOf(actor);
  return { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
}

/** What colours follow. */
export const colorings = ['quadrant', 'type', 'status'] as const;
export type Coloring = (typeof colorings)[number];

/** Colour of an actor's bar. */
export function actorAccent(
  actor: MapActor,
  quadrant: Quadrant | null,
  by: Coloring,
  theme: FigureTheme,
): string {
  switch (by) {
    case 'quadrant':
      return quadrant ? theme.quadrant[quadrant] : theme.line;
    case 'type':
      return theme.categorical[actorTypeColor[actor.type]] ?? theme.faint;
    case 'status':
      return actor.status === 'active'
        ? theme.quadrant.rising
        : actor.status === 'prospect'
          ? theme.accent
          : theme.faint;
    default:
      return by satisfies never;
  }
}

/** Sizes of the card's two texts, and the room they have beside the bar. */
export const cardText = { name: 13, caption: 10.5, room: nodeSize.partner.width - 30 } as const;

/** The card's second line: type and, where known, revenue. The type gives way, an amount is never cut. */
export function nodeCaption(actor: MapActor, locale: Locale): string {
  const type = locale.t(`map.type.${actor.type}`);
  if (actor.revenue12m === null || actor.type === 'client') return type;
  const amount = locale.compact(toMajor(actor.revenue12m, locale.currency));
  const whole = (short: string): string => locale.t('map.caption', { type: short, amount });
  const left = cardText.room - textWidth(whole(''), cardText.caption);
  return whole(truncate(type, left, cardText.caption));
}
