import type { Locale } from '#shared/locale/index.ts';
import { actorIcon } from './actor-icon.ts';
import { actorShape, outlinePath } from './actor-shape.ts';
import type { ActorLook } from './map-decoration.ts';
import type { Point } from './map-edge.ts';
import { type Box, cardSign, cardText, type MapActor, nodeCaption } from './map-node.ts';
import { type SvgNode, svg } from './svg.ts';
import { label, textWidth, truncate } from './text.ts';
import type { FigureTheme } from './theme.ts';

/** How the map's state shows on a card: what comes has a green outline, what leaves is pale and dashed. */
export type CardState = 'both' | 'as-is' | 'to-be';

/**
 * An actor's card: the outline and sign of its type, the name, the caption; the sign's circle has the colour of the
 * decoration, the badge sits on the upper corner of the end side. The client is dark and centred.
 */
export function mapCard(
  actor: MapActor,
  box: Box,
  look: ActorLook,
  state: CardState,
  theme: FigureTheme,
  locale: Locale,
): SvgNode {
  const rtl = locale.dir === 'rtl';
  const client = actor.type === 'client';
  // Drawn at its plain size and enlarged as a whole, so that texts grow with the card.
  const own = { x: 0, y: 0, width: box.width / look.scale, height: box.height / look.scale };
  const start = (distance: number): number => (rtl ? own.width - distance : distance);
  const middle = own.height / 2;
  const anchor = client ? 'middle' : rtl ? 'right' : 'left';
  const x = client ? own.width / 2 : start(cardText.start);
  const outline =
    state === 'to-be'
      ? theme.quadrant.rising
      : state === 'as-is'
        ? theme.danger
        : (look.border ?? theme.line);
  const room = client ? own.width - 24 : cardText.room;
  return svg(
    'g',
    {
      'data-id': actor.id,
      transform: `translate(${box.x.toFixed(2)} ${box.y.toFixed(2)}) scale(${look.scale.toFixed(3)})`,
      opacity: state === 'as-is' ? 0.6 : null,
    },
    svg('path', {
      d: outlinePath(actorShape[actor.type], own),
      fill: client ? theme.client : theme.ground,
      stroke: client && look.border === null ? theme.client : outline,
      'stroke-width': state !== 'both' || look.border !== null ? 2.4 : 1.2,
      // What is not yet a partner, or will not stay one, has an open outline.
      'stroke-dasharray': actor.status === 'prospect' || state === 'as-is' ? '4 3' : null,
    }),
    !client &&
      svg('circle', { cx: start(cardSign.start), cy: middle, r: cardSign.radius, fill: look.accent }),
    !client &&
      actorIcon(
        actor.type,
        { x: start(cardSign.start) - cardSign.size / 2, y: middle - cardSign.size / 2 },
        cardSign.size,
        look.accent === theme.line ? theme.muted : theme.ground,
      ),
    label(truncate(locale.name(actor), room, cardText.name, true), theme, locale, {
      x,
      y: middle - 3,
      size: cardText.name,
      color: client ? theme.onClient : theme.ink,
      anchor,
      bold: true,
    }),
    label(nodeCaption(actor, locale), theme, locale, {
      x,
      y: middle + 15,
      size: cardText.caption,
      color: client ? theme.onClient : theme.muted,
      anchor,
    }),
    look.badge !== null && badge(look.badge, start(own.width - 16), theme, locale),
  );
}

function badge(text: string, x: number, theme: FigureTheme, locale: Locale): SvgNode {
  const width = Math.max(18, textWidth(text, 10, true) + 12);
  return svg(
    'g',
    {},
    svg('rect', { x: x - width / 2, y: -9, width, height: 18, rx: 9, fill: theme.ink }),
    label(text, theme, locale, { x, y: 3.5, size: 10, color: theme.ground, anchor: 'middle', bold: true }),
  );
}

/** A small label on a line. */
export function mapChip(text: string, at: Point, theme: FigureTheme, locale: Locale): SvgNode {
  const width = textWidth(text, 11, true) + 20;
  return svg(
    'g',
    {},
    svg('rect', {
      x: at.x - width / 2,
      y: at.y - 11,
      width,
      height: 22,
      rx: 11,
      fill: theme.dangerSoft,
      stroke: theme.danger,
      'stroke-opacity': 0.4,
    }),
    label(text, theme, locale, {
      x: at.x,
      y: at.y + 4,
      size: 11,
      color: theme.danger,
      anchor: 'middle',
      bold: true,
    }),
  );
}
