import type { ActorType, PartnerStatus } from '#shared/domain/ecosystem/actor.ts';
import { type Locale, toMajor } from '#shared/locale/index.ts';
import { textWidth, truncate } from './text.ts';

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
  partner: { width: 172, height: 50 },
} as const;

/** Size of an actor's card. */
export function sizeOf(actor: { type: ActorType }, scale = 1): { width: number; height: number } {
  const { width, height } = actor.type === 'client' ? nodeSize.client : nodeSize.partner;
  return { width: width * scale, height: height * scale };
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The card's box around its centre. */
export function nodeBox(actor: { type: ActorType }, centre: { x: number; y: number }, scale = 1): Box {
  const { width, height } = sizeOf(actor, scale);
  return { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
}

/** Sizes of the card's two texts, where they start, and the room they have beside the sign. */
export const cardText = { name: 13, caption: 10.5, start: 40, room: nodeSize.partner.width - 49 } as const;
/** The sign's circle: its centre from the start side, its radius, and the width of the sign in it. */
export const cardSign = { start: 23, radius: 13, size: 15 } as const;

/** The card's second line: type and, where known, revenue. The type gives way, an amount is never cut. */
export function nodeCaption(actor: MapActor, locale: Locale): string {
  const type = locale.t(`map.type.${actor.type}`);
  if (actor.revenue12m === null || actor.type === 'client') return type;
  const amount = locale.compact(toMajor(actor.revenue12m, locale.currency));
  const whole = (short: string): string => locale.t('map.caption', { type: short, amount });
  const left = cardText.room - textWidth(whole(''), cardText.caption);
  return whole(truncate(type, left, cardText.caption));
}
