import type { BusinessResult } from '#shared/domain/strategy/business-case.ts';
import {
  type BusinessInput,
  type BusinessInputs,
  businessInputUnits,
} from '#shared/domain/strategy/business-inputs.ts';
import type { MoneyLine } from '#shared/domain/strategy/business-kernel.ts';
import type { BreakEvenGrid, Swing } from '#shared/domain/strategy/business-sensitivity.ts';
import type { Simulation } from '#shared/domain/strategy/business-simulation.ts';
import { type Locale, toMajor } from '#shared/locale/index.ts';
import { histogramFigure } from './histogram.ts';
import { linesFigure } from './lines.ts';
import type { Picture } from './svg.ts';
import type { FigureTheme } from './theme.ts';
import { tornadoFigure } from './tornado.ts';
import { valueGridFigure } from './value-grid.ts';
import { type WaterfallStep, waterfallFigure } from './waterfall.ts';

/** The figures of the business case (F9), the same on screen and paper. */

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A value of an input as a reader sees it: amounts short, percentages and months with their unit. */
export function inputText(input: BusinessInput, value: number, locale: Locale): string {
  switch (businessInputUnits[input]) {
    case 'money':
      return locale.compact(toMajor(value, locale.currency));
    case 'percent':
      return locale.basisPoints(value);
    case 'months':
      return locale.number(value, { decimals: 0 });
    default:
      return businessInputUnits[input] satisfies never;
  }
}

/**
 * Amounts of one figure in one scale: the unit stands once, as a title, and the numbers stay short. The largest keeps
 * two digits before the decimal mark, so that the small ones beside it still say something.
 */
function inOneScale(amounts: readonly number[], locale: Locale) {
  const largest = Math.max(0, ...amounts.map(Math.abs));
  const { divisor, word } = locale.scaleOf(toMajor(largest, locale.currency) / 10);
  const decimals = toMajor(largest, locale.currency) / divisor < 100 ? 1 : 0;
  const title =
    locale.lang === 'fa' ? `${word} ${locale.currencyName}`.trim() : `${locale.currencyName} ${word}`.trim();
  return {
    title,
    scaled: (minor: number) => toMajor(minor, locale.currency) / divisor,
    format: (minor: number) => locale.number(toMajor(minor, locale.currency) / divisor, { decimals }),
  };
}

/** A chance in whole percent, with a decimal where it would otherwise pass for certain or impossible. */
export const chance = (share: number, locale: Locale): string =>
  locale.percent(share, (share > 0.99 && share < 1) || (share > 0 && share < 0.01) ? 1 : 0);

const compactMoney = (locale: Locale) => (minor: number) => locale.compact(toMajor(minor, locale.currency));
const fullMoney = (locale: Locale) => (minor: number) => locale.money(minor, { compact: true });

/** Months under an axis: the first, and the end of every half-year. */
const monthTicks = (months: number, locale: Locale) =>
  Array.from({ length: months }, (_, i) => i + 1)
    .filter((m) => m === 1 || m % 6 === 0)
    .map((m) => ({ at: m - 1, text: locale.number(m) }));

/** What all figures over months share. */
function overMonths(months: number, amounts: readonly number[], locale: Locale) {
  const { format, title } = inOneScale(amounts, locale);
  return {
    places: months,
    ticks: monthTicks(months, locale),
    format,
    valueTitle: title,
    placeTitle: locale.t('businessCase.chart.month'),
  };
}

/** The cumulative net by month, with its payback. */
export function cumulativeFigure(
  result: BusinessResult,
  theme: FigureTheme,
  locale: Locale,
  size: Size,
): Picture {
  const { t } = locale;
  const money = fullMoney(locale);
  const { paybackMonth, lowest, lines } = result;
  return linesFigure(
    {
      ...overMonths(result.months, lines.cumulative, locale),
      series: [
        {
          name: t('businessCase.line.cumulative'),
          color: theme.accent,
          values: lines.cumulative,
          area: true,
          strong: true,
        },
      ],
      marks: [
        ...(paybackMonth === null
          ? []
          : [
              {
                at: paybackMonth - 1,
                value: lines.cumulative[paybackMonth - 1] ?? 0,
                text: t('businessCase.chart.payback', { month: paybackMonth }),
                color: theme.quadrant.rising,
              },
            ]),
        ...(lowest.amount < 0 && lowest.month !== paybackMonth
          ? [
              {
                at: lowest.month - 1,
                value: lowest.amount,
                text: compactMoney(locale)(lowest.amount),
                color: theme.danger,
              },
            ]
          : []),
      ],
    },
    t(
      'businessCase.chart.cumulativeAlt',
      { lowest: money(lowest.amount), month: lowest.month, end: money(result.totals.cumulative) },
      { raw: true },
    ),
    theme,
    locale,
    size,
  );
}

/** Steps from the margin to the net over the whole horizon, in one scale that `valueTitle` names. */
export function caseSteps(
  result: BusinessResult,
  locale: Locale,
): { readonly steps: readonly WaterfallStep[]; readonly valueTitle: string } {
  const { totals } = result;
  const { format, scaled, title } = inOneScale([totals.margin, totals.net, totals.avoided], locale);
  const of = (line: MoneyLine, value: number, total = false): WaterfallStep => ({
    label: locale.t(`businessCase.line.${line}`),
    value: scaled(value),
    total,
    text: format(value),
  });
  return {
    valueTitle: title,
    steps: [
      of('margin', totals.margin, true),
      of('avoided', totals.avoided),
      of('payout', -totals.payout),
      of('setup', -totals.setup),
      of('staff', -totals.staff),
      of('platform', -totals.platform),
      of('marketing', -totals.marketing),
      of('net', totals.net, true),
    ],
  };
}

export function caseWaterfall(
  result: BusinessResult,
  theme: FigureTheme,
  locale: Locale,
  size: Size,
): Picture {
  const money = fullMoney(locale);
  return waterfallFigure(
    caseSteps(result, locale),
    locale.t(
      'businessCase.chart.waterfallAlt',
      { margin: money(result.totals.margin), net: money(result.totals.net) },
      { raw: true },
    ),
    theme,
    locale,
    size,
  );
}

export function caseTornado(
  swings: readonly Swing[],
  npv: number,
  theme: FigureTheme,
  locale: Locale,
  width: number,
): Picture {
  const { t } = locale;
  const first = swings[0];
  return tornadoFigure(
    {
      rows: swings.map((s) => ({
        id: s.input,
        label: t(`businessCase.input.${s.input}`),
        low: { value: s.low.npv, text: inputText(s.input, s.low.value, locale) },
        high: { value: s.high.npv, text: inputText(s.input, s.high.value, locale) },
      })),
      base: npv,
      format: (value) => `${t('businessCase.chart.npv')} ${compactMoney(locale)(value)}`,
      lowName: t('businessCase.chart.low'),
      highName: t('businessCase.chart.high'),
    },
    t(
      'businessCase.chart.tornadoAlt',
      { first: first ? t(`businessCase.input.${first.input}`) : '–' },
      { raw: true },
    ),
    theme,
    locale,
    width,
  );
}

/** The fan of the runs: eight of ten between its limits, the middle run, and the case itself. */
export function caseFan(
  simulation: Simulation,
  result: BusinessResult,
  theme: FigureTheme,
  locale: Locale,
  size: Size,
): Picture {
  const { t } = locale;
  const money = fullMoney(locale);
  const { p10, p50, p90 } = simulation.cumulative;
  return linesFigure(
    {
      ...overMonths(result.months, [...p10, ...p90], locale),
      bands: [{ name: t('businessCase.chart.fanBand'), color: theme.accent, low: p10, high: p90 }],
      series: [
        { name: t('businessCase.chart.median'), color: theme.accent, values: p50, strong: true },
        {
          name: t('businessCase.chart.own'),
          color: theme.muted,
          values: result.lines.cumulative,
          dash: '5 4',
        },
      ],
    },
    t(
      'businessCase.chart.fanAlt',
      { p50: money(p50.at(-1) ?? 0), p10: money(p10.at(-1) ?? 0) },
      { raw: true },
    ),
    theme,
    locale,
    size,
  );
}

export function caseHistogram(
  simulation: Simulation,
  theme: FigureTheme,
  locale: Locale,
  size: Size,
): Picture {
  const { t } = locale;
  const edges = simulation.histogram.flatMap(({ from, to }) => [from, to]);
  const { format: short, title } = inOneScale(edges, locale);
  const mark = (key: 'p10' | 'p50' | 'p90') => ({
    value: simulation.npv[key],
    text: t(`businessCase.chart.${key}`, { value: short(simulation.npv[key]) }, { raw: true }),
    strong: key === 'p50',
  });
  return histogramFigure(
    {
      bins: simulation.histogram.map(({ from, to, runs }) => ({ from, to, count: runs })),
      format: short,
      formatCount: (count) => locale.number(count),
      marks: [mark('p10'), mark('p50'), mark('p90')],
      valueTitle: `${t('businessCase.chart.npv')} (${title})`,
      countTitle: t('businessCase.chart.runs'),
    },
    t(
      'businessCase.chart.histogramAlt',
      {
        p50: fullMoney(locale)(simulation.npv.p50),
        positive: chance(simulation.positive, locale),
      },
      { raw: true },
    ),
    theme,
    locale,
    size,
  );
}

/** Where the present values of a case stand between the points of an axis; null outside of them. */
function placeOn(axis: readonly number[], value: number): number | null {
  const after = axis.findIndex((v) => v >= value);
  if (after < 0 || (after === 0 && axis[0] !== value)) return null;
  const [low = 0, high = 0] = [axis[after - 1] ?? axis[0], axis[after]];
  return after === 0 || high === low ? after : after - 1 + (value - low) / (high - low);
}

export function caseGrid(
  grid: BreakEvenGrid,
  inputs: BusinessInputs,
  theme: FigureTheme,
  locale: Locale,
  size: Size,
): Picture {
  const { t } = locale;
  const here = { x: placeOn(grid.xs, inputs[grid.x].value), y: placeOn(grid.ys, inputs[grid.y].value) };
  const title = (input: BusinessInput) =>
    businessInputUnits[input] === 'money'
      ? `${t(`businessCase.input.${input}`)} (${locale.currencyName})`
      : t(`businessCase.input.${input}`);
  const { format, title: unit } = inOneScale(grid.npv.flat(), locale);
  return valueGridFigure(
    {
      xs: grid.xs.map((v) => inputText(grid.x, v, locale)),
      ys: grid.ys.map((v) => inputText(grid.y, v, locale)),
      values: grid.npv,
      xTitle: title(grid.x),
      yTitle: title(grid.y),
      format,
      zero: grid.zero,
      here:
        here.x === null || here.y === null
          ? null
          : { x: here.x, y: here.y, text: t('businessCase.chart.here') },
      gainName: `${t('businessCase.chart.gain')} (${unit})`,
      lossName: t('businessCase.chart.loss'),
      zeroName: t('businessCase.chart.zero'),
    },
    t('businessCase.chart.gridAlt'),
    theme,
    locale,
    size,
  );
}

/** The cumulative net of several cases in one picture. */
export function casesFigure(
  cases: readonly { readonly name: string; readonly result: BusinessResult }[],
  theme: FigureTheme,
  locale: Locale,
  size: Size,
): Picture {
  const months = Math.max(1, ...cases.map((c) => c.result.months));
  return linesFigure(
    {
      ...overMonths(
        months,
        cases.flatMap((c) => c.result.lines.cumulative),
        locale,
      ),
      series: cases.map(({ name, result }, i) => ({
        name,
        color: theme.categorical[i % theme.categorical.length] ?? theme.accent,
        values: result.lines.cumulative,
        strong: i === 0,
        ...(i >= theme.categorical.length && { dash: '5 4' }),
      })),
      marks: [],
    },
    locale.t('businessCase.chart.compareAlt', { count: cases.length }, { raw: true }),
    theme,
    locale,
    size,
  );
}
