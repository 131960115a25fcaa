import type { Locale } from '#shared/locale/index.ts';
import { type LegendItem, legend, legendHeight } from './legend.ts';
import { type Picture, type SvgNode, svg } from './svg.ts';
import { label, picture, textWidth, wrap } from './text.ts';
import type { FigureTheme } from './theme.ts';

/** A dimension with its figures on the scale 1–5; null is a gap, never the centre. */
export interface ScoreRow {
  readonly id: string;
  readonly label: string;
  readonly score: number | null;
  readonly target: number | null;
  readonly previous: number | null;
}

export interface ScoreFigureOptions {
  readonly width: number;
  /** The finding in a sentence, for screen readers. */
  readonly alt: string;
  readonly selected?: string | null;
}

const size = 12;
const lineHeight = 16;

/** Which of score, target and last round occur, with their look. */
export function scoreLegend(rows: readonly ScoreRow[], theme: FigureTheme, locale: Locale): LegendItem[][] {
  const { t } = locale;
  const has = (key: 'target' | 'previous'): boolean => rows.some((r) => r[key] !== null);
  return [
    [
      { text: t('maturity.score'), color: theme.accent },
      ...(has('target') ? [{ text: t('maturity.target'), color: theme.ink, dash: '5 4' }] : []),
      ...(has('previous') ? [{ text: t('maturity.previous'), color: theme.faint, dash: null }] : []),
    ],
  ];
}

/**
 * Scores around a centre, the first dimension at the top and the others clockwise in both languages. Each name stands
 * outside its axis in up to two lines; names of one side are pushed apart until none touches another.
 */
export function maturityRadar(
  rows: readonly ScoreRow[],
  theme: FigureTheme,
  locale: Locale,
  { width, alt, selected = null }: ScoreFigureOptions,
): Picture {
  const items = scoreLegend(rows, theme, locale);
  const head = legendHeight(items, width) + 8;
  const names = Math.min(150, width * 0.24);
  const radius = Math.max(60, Math.min(190, width / 2 - names - 22));
  const band = lineHeight * 2 + 12;
  const cx = width / 2;
  const cy = head + band + radius;
  const height = cy + radius + band + 4;
  const angle = (i: number): number => (i / Math.max(1, rows.length)) * 2 * Math.PI - Math.PI / 2;
  const point = (i: number, score: number): readonly [number, number] => {
    const r = (Math.max(0, score) / 5) * radius;
    return [cx + Math.cos(angle(i)) * r, cy + Math.sin(angle(i)) * r];
  };
  const rings = [1, 2, 3, 4, 5].map((level) =>
    svg('polygon', {
      points: rows.map((_, i) => xy(point(i, level))).join(' '),
      fill: 'none',
      stroke: level === 5 ? theme.line : theme.grid,
    }),
  );
  const spokes = rows.map((_, i) => {
    const [x, y] = point(i, 5);
    return svg('line', { x1: cx, y1: cy, x2: x, y2: y, stroke: theme.grid });
  });
  const numbers = [1, 2, 3, 4, 5].map((level) =>
    label(locale.number(level), theme, locale, {
      x: cx - 5,
      y: cy - (level / 5) * radius + 4,
      size: 9.5,
      color: theme.muted,
      anchor: 'right',
      halo: theme.ground,
    }),
  );
  return picture(
    width,
    height,
    alt,
    legend(items, { x: 0, y: 0, width }, theme, locale),
    svg('g', {}, ...rings, ...spokes),
    svg('g', { fill: 'none' }, ...outline('previous', theme.faint, null, 1.6)),
    svg('g', { fill: 'none' }, ...outline('target', theme.ink, '5 4', 1.6)),
    svg('g', { fill: 'none' }, ...area(), ...outline('score', theme.accent, null, 2.4)),
    svg('g', {}, ...numbers),
    svg('g', {}, ...dots()),
    svg('g', {}, ...namesAround()),
  );

  /** Line from dimension to dimension; it breaks where one has no value. */
  function outline(
    key: 'score' | 'target' | 'previous',
    color: string,
    dash: string | null,
    strength: number,
  ): SvgNode[] {
    return rows.flatMap((row, i): SvgNode[] => {
      const next = (i + 1) % rows.length;
      const [a, b] = [row[key], rows[next]?.[key] ?? null];
      if (a === null || b === null || rows.length < 2) return [];
      const [[x1, y1], [x2, y2]] = [point(i, a), point(next, b)];
      return [
        svg('line', {
          x1,
          y1,
          x2,
          y2,
          stroke: color,
          'stroke-width': strength,
          'stroke-dasharray': dash,
          'stroke-linecap': 'round',
        }),
      ];
    });
  }

  function area(): SvgNode[] {
    if (rows.length < 3 || rows.some((r) => r.score === null)) return [];
    return [
      svg('polygon', {
        points: rows.map((r, i) => xy(point(i, r.score ?? 0))).join(' '),
        fill: theme.accent,
        'fill-opacity': 0.12,
      }),
    ];
  }

  function dots(): SvgNode[] {
    return rows.flatMap((row, i): SvgNode[] => {
      if (row.score === null) return [];
      const [x, y] = point(i, row.score);
      return [
        svg(
          'circle',
          {
            cx: x,
            cy: y,
            r: row.id === selected ? 6 : 4.2,
            fill: theme.accent,
            stroke: theme.ground,
            'stroke-width': 1.5,
            'data-id': row.id,
          },
          svg('title', {}, `${row.label}: ${locale.number(row.score)}`),
        ),
      ];
    });
  }

  function namesAround(): SvgNode[] {
    const most = rows.length > 14 ? 1 : 2;
    const placed = rows.map((row, i) => {
      const [cos, sin] = [Math.cos(angle(i)), Math.sin(angle(i))];
      const bold = row.id === selected;
      const middle = Math.abs(cos) < 0.2;
      const anchorX = middle ? cx : cx + cos * (radius + 12);
      const room = middle ? names * 1.4 : Math.min(names * 1.3, (cos > 0 ? width - anchorX : anchorX) - 4);
      const lines = wrap(row.label, room * 0.95, size, most, bold);
      const tall = lines.length * lineHeight;
      const y = cy + sin * (radius + 14) + (middle ? (sin < 0 ? -tall : 2) : -tall / 2);
      return { row, lines, tall, y, x: anchorX, side: middle ? 0 : Math.sign(cos), bold };
    });
    for (const side of [-1, 1]) {
      const column = placed.filter((p) => p.side === side).sort((a, b) => a.y - b.y);
      let floor = head;
      for (const p of column) {
        p.y = Math.max(p.y, floor);
        floor = p.y + p.tall + 2;
      }
      let ceiling = height - 2;
      for (const p of column.reverse()) {
        p.y = Math.min(p.y, ceiling - p.tall);
        ceiling = p.y - 2;
      }
    }
    return placed.map(({ row, lines, y, x, side, bold }) =>
      svg(
        'g',
        { 'data-id': row.id },
        ...lines.map((text, n) =>
          label(text, theme, locale, {
            x,
            y: y + (n + 0.8) * lineHeight,
            size,
            color: row.score === null ? theme.muted : theme.ink,
            anchor: side === 0 ? 'middle' : side > 0 ? 'left' : 'right',
            bold,
          }),
        ),
      ),
    );
  }
}

const xy = ([x, y]: readonly [number, number]): string => `${x.toFixed(2)},${y.toFixed(2)}`;

/** Width that a value takes at the end of a row. */
export const valueRoom = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((t) => textWidth(t, 12, true))) * 1.05 + 16;
