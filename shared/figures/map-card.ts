import type { Locale } from '#shared/locale/index.ts';
import type { Point } from './map-edge.ts';
import { type Box, cardText, type MapActor, nodeCaption } from './map-node.ts';
import { type SvgNode, svg } from './svg.ts';
import { label, textWidth, truncate } from './text.ts';
import type { FigureTheme } from './theme.ts';

export interface CardLook {
  readonly accent: string;
  /** One or two letters or digits in a circle at the end side. */
  readonly badge: string | null;
}

/** An actor's card: the bar at the start side, the name, the caption. The client is dark and centred. */
export function mapCard(
  actor: MapActor,
  box: Box,
  look: CardLook,
  theme: FigureTheme,
  locale: Locale,
): SvgNode {
  const rtl = locale.dir === 'rtl';
  const client = actor.type === 'client';
  const badgeRoom = look.badge === null ? 0 : 22;
  const x = client ? box.x + box.width / 2 : rtl ? box.x + box.width - 15 : box.x + 15;
  const anchor = client ? 'middle' : rtl ? 'right' : 'left';
  const badgeX = rtl ? box.x + 15 : box.x + box.width - 15;
  const middle = box.y + box.height / 2;
  return svg(
    'g',
    { 'data-id': actor.id },
    svg('rect', {
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
      rx: 11,
      fill: client ? theme.client : theme.ground,
      stroke: client ? theme.client : theme.line,
      'stroke-width': 1.2,
      // What is not yet a partner has an open outline.
      'stroke-dasharray': actor.status === 'prospect' ? '4 3' : null,
    }),
    !client &&
      svg('rect', {
        x: rtl ? box.x + box.width - 5 : box.x,
        y: box.y + 10,
        width: 5,
        height: box.height - 20,
        rx: 2,
        fill: look.accent,
      }),
    label(truncate(locale.name(actor), cardText.room - badgeRoom, cardText.name, true), theme, locale, {
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
    look.badge !== null &&
      svg(
        'g',
        {},
        svg('circle', { cx: badgeX, cy: middle, r: 9, fill: look.accent, 'fill-opacity': 0.15 }),
        label(look.badge, theme, locale, {
          x: badgeX,
          y: middle + 3.5,
          size: 10,
          color: theme.ink,
          anchor: 'middle',
        }),
      ),
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
