import { type BusinessInput, businessInputUnits } from '#shared/domain/strategy/business-inputs.ts';
import { type MoneyLine, moneyLines } from '#shared/domain/strategy/business-kernel.ts';
import { businessInputNames, inputLimits } from '#shared/domain/strategy/business-problems.ts';
import { minorDigits } from '#shared/locale/index.ts';
import type { CaseContent } from './business-case-content.ts';
import { formulaText } from './cells.ts';
import type { Cell, LiveCell, TableBlock } from './model.ts';
import { sourceOf } from './parts.ts';

/** Names of the cells of the inputs, by which all formulas of the workbook speak of them. */
const nameOf = (input: BusinessInput | 'curve'): string => `case_${input}`;

/** A value of an input as a cell: money stays in minor units, percentages become fractions. */
const cellOf = (input: BusinessInput, value: number | null): LiveCell => {
  const unit = businessInputUnits[input];
  if (unit === 'money') return { value, type: 'money' };
  if (unit === 'percent')
    return { value: value === null ? null : value / 10_000, type: 'percent', decimals: 2 };
  return { value, type: 'number', decimals: 0 };
};

/** The assumptions with range, unit and source; in a workbook the sheet on which a reader changes them. */
export function inputsTable(content: CaseContent): TableBlock {
  const { report, one, result } = content;
  const { t } = report.locale;
  const rows = businessInputNames.map((input): Cell[] => {
    const ranged = one.inputs[input];
    const unit = businessInputUnits[input];
    const { least, most } = inputLimits[input];
    const scale = unit === 'percent' ? 10_000 : 1;
    const replaced = input === 'staff' && result.staffFrom === 'plan';
    return [
      t(`businessCase.input.${input}`),
      replaced
        ? t('businessCase.staffPlanned')
        : {
            ...cellOf(input, ranged.value),
            name: nameOf(input),
            input: { min: least / scale, max: most / scale },
          },
      cellOf(input, ranged.low),
      cellOf(input, ranged.high),
      t(`businessReport.assumptions.${unit}`),
      ranged.source || t('businessReport.assumptions.missing'),
    ];
  });
  const curve: Cell[] = [
    t('businessReport.assumptions.curve'),
    {
      value: t(`businessCase.curves.${one.inputs.curve}`),
      type: 'text',
      name: nameOf('curve'),
      input: { options: [t('businessCase.curves.linear'), t('businessCase.curves.s-curve')] },
    },
    null,
    null,
    t('businessReport.assumptions.choice'),
    '',
  ];
  const at = businessInputNames.indexOf('rampMonths') + 1;
  return {
    kind: 'table',
    id: 'case_inputs',
    caption: t('businessReport.assumptions.table'),
    columns: [
      { key: 'name', title: t('businessReport.assumptions.name'), type: 'text', width: 0.26 },
      { key: 'value', title: t('businessReport.assumptions.value'), type: 'number', width: 0.17 },
      { key: 'low', title: t('businessReport.assumptions.low'), type: 'number', width: 0.15 },
      { key: 'high', title: t('businessReport.assumptions.high'), type: 'number', width: 0.15 },
      { key: 'unit', title: t('businessReport.assumptions.unit'), type: 'text', width: 0.09 },
      { key: 'source', title: t('businessReport.assumptions.source'), type: 'text', width: 0.18 },
    ],
    rows: [...rows.slice(0, at), curve, ...rows.slice(at)],
    total: null,
    source: sourceOf(report, 'F9'),
    shown: null,
    sheet: { role: 'inputs', title: t('businessReport.assumptions.sheet') },
  };
}

/** The formulas of a month's cells, the same for every month but where the first differs. */
function formulasOf(content: CaseContent): Readonly<Record<string, string>> {
  const { t, currency } = content.report.locale;
  const rounded = (formula: string): string => `ROUND(${formula},${minorDigits[currency]})`;
  const ramp = `ROUND(${nameOf('rampMonths')},0)`;
  const curved = formulaText(t('businessCase.curves.s-curve'));
  const span = `(${nameOf('shareTarget')}-${nameOf('shareStart')})`;
  return {
    revenue: rounded(`${nameOf('revenue')}*(1+${nameOf('growth')})^INT(([@month]-1)/12)/12`),
    climbed: `IF([@month]>=${ramp},1,IF(${nameOf('curve')}=${curved},[@month]^2*(3*${ramp}-2*[@month])/${ramp}^3,[@month]/${ramp}))`,
    share: `${nameOf('shareStart')}+${span}*[@climbed]`,
    added: rounded(`[@revenue]*${span}*[@climbed]`),
    incremental: rounded(`[@added]*${nameOf('incremental')}`),
    moved: rounded('[@added]-[@incremental]'),
    margin: rounded(`[@incremental]*${nameOf('margin')}`),
    avoided: rounded(`[@moved]*${nameOf('directCost')}`),
    payout: rounded(`[@added]*${nameOf('payout')}`),
    staff: rounded(nameOf('staff')),
    platform: rounded(nameOf('platform')),
    marketing: rounded(nameOf('marketing')),
    net: rounded('[@margin]+[@avoided]-[@payout]-[@setup]-[@staff]-[@platform]-[@marketing]'),
    cumulative: rounded('[cumulative:@-1]+[@net]'),
    discounted: `[@net]/((1+${nameOf('discount')})^(1/12))^[@month]`,
  };
}

/** The model month by month; it calculates with the sheet of inputs, and only the workbook holds it. */
export function modelTable(content: CaseContent): TableBlock {
  const { report, result, one } = content;
  const { t } = report.locale;
  const formulas = formulasOf(content);
  const keys = [
    'revenue',
    'climbed',
    'share',
    ...moneyLines.filter((line) => line !== 'revenue'),
    'discounted',
  ] as const;
  const ramp = Math.round(one.inputs.rampMonths.value);
  const span = one.inputs.shareTarget.value - one.inputs.shareStart.value;
  const climbed = (at: number): number => {
    const x = at + 1 >= ramp ? 1 : (at + 1) / ramp;
    return one.inputs.curve === 's-curve' && span !== 0 ? x * x * (3 - 2 * x) : x;
  };
  const shownOf = (key: (typeof keys)[number], at: number): number =>
    key === 'climbed' ? climbed(at) : (result.lines[key][at] ?? 0);
  const cell = (key: (typeof keys)[number], at: number): Cell => {
    const value = shownOf(key, at);
    if (key === 'setup') return { value, formula: at === 0 ? nameOf('setup') : '0' };
    if (key === 'staff' && result.staffFrom === 'plan') return { value, input: { min: 0 } };
    if (key === 'cumulative' && at === 0) return { value, formula: '[@net]' };
    return { value, formula: formulas[key] ?? '0' };
  };
  return {
    kind: 'table',
    id: 'case_model',
    caption: t('businessReport.months.model'),
    columns: [
      { key: 'month', title: t('businessReport.months.month'), type: 'number', width: 0.05, decimals: 0 },
      ...keys.map((key) => ({
        key,
        title: key === 'climbed' ? t('businessReport.months.climbed') : t(`businessCase.line.${key}`),
        type: key === 'climbed' || key === 'share' ? ('percent' as const) : ('money' as const),
        width: 0.06,
        ...((key === 'climbed' || key === 'share') && { decimals: 2 }),
      })),
    ],
    rows: Array.from({ length: result.months }, (_, at): Cell[] => [
      at + 1,
      ...keys.map((key) => cell(key, at)),
    ]),
    rowMarks: Array.from({ length: result.months }, (_, at) => ({ key: `m${at + 1}` })),
    total: null,
    source: sourceOf(report, 'F9'),
    shown: null,
    wide: true,
    sheet: { role: 'model', title: t('businessReport.months.modelSheet'), only: true },
  };
}

/** Payback, NPV and IRR as the workbook computes them from the model. */
export function resultTable(content: CaseContent): TableBlock {
  const { report, result } = content;
  const { t, currency } = report.locale;
  const digits = minorDigits[currency];
  const never = t('businessReport.months.never');
  // SUMPRODUCT makes both Excel and LibreOffice look at every month.
  const first = 'SUMPRODUCT(MIN(case_model[month]+1000000*(case_model[cumulative]<0)))';
  const guess = result.irr === null ? 0.01 : (1 + result.irr) ** (1 / 12) - 1;
  const rows: Cell[][] = [
    [
      t('businessReport.months.payback'),
      {
        value: result.paybackMonth ?? never,
        formula: `IF(${first}>=1000000,${formulaText(never)},${first})`,
        name: 'case_payback',
        type: 'number',
        decimals: 0,
      },
    ],
    [
      t('businessCase.key.npv'),
      {
        value: result.npv,
        formula: `ROUND(SUM(case_model[discounted]),${digits})`,
        name: 'case_npv',
        type: 'money',
      },
    ],
    [
      t('businessCase.key.irr'),
      {
        value: result.irr ?? '–',
        formula: `IFERROR((1+IRR(case_model[net],${guess}))^12-1,${formulaText('–')})`,
        name: 'case_irr',
        type: 'percent',
        decimals: 2,
      },
    ],
    [
      t('businessCase.key.lowest'),
      {
        value: Math.max(0, -result.lowest.amount),
        formula: 'MAX(0,-MIN(case_model[cumulative]))',
        name: 'case_lowest',
        type: 'money',
      },
    ],
    [
      t('businessCase.key.net'),
      { value: result.totals.net, formula: 'SUM(case_model[net])', name: 'case_net', type: 'money' },
    ],
  ];
  return {
    kind: 'table',
    id: 'case_result',
    caption: t('businessReport.months.result'),
    columns: [
      { key: 'measure', title: t('businessReport.months.measure'), type: 'text', width: 0.6 },
      { key: 'value', title: t('businessReport.months.value'), type: 'number', width: 0.4 },
    ],
    rows,
    total: null,
    source: sourceOf(report, 'F9'),
    shown: null,
    sheet: { role: 'model', only: true },
  };
}

const yearLines = [
  'revenue',
  'added',
  'margin',
  'avoided',
  'payout',
  'setup',
  'staff',
  'platform',
  'marketing',
  'net',
] as const satisfies readonly MoneyLine[];

/** The lines by year; in the workbook sums over the model. */
export function yearsTable(content: CaseContent): TableBlock {
  const { report, result } = content;
  const { t } = report.locale;
  const row = (line: MoneyLine): Cell[] => [
    t(`businessCase.line.${line}`),
    ...result.years.map((y) => ({
      value: y[line],
      formula:
        line === 'cumulative'
          ? `case_model[cumulative:m${y.to}]`
          : `SUM(case_model[${line}:m${y.from}..m${y.to}])`,
    })),
    line === 'cumulative' ? null : { value: result.totals[line], formula: `SUM(case_model[${line}])` },
  ];
  return {
    kind: 'table',
    id: 'case_years',
    caption: t('businessReport.result.years'),
    columns: [
      { key: 'line', title: t('businessReport.result.line'), type: 'text', width: 0.25 },
      ...result.years.map((_, i) => ({
        key: `y${i + 1}`,
        title: t('businessReport.result.year', { number: i + 1 }),
        type: 'money' as const,
        width: 0.75 / (result.years.length + 1),
      })),
      {
        key: 'total',
        title: t('businessReport.result.total'),
        type: 'money',
        width: 0.75 / (result.years.length + 1),
      },
    ],
    rows: [...yearLines.map(row), row('cumulative')],
    rowMarks: [...yearLines.map((line) => (line === 'net' ? { role: 'subtotal' as const } : null)), null],
    total: null,
    source: sourceOf(report, 'F9'),
    shown: null,
    wide: result.years.length > 3,
    sheet: { role: 'model' },
  };
}

const monthColumns = [
  'added',
  'margin',
  'payout',
  'net',
  'cumulative',
] as const satisfies readonly MoneyLine[];

/** The months on paper: what a reader follows; in the workbook it points to the model. */
export function monthsTable(content: CaseContent): TableBlock {
  const { report, result } = content;
  const { t } = report.locale;
  return {
    kind: 'table',
    id: 'case_months',
    caption: t('businessReport.months.table'),
    columns: [
      { key: 'month', title: t('businessReport.months.month'), type: 'number', width: 0.07, decimals: 0 },
      { key: 'share', title: t('businessCase.line.share'), type: 'percent', width: 0.11, decimals: 1 },
      ...monthColumns.map((key) => ({
        key,
        title: t(`businessCase.line.${key}`),
        type: 'money' as const,
        width: 0.82 / monthColumns.length,
      })),
    ],
    rows: Array.from({ length: result.months }, (_, at): Cell[] => [
      at + 1,
      { value: result.lines.share[at] ?? null, formula: `case_model[share:m${at + 1}]` },
      ...monthColumns.map((key) => ({
        value: result.lines[key][at] ?? null,
        formula: `case_model[${key}:m${at + 1}]`,
      })),
    ]),
    total: null,
    source: sourceOf(report, 'F9'),
    shown: null,
    sheet: { role: 'model' },
  };
}
