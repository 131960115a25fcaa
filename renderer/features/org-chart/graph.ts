import { type Edge, type Node, Position } from '@xyflow/react';
import type { OrgGoal } from '#shared/domain/organization/org-figures.ts';
import { foldedCaption, lineColor, positionCaption, teamColor } from '#shared/figures/org-chart.ts';
import { type OrgDirection, type OrgLayout, screenSizes } from '#shared/figures/org-layout.ts';
import { endsOf, type OrgLine, orgLines, orgPath } from '#shared/figures/org-lines.ts';
import type { FigureTheme } from '#shared/figures/theme.ts';
import type { Locale } from '#shared/locale/index.ts';
import { unitNode } from './chart-context.ts';
import type { ChartData } from './use-chart.ts';

export interface PositionData extends Record<string, unknown> {
  readonly title: string;
  readonly caption: string;
  /** Role card and cost, as far as they say more than the title. */
  readonly detail: string;
  readonly vacant: boolean;
  readonly flagged: boolean;
}
export type PositionNode = Node<PositionData, 'position'>;

export interface UnitData extends Record<string, unknown> {
  readonly unitId: string;
  readonly title: string;
  readonly region: string | null;
  readonly color: string;
  readonly collapsed: boolean;
  readonly canFold: boolean;
  readonly caption: string;
  /** How the unit stands to its goals; the worse of the two. */
  readonly goal: OrgGoal['state'] | null;
}
export type UnitNode = Node<UnitData, 'unit'>;
export type FrameNode = Node<Record<string, unknown>, 'frame'>;
export type ChartNode = PositionNode | UnitNode | FrameNode;

export interface LineData extends Record<string, unknown> {
  readonly line: OrgLine;
  readonly path: string;
}
export type LineEdge = Edge<LineData, 'line'>;

/** Size of the dots from which lines are drawn. */
const dot = 12;

/** Given up front, so that cards out of sight need no measuring. */
const handlesOf = (width: number, height: number, drawn: boolean): NonNullable<Node['handles']> => [
  ...(['source', 'target'] as const).map((type) => ({
    id: null,
    type,
    position: Position.Top,
    x: width / 2,
    y: height / 2,
    width: 1,
    height: 1,
  })),
  ...(drawn
    ? ([
        ['top', Position.Top, 0],
        ['bottom', Position.Bottom, height],
      ] as const)
    : []
  ).map(([id, position, y]) => ({
    id,
    type: 'source' as const,
    position,
    x: width / 2 - dot / 2,
    y: y - dot / 2,
    width: dot,
    height: dot,
  })),
];

/** Frames below, titles of units and cards above the lines. */
export function chartNodes(
  data: ChartData,
  layout: OrgLayout,
  theme: FigureTheme,
  locale: Locale,
): ChartNode[] {
  const figures = new Map(data.structure.units.map((u) => [u.id, u]));
  const regions = new Map(data.regions.map((r) => [r.id, r]));
  const roles = new Map(data.roles.map((r) => [r.id, r]));
  const parents = new Set(data.units.map((u) => u.parentId));
  const staffed = new Set(data.positions.map((p) => p.unitId));
  const flagged = new Set(
    data.structure.checks.filter((c) => c.level !== 'note' && c.positionId !== null).map((c) => c.positionId),
  );
  const frames = data.units.flatMap((u): FrameNode[] => {
    const box = layout.units.get(u.id);
    if (!box) return [];
    return [
      {
        id: `frame:${u.id}`,
        type: 'frame',
        position: { x: box.x, y: box.y },
        width: box.width,
        height: box.height,
        handles: handlesOf(box.width, box.height, false),
        zIndex: -1,
        draggable: false,
        selectable: false,
        deletable: false,
        connectable: false,
        focusable: false,
        data: {},
      },
    ];
  });
  const titles = data.units.flatMap((u): UnitNode[] => {
    const box = layout.units.get(u.id);
    const own = figures.get(u.id);
    if (!box || !own) return [];
    const region = u.regionId === null ? undefined : regions.get(u.regionId);
    const height = box.collapsed ? box.height : box.titleHeight;
    return [
      {
        id: unitNode(u.id),
        type: 'unit',
        position: { x: box.x, y: box.y },
        width: box.width,
        height,
        handles: handlesOf(box.width, height, false),
        zIndex: 1,
        connectable: false,
        ariaLabel: `${locale.t('orgChart.unit')}: ${locale.name(u)}`,
        data: {
          unitId: u.id,
          title: locale.name(u),
          region: region ? locale.name(region) : null,
          color: teamColor(u.team, theme),
          collapsed: u.collapsed,
          canFold: parents.has(u.id) || staffed.has(u.id),
          caption: foldedCaption(own, locale),
          goal: worse(own.headcountGoal, own.costGoal),
        },
      },
    ];
  });
  const cards = data.positions.flatMap((p): PositionNode[] => {
    const box = layout.positions.get(p.id);
    if (!box) return [];
    const title = locale.name({ name: p.title, nameEn: p.titleEn });
    const role = p.roleId === null ? undefined : roles.get(p.roleId);
    const roleName = role ? locale.name(role) : '';
    const caption = positionCaption(p, locale);
    return [
      {
        id: p.id,
        type: 'position',
        position: { x: box.x, y: box.y },
        width: box.width,
        height: box.height,
        handles: handlesOf(box.width, box.height, true),
        ariaLabel: `${title}, ${caption}`,
        data: {
          title,
          caption,
          detail: [
            ...(roleName !== '' && roleName !== title ? [roleName] : []),
            ...(p.annualCost === null ? [] : [locale.money(p.annualCost, { compact: true })]),
          ].join(' · '),
          vacant: p.person.trim() === '',
          flagged: flagged.has(p.id),
        },
      },
    ];
  });
  return [...frames, ...titles, ...cards];
}

const worse = (a: OrgGoal | null, b: OrgGoal | null): OrgGoal['state'] | null => {
  const states = [a?.state, b?.state];
  return (['over', 'under', 'unknown', 'met'] as const).find((s) => states.includes(s)) ?? null;
};

/** With more lines than this they lose dashes and transparency, which take the browser long for thousands. */
const mostStyled = 1000;

/** Lines with paths from the layout: a card that is being dragged leaves its lines where it came from. */
export function chartEdges(
  data: ChartData,
  layout: OrgLayout,
  direction: OrgDirection,
  theme: FigureTheme,
  locale: Locale,
): LineEdge[] {
  const rtl = locale.dir === 'rtl';
  const lines = orgLines(data.units, data.positions, layout);
  const plain = lines.length > mostStyled;
  return lines.flatMap((line): LineEdge[] => {
    const ends = endsOf(line, layout, (id) => data.positionById.get(id)?.unitId);
    if (!ends) return [];
    const unit = line.kind === 'unit';
    return [
      {
        id: line.id,
        type: 'line',
        source: unit ? `frame:${line.from}` : line.from,
        target: unit ? `frame:${line.to}` : line.to,
        ariaLabel: locale.t(line.kind === 'dotted' ? 'orgChart.dottedLine' : 'orgChart.solidLine'),
        selectable: !unit,
        focusable: !unit,
        deletable: !unit,
        style: {
          stroke: lineColor(line.kind, theme),
          strokeWidth: 1.6,
          ...(line.kind === 'dotted' && !plain && { strokeDasharray: '5 4' }),
        },
        data: { line, path: orgPath(line.kind, ends, { direction, rtl, sizes: screenSizes }) },
      },
    ];
  });
}

/** The card, or else the frame, at a place of the plane; the node that is dragged does not count. */
export function hitAt(
  layout: OrgLayout,
  at: { readonly x: number; readonly y: number },
  dragged: string,
): { readonly kind: 'position' | 'unit'; readonly id: string } | null {
  const inside = (b: { x: number; y: number; width: number; height: number }): boolean =>
    at.x >= b.x && at.x <= b.x + b.width && at.y >= b.y && at.y <= b.y + b.height;
  for (const [id, box] of layout.positions)
    if (id !== dragged && inside(box)) return { kind: 'position', id };
  for (const [id, box] of layout.units) if (id !== dragged && inside(box)) return { kind: 'unit', id };
  return null;
}
