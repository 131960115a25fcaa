import type { DiagramData } from '#shared/figures/diagram.ts';
import type { FlowData } from '#shared/figures/flow.ts';
import type { ColumnType } from './model.ts';

/** Values of one series, in the order of the chart's categories; null is a gap, never zero. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** `#rrggbb`. */
  readonly color: string;
  /** A target, a plan, a threshold: drawn dashed where the chart has lines. */
  readonly dashed?: boolean;
  /** Colours of its bars, where it is the only series of a bar chart. */
  readonly pointColors?: readonly string[];
}

/** What charts along categories share. `format` says what the values are, as in a table's column. */
interface Categories {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly valueTitle: string;
  readonly format: ColumnType;
}

/** Bars (`horizontal`) or columns, beside or on top of each other. */
export interface BarChart extends Categories {
  readonly type: 'bar';
  readonly horizontal: boolean;
  readonly stacked: boolean;
  /** The categories are points in time: they run from left to right in Persian, too. */
  readonly time?: boolean;
  /** Space between categories in percent of a bar's width: 0 makes a histogram. */
  readonly gap?: number;
  /** Share of a bar (0–100) that the next series covers: 100 puts both sides of a tornado on one line. */
  readonly overlap?: number;
}

/** Lines over time, from left to right in both languages, with the value axis from the least to the largest value. */
export interface LineChart extends Categories {
  readonly type: 'line';
  /** Ends of the value axis; null lets the program choose. */
  readonly range: readonly [number, number] | null;
}

/** Areas over time: on top of each other (`stacked`), or one behind the other, the largest first. */
export interface AreaChart extends Categories {
  readonly type: 'area';
  readonly stacked: boolean;
}

/** One polygon per series; the categories stand around, beginning at the top. */
export interface RadarChart extends Categories {
  readonly type: 'radar';
  readonly range: readonly [number, number];
}

/**
 * Steps from one total to another, as stacked columns over an invisible base. The value of a total is where the column
 * ends, of any other step what it adds or takes away. Where a step crosses zero, a deck keeps the picture.
 */
export interface WaterfallChart {
  readonly type: 'waterfall';
  readonly steps: readonly { readonly label: string; readonly value: number; readonly total: boolean }[];
  /** What the three kinds of columns are called and how they are coloured. */
  readonly kinds: Readonly<
    Record<'total' | 'up' | 'down', { readonly name: string; readonly color: string }>
  >;
  readonly valueTitle: string;
  readonly format: ColumnType;
}

/** Points on a plane. */
export interface ScatterChart {
  readonly type: 'scatter';
  readonly xTitle: string;
  readonly yTitle: string;
  readonly xRange: readonly [number, number];
  readonly yRange: readonly [number, number];
  /** Lines that cut the plane into quadrants. */
  readonly cut: { readonly x: number; readonly y: number } | null;
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly points: readonly {
      readonly label: string;
      readonly x: number;
      readonly y: number;
      readonly size: number;
    }[];
  }[];
}

/**
 * Data behind a figure, for decks: a native chart that can be edited, or shapes: a diagram with connectors, or a process
 * on lanes. The other writers keep the picture.
 */
export type ChartData =
  | BarChart
  | LineChart
  | AreaChart
  | RadarChart
  | WaterfallChart
  | ScatterChart
  | DiagramData
  | FlowData;
