import type { MapNote } from '#shared/domain/ecosystem/map.ts';
import type { GroupBox } from '#shared/domain/ecosystem/map-look.ts';
import type { Locale } from '#shared/locale/index.ts';
import { type SvgNode, svg } from './svg.ts';
import { label, truncate, wrap } from './text.ts';
import type { FigureTheme } from './theme.ts';

const titleSize = 14;

/** The frame of a group with its name at the start side. */
export function groupFrame(box: GroupBox, theme: FigureTheme, locale: Locale): SvgNode {
  const rtl = locale.dir === 'rtl';
  const lane = box.group.kind === 'lane';
  return svg(
    'g',
    { 'data-group': box.group.id },
    svg('rect', {
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
      rx: lane ? 0 : 18,
      fill: theme.surface,
      stroke: theme.line,
      'stroke-width': 1.2,
    }),
    label(truncate(locale.name(box.group), box.width - 36, titleSize, true), theme, locale, {
      x: rtl ? box.x + box.width - 18 : box.x + 18,
      y: box.y + 26,
      size: titleSize,
      color: theme.muted,
      anchor: rtl ? 'right' : 'left',
      bold: true,
    }),
  );
}

const noteText = { size: 12, line: 19 } as const;

/** A note as a tinted sheet; lines that have no room are cut with an ellipsis. */
export function noteCard(note: MapNote, theme: FigureTheme, locale: Locale): SvgNode {
  const rtl = locale.dir === 'rtl';
  const color = theme.categorical[note.color % theme.categorical.length] ?? theme.accent;
  const most = Math.max(1, Math.floor((note.height - 14) / noteText.line));
  const lines = wrap(note.text, note.width - 24, noteText.size, most);
  return svg(
    'g',
    { 'data-note': note.id },
    svg('rect', { x: note.x, y: note.y, width: note.width, height: note.height, rx: 6, fill: theme.ground }),
    svg('rect', {
      x: note.x,
      y: note.y,
      width: note.width,
      height: note.height,
      rx: 6,
      fill: color,
      'fill-opacity': 0.14,
      stroke: color,
      'stroke-opacity': 0.5,
    }),
    ...lines.map((line, i) =>
      label(line, theme, locale, {
        x: rtl ? note.x + note.width - 12 : note.x + 12,
        y: note.y + 20 + i * noteText.line,
        size: noteText.size,
        color: theme.ink,
        anchor: rtl ? 'right' : 'left',
      }),
    ),
  );
}
