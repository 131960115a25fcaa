import { unitsUnder } from '#shared/domain/organization/org-edit.ts';
import type { OrgUnitFigures } from '#shared/domain/organization/org-figures.ts';
import { type OrgContent, orgStructure } from '#shared/domain/organization/org-structure.ts';
import type { OrgPosition, OrgUnit, TeamKey } from '#shared/domain/organization/structure.ts';
import type { Locale } from '#shared/locale/index.ts';
import type { DiagramData } from './diagram.ts';
import { type LegendItem, legend, legendHeight } from './legend.ts';
import type { Box } from './map-node.ts';
import { type OrgDirection, type OrgLayout, orgLayout, paperSizes } from './org-layout.ts';
import { endsOf, orgLines, orgPath } from './org-lines.ts';
import { type Picture, type SvgNode, svg } from './svg.ts';
import { label, picture, textWidth, truncate } from './text.ts';
import type { FigureTheme } from './theme.ts';

/** A chart is drawn no smaller than this; below it, units are folded. */
const leastScale = 0.7;

const teamIndex: Readonly<Record<TeamKey, number>> = {
  leadership: 7,
  strategy: 0,
  recruitment: 2,
  enablement: 6,
  'co-selling': 1,
  'co-marketing': 3,
};

/** The colour of a team, the same on canvas and paper. */
export const teamColor = (team: TeamKey | null, theme: FigureTheme): string =>
  team === null ? theme.faint : (theme.categorical[teamIndex[team]] ?? theme.faint);

/** The second line of a card: who, and how many full-time equivalents where it is not one. */
export function positionCaption(position: Pick<OrgPosition, 'person' | 'fte'>, locale: Locale): string {
  const who = position.person.trim() || locale.t('orgChart.vacant');
  return position.fte === 1 ? who : `${who} · ${locale.t('orgChart.fteShort', { count: position.fte })}`;
}

/** What a folded unit says of all under it. */
export const foldedCaption = ({ total }: OrgUnitFigures, locale: Locale): string =>
  locale.t('orgChart.folded', { count: total.positions, headcount: total.headcount });

interface Chart {
  readonly content: OrgContent;
  readonly layout: OrgLayout;
  readonly direction: OrgDirection;
  readonly scale: number;
  readonly folded: readonly string[];
}

/**
 * The arrangement that stays readable in a width: down or sideways, whichever is larger; when both are too small, the
 * deepest units are folded, level by level, until it fits.
 */
function arranged(content: OrgContent, locale: Locale, width: number): Chart {
  const depths = new Map(orgStructure(content).units.map((u) => [u.id, u.depth]));
  const deepest = Math.max(0, ...depths.values());
  const rtl = locale.dir === 'rtl';
  const at = (level: number): Chart => {
    const folded = content.units.filter((u) => (depths.get(u.id) ?? 0) >= level).map((u) => u.id);
    const units = content.units.map((u) => ({ ...u, collapsed: folded.includes(u.id) }));
    const both = (['down', 'side'] as const).map((direction): Chart => {
      const layout = orgLayout(units, content.positions, direction, rtl, paperSizes);
      const scale = Math.min(1, width / Math.max(1, layout.bounds.width));
      return { content: { ...content, units }, layout, direction, scale, folded };
    });
    const [down, side] = both as [Chart, Chart];
    return down.scale >= leastScale || down.scale >= side.scale ? down : side;
  };
  let best = at(deepest + 1);
  for (let level = deepest; level > 0 && best.scale < leastScale; level -= 1) best = at(level);
  return best;
}

/**
 * An organization chart: units as frames, positions as cards, solid and dotted lines. A chart that would become too
 * small folds its deepest units; `orgChartFigures` shows those on pictures of their own.
 */
export function orgChartFigure(
  content: OrgContent,
  theme: FigureTheme,
  locale: Locale,
  options: { readonly width: number },
): Picture {
  return drawn(arranged(content, locale, options.width), theme, locale, options.width);
}

/**
 * A chart on as many pictures as it takes to be readable: the whole with its deepest units folded, then each folded
 * unit by itself. `unit` is null for the whole.
 */
export function orgChartFigures(
  content: OrgContent,
  theme: FigureTheme,
  locale: Locale,
  options: { readonly width: number },
): { readonly unit: OrgUnit | null; readonly picture: Picture }[] {
  const pages = (part: OrgContent, unit: OrgUnit | null): ReturnType<typeof orgChartFigures> => {
    const chart = arranged(part, locale, options.width);
    const own = { unit, picture: drawn(chart, theme, locale, options.width) };
    const outer = part.units.filter(
      (u) => chart.folded.includes(u.id) && (u.parentId === null || !chart.folded.includes(u.parentId)),
    );
    return [
      own,
      ...outer.flatMap((u) => {
        const inner = partOf(part, u.id);
        return inner.positions.length > 0 && inner.units.length + inner.positions.length > 1
          ? pages(inner, u)
          : [];
      }),
    ];
  };
  return pages(content, null);
}

/** A unit with all under it, as a chart of its own. */
function partOf({ units, positions }: OrgContent, id: string): OrgContent {
  const inside = new Set(unitsUnder(id, units));
  return {
    units: units.filter((u) => inside.has(u.id)).map((u) => (u.id === id ? { ...u, parentId: null } : u)),
    positions: positions.filter((p) => p.unitId !== null && inside.has(p.unitId)),
  };
}

const text = { title: 11, caption: 9.5, unit: 11 } as const;

function drawn(chart: Chart, theme: FigureTheme, locale: Locale, width: number): Picture {
  const { content, layout, direction, scale } = chart;
  const rtl = locale.dir === 'rtl';
  const structure = orgStructure(content);
  const figures = new Map(structure.units.map((u) => [u.id, u]));
  const lines = orgLines(content.units, content.positions, layout);
  const items = legendItems(
    lines.some((l) => l.kind === 'dotted'),
    content.positions.some((p) => layout.positions.has(p.id) && p.person.trim() === ''),
    theme,
    locale,
  );
  const foot = items.length > 0 ? legendHeight([items], width) + 10 : 0;
  const height = layout.bounds.height * scale + foot + 4;
  const left = (width - layout.bounds.width * scale) / 2;
  const unitOf = new Map(content.positions.map((p) => [p.id, p.unitId]));
  const alt = locale.t(
    'orgChart.alt',
    {
      units: content.units.length,
      positions: structure.totals.positions,
      headcount: structure.totals.headcount,
    },
    { raw: true },
  );
  return picture(
    width,
    height,
    alt,
    svg(
      'g',
      { transform: `translate(${left.toFixed(2)} 2) scale(${scale.toFixed(4)})` },
      ...content.units.map((u) => {
        const box = layout.units.get(u.id);
        return (
          box !== undefined &&
          svg('rect', {
            x: box.x,
            y: box.y,
            width: box.width,
            height: box.height,
            rx: 8,
            fill: theme.surface,
            stroke: theme.line,
            'stroke-width': 1,
          })
        );
      }),
      svg(
        'g',
        { fill: 'none' },
        ...lines.map((l) => {
          const ends = endsOf(l, layout, (id) => unitOf.get(id));
          if (!ends) return null;
          return svg('path', {
            d: orgPath(l.kind, ends, { direction, rtl, sizes: paperSizes }),
            stroke: lineColor(l.kind, theme),
            'stroke-width': l.kind === 'dotted' ? 1.4 : 1.2,
            'stroke-dasharray': l.kind === 'dotted' ? '4 3' : null,
          });
        }),
      ),
      ...content.units.map((u) => unitTitle(u, figures.get(u.id), layout, theme, locale)),
      ...content.positions.map((p) => {
        const box = layout.positions.get(p.id);
        return box ? positionCard(p, box, theme, locale) : null;
      }),
    ),
    items.length > 0 && legend([items], { x: 0, y: height - foot + 6, width }, theme, locale),
  );
}

/** Colour of a line by its kind. */
export const lineColor = (kind: 'solid' | 'dotted' | 'unit', theme: FigureTheme): string =>
  kind === 'dotted' ? theme.accent : kind === 'unit' ? theme.line : theme.faint;

function legendItems(dotted: boolean, vacant: boolean, theme: FigureTheme, locale: Locale): LegendItem[] {
  if (!dotted && !vacant) return [];
  return [
    { text: locale.t('orgChart.solidLine'), color: theme.faint, dash: null },
    ...(dotted ? [{ text: locale.t('orgChart.dottedLine'), color: theme.accent, dash: '4 3' }] : []),
    ...(vacant ? [{ text: locale.t('orgChart.vacant'), color: theme.danger, dash: '3 3' }] : []),
  ];
}

function unitTitle(
  unit: OrgUnit,
  figures: OrgUnitFigures | undefined,
  layout: OrgLayout,
  theme: FigureTheme,
  locale: Locale,
): SvgNode | null {
  const box = layout.units.get(unit.id);
  if (!box) return null;
  const rtl = locale.dir === 'rtl';
  const pad = paperSizes.padding;
  const caption = box.collapsed && figures ? foldedCaption(figures, locale) : '';
  return svg(
    'g',
    { 'data-id': unit.id },
    svg('rect', {
      x: box.x + 0.5,
      y: box.y + 0.5,
      width: box.width - 1,
      height: box.titleHeight,
      rx: 8,
      fill: theme.surface,
    }),
    svg('rect', {
      x: rtl ? box.x + box.width - 4 : box.x,
      y: box.y + 5,
      width: 4,
      height: box.titleHeight - 8,
      rx: 2,
      fill: teamColor(unit.team, theme),
    }),
    label(truncate(locale.name(unit), box.width - 2 * pad - 4, text.unit, true), theme, locale, {
      x: rtl ? box.x + box.width - pad - 4 : box.x + pad + 4,
      y: box.y + 16,
      size: text.unit,
      color: theme.ink,
      anchor: rtl ? 'right' : 'left',
      bold: true,
    }),
    caption !== '' &&
      label(truncate(caption, box.width - 2 * pad, text.caption), theme, locale, {
        x: rtl ? box.x + box.width - pad - 4 : box.x + pad + 4,
        y: box.y + box.titleHeight + 3,
        size: text.caption - 0.5,
        color: theme.muted,
        anchor: rtl ? 'right' : 'left',
      }),
  );
}

function positionCard(position: OrgPosition, box: Box, theme: FigureTheme, locale: Locale): SvgNode {
  const rtl = locale.dir === 'rtl';
  const vacant = position.person.trim() === '';
  const x = rtl ? box.x + box.width - 8 : box.x + 8;
  const room = box.width - 16;
  const title = locale.name({ name: position.title, nameEn: position.titleEn });
  return svg(
    'g',
    { 'data-id': position.id },
    svg('rect', {
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
      rx: 6,
      fill: theme.ground,
      stroke: vacant ? theme.danger : theme.line,
      'stroke-opacity': vacant ? 0.7 : null,
      'stroke-dasharray': vacant ? '3 3' : null,
      'stroke-width': 1.1,
    }),
    label(truncate(title, room, titleSize(title, room), true), theme, locale, {
      x,
      y: box.y + 17.5,
      size: titleSize(title, room),
      color: theme.ink,
      anchor: rtl ? 'right' : 'left',
      bold: true,
    }),
    label(truncate(positionCaption(position, locale), room, text.caption), theme, locale, {
      x,
      y: box.y + 33,
      size: text.caption,
      color: vacant ? theme.danger : theme.muted,
      anchor: rtl ? 'right' : 'left',
    }),
  );
}

/** A title that is a little too long is set a little smaller before it is cut. */
const titleSize = (title: string, room: number): number =>
  textWidth(title, text.title, true) <= room ? text.title : text.title - 1.2;

/** The chart as boxes and lines for decks, where they become shapes and connectors that can be edited. */
export function orgChartDiagram(content: OrgContent, theme: FigureTheme, locale: Locale): DiagramData {
  // A slide is about twice as wide as high; what does not fit in one is folded.
  const { layout, content: shown } = arranged(content, locale, 1150);
  const lines = orgLines(shown.units, shown.positions, layout);
  const folded = new Set(shown.units.filter((u) => layout.units.get(u.id)?.collapsed).map((u) => u.id));
  const figures = new Map(orgStructure(content).units.map((u) => [u.id, u]));
  const box = ({ x, y, width, height }: Box) => ({ x, y, width, height });
  return {
    type: 'diagram',
    width: Math.max(1, layout.bounds.width),
    height: Math.max(1, layout.bounds.height),
    frames: shown.units.flatMap((u) => {
      const own = layout.units.get(u.id);
      return own && !folded.has(u.id)
        ? [{ title: locale.name(u), ...box(own), fill: theme.surface, line: theme.line }]
        : [];
    }),
    nodes: [
      ...shown.units.flatMap((u) => {
        const own = layout.units.get(u.id);
        const total = figures.get(u.id);
        return own && total && folded.has(u.id)
          ? [
              {
                ...nodeStyle(theme),
                id: u.id,
                ...box(own),
                title: locale.name(u),
                caption: foldedCaption(total, locale),
                fill: theme.surface,
                mark: teamColor(u.team, theme),
              },
            ]
          : [];
      }),
      ...shown.positions.flatMap((p) => {
        const own = layout.positions.get(p.id);
        if (!own) return [];
        const vacant = p.person.trim() === '';
        return [
          {
            ...nodeStyle(theme),
            id: p.id,
            ...box(own),
            title: locale.name({ name: p.title, nameEn: p.titleEn }),
            caption: positionCaption(p, locale),
            line: vacant ? theme.danger : theme.line,
            dashed: vacant,
          },
        ];
      }),
    ],
    // A connector needs a shape at both ends; frames that are open are none.
    edges: lines
      .filter((l) => l.kind !== 'unit' || (folded.has(l.from) && folded.has(l.to)))
      .map((l) => ({
        from: l.from,
        to: l.to,
        color: lineColor(l.kind, theme),
        width: 1.2,
        dash: l.kind === 'dotted',
        arrow: false,
        label: null,
      })),
    legend: [
      legendItems(
        lines.some((l) => l.kind === 'dotted'),
        false,
        theme,
        locale,
      ).map((i) => ({
        text: i.text,
        color: i.color,
        mark: i.dash ? ('dashes' as const) : ('line' as const),
      })),
    ].filter((group) => group.length > 0),
  };
}

const nodeStyle = (theme: FigureTheme) => ({
  shape: 'roundRect' as const,
  fill: theme.ground,
  line: theme.line,
  lineWidth: 1.1,
  dashed: false,
  ink: theme.ink,
  mark: null,
  badge: null,
});
