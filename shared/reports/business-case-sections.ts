import { businessInputNames, rangeOf } from '#shared/domain/strategy/business-problems.ts';
import { chance, inputText } from '#shared/figures/business-case.ts';
import { noticeText } from '#shared/figures/business-case-text.ts';
import type { CaseContent } from './business-case-content.ts';
import {
  cumulativeBlock,
  gridBlock,
  scenariosBlock,
  simulationBlocks,
  tornadoBlock,
  waterfallBlock,
} from './business-case-figures.ts';
import { inputsTable, modelTable, monthsTable, resultTable, yearsTable } from './business-case-live.ts';
import type { Block, Cell, KeyFiguresBlock, Section, TableBlock } from './model.ts';
import { body, lead, section, sourceOf, strong } from './parts.ts';

interface Point {
  readonly title: string;
  readonly text: string;
}

const listOf = (points: readonly Point[]): Block => ({
  kind: 'list',
  ordered: true,
  items: points.map((p) => [strong(p.title), ' ', p.text]),
});

const inputName = ({ report }: CaseContent, input: (typeof businessInputNames)[number]): string =>
  report.locale.t(`businessCase.input.${input}`);

/** Value, what decides it, and how sure it is. */
function messagesOf(content: CaseContent): Point[] {
  const { report, result, swings, simulation, money } = content;
  const { locale } = report;
  const { t } = locale;
  const [first, second] = swings;
  const { totals, lowest, months } = result;
  return [
    {
      title: t('businessReport.messages.value', { net: money(totals.net) }),
      text: t(
        lowest.amount < 0 ? 'businessReport.messages.valueText' : 'businessReport.messages.valueTextNone',
        {
          months,
          added: money(totals.added),
          margin: money(totals.margin),
          lowest: money(-lowest.amount),
          month: lowest.month,
        },
      ),
    },
    ...(first
      ? [
          {
            title: t('businessReport.messages.driver', { first: inputName(content, first.input) }),
            text: t(second ? 'businessReport.messages.driverText' : 'businessReport.messages.driverTextOne', {
              low: inputText(first.input, first.low.value, locale),
              high: inputText(first.input, first.high.value, locale),
              spread: money(first.spread),
              second: second ? inputName(content, second.input) : '',
            }),
          },
        ]
      : []),
    simulation
      ? {
          title: t('businessReport.messages.chance', { positive: chance(simulation.positive, locale) }),
          text: t('businessReport.messages.chanceText', {
            soon: chance(simulation.paybackSoon, locale),
            payback: chance(simulation.payback, locale),
            months,
            p50: money(simulation.npv.p50),
          }),
        }
      : { title: t('businessReport.messages.certain'), text: t('businessReport.messages.certainText') },
  ];
}

/** One page: the answer, its key figures, three messages. */
export function caseSummary(content: CaseContent): Section {
  const { report, one, result, simulation, money } = content;
  const { locale } = report;
  const { t } = locale;
  const { paybackMonth, months, npv } = result;
  const title =
    paybackMonth === null
      ? t('businessReport.summary.never', { months })
      : npv < 0
        ? t('businessReport.summary.paysLate', { month: paybackMonth, npv: money(-npv) })
        : t('businessReport.summary.pays', { month: paybackMonth, npv: money(npv) });
  const figures: KeyFiguresBlock = {
    kind: 'key-figures',
    items: [
      {
        label: t('businessReport.months.payback'),
        value: paybackMonth === null ? t('businessCase.key.never') : locale.number(paybackMonth),
        note:
          paybackMonth === null
            ? t('businessCase.key.neverNote', { months })
            : t('businessCase.key.paybackNote'),
      },
      {
        label: t('businessCase.key.npv'),
        value: money(npv),
        note: t('businessCase.key.npvNote', {
          currency: locale.currencyName,
          rate: locale.basisPoints(one.inputs.discount.value),
        }),
      },
      {
        label: t('businessCase.key.irr'),
        value: result.irr === null ? '–' : locale.percent(result.irr),
        note: result.irr === null ? t('businessCase.key.irrNone') : t('businessCase.key.irrNote'),
      },
      {
        label: t('businessReport.key.chance'),
        value: simulation ? chance(simulation.paybackSoon, locale) : '–',
        note: simulation
          ? t('businessReport.key.chanceNote', { runs: simulation.runs })
          : t('businessReport.key.chanceNone'),
      },
    ],
  };
  const { inputs } = one;
  return section(report, 'summary', 'summary', title, [
    lead(
      t('businessReport.summary.lead', {
        name: locale.name(one),
        start: locale.basisPoints(inputs.shareStart.value),
        target: locale.basisPoints(inputs.shareTarget.value),
        ramp: inputs.rampMonths.value,
        months,
      }),
    ),
    figures,
    listOf(messagesOf(content)),
    ...noticesOf(content),
  ]);
}

const noticesOf = ({ report, one, result }: CaseContent): Block[] =>
  result.notices.map((notice) => ({
    kind: 'callout',
    tone: 'warning',
    title: report.locale.t('businessReport.risks.notice'),
    text: [noticeText(notice, one.inputs, result, report.locale)],
  }));

export function caseResult(content: CaseContent): Section {
  const { report, result, money } = content;
  const { t } = report.locale;
  const title = t('businessReport.result.title', {
    margin: money(result.totals.margin),
    net: money(result.totals.net),
  });
  return section(report, 'caseResult', 'body', title, [
    lead(t('businessReport.result.lead')),
    waterfallBlock(content),
    cumulativeBlock(content),
    yearsTable(content),
  ]);
}

export function caseSensitivity(content: CaseContent): Section {
  const { report, one, swings, breakEven } = content;
  const { locale } = report;
  const { t } = locale;
  const [first] = swings;
  const table: TableBlock = {
    kind: 'table',
    id: 'case-break-even',
    caption: t('businessReport.sensitivity.table'),
    columns: [
      { key: 'input', title: t('businessReport.sensitivity.input'), type: 'text', width: 0.34 },
      { key: 'now', title: t('businessReport.sensitivity.now'), type: 'text', width: 0.2 },
      { key: 'breakEven', title: t('businessReport.sensitivity.breakEven'), type: 'text', width: 0.22 },
      { key: 'swing', title: t('businessReport.sensitivity.swing'), type: 'money', width: 0.24 },
    ],
    rows: breakEven.map(({ input, value }): Cell[] => [
      t(`businessCase.input.${input}`),
      inputText(input, one.inputs[input].value, locale),
      value === null ? t('businessReport.sensitivity.none') : inputText(input, value, locale),
      swings.find((s) => s.input === input)?.spread ?? null,
    ]),
    total: null,
    source: sourceOf(report, 'F9'),
    shown: null,
  };
  const grid = gridBlock(content);
  return section(
    report,
    'caseSensitivity',
    'body',
    first
      ? t('businessReport.sensitivity.title', { first: inputName(content, first.input) })
      : t('businessReport.sensitivity.titleNone'),
    [
      lead(t('businessReport.sensitivity.lead')),
      ...(first ? [tornadoBlock(content)] : []),
      table,
      ...(grid ? [grid] : []),
    ],
  );
}

export function caseSimulation(content: CaseContent): Section {
  const { report, one, simulation } = content;
  const { locale } = report;
  const { t } = locale;
  if (!simulation)
    return section(report, 'caseSimulation', 'body', t('businessReport.simulation.titleNone'), [
      lead(t('businessReport.messages.certainText')),
    ]);
  const rows: Cell[][] = [
    ...(['p10', 'p50', 'p90', 'mean'] as const).map((key): Cell[] => [
      t(`businessReport.simulation.${key}`),
      { value: simulation.npv[key], type: 'money' },
    ]),
    [t('businessCase.simulation.soon'), { value: simulation.paybackSoon, type: 'percent', decimals: 1 }],
    [t('businessCase.simulation.positive'), { value: simulation.positive, type: 'percent', decimals: 1 }],
  ];
  return section(
    report,
    'caseSimulation',
    'body',
    t('businessReport.simulation.title', { soon: chance(simulation.paybackSoon, locale) }),
    [
      lead(t('businessReport.simulation.lead', { seed: locale.number(one.seed, { grouping: false }) })),
      ...simulationBlocks(content),
      {
        kind: 'table',
        id: 'case-simulation',
        caption: t('businessReport.simulation.table'),
        columns: [
          { key: 'measure', title: t('businessReport.simulation.measure'), type: 'text', width: 0.65 },
          { key: 'value', title: t('businessReport.simulation.value'), type: 'number', width: 0.35 },
        ],
        rows,
        total: null,
        source: sourceOf(report, 'F9'),
        shown: null,
      },
    ],
  );
}

export function caseScenarios(content: CaseContent): Section {
  const { report, all, money } = content;
  const { locale } = report;
  const { t } = locale;
  const values = all.map(({ result }) => result.npv);
  return section(
    report,
    'caseScenarios',
    'body',
    t('businessReport.scenarios.title', {
      count: all.length,
      low: money(Math.min(...values)),
      high: money(Math.max(...values)),
    }),
    [
      lead(t('businessReport.scenarios.lead')),
      scenariosBlock(content),
      {
        kind: 'table',
        id: 'case-scenarios-table',
        caption: t('businessReport.scenarios.table'),
        columns: [
          { key: 'scenario', title: t('businessReport.scenarios.scenario'), type: 'text', width: 0.2 },
          {
            key: 'target',
            title: t('businessReport.scenarios.target'),
            type: 'percent',
            width: 0.11,
            decimals: 1,
          },
          { key: 'ramp', title: t('businessReport.scenarios.ramp'), type: 'number', width: 0.1, decimals: 0 },
          {
            key: 'payback',
            title: t('businessReport.scenarios.payback'),
            type: 'number',
            width: 0.11,
            decimals: 0,
          },
          { key: 'npv', title: t('businessCase.chart.npv'), type: 'money', width: 0.2 },
          { key: 'irr', title: t('businessCase.key.irr'), type: 'percent', width: 0.1, decimals: 1 },
          { key: 'lowest', title: t('businessCase.key.lowest'), type: 'money', width: 0.18 },
        ],
        rows: all.map(({ one, result }): Cell[] => [
          locale.name(one),
          one.inputs.shareTarget.value / 10_000,
          one.inputs.rampMonths.value,
          result.paybackMonth,
          result.npv,
          result.irr,
          Math.max(0, -result.lowest.amount),
        ]),
        total: null,
        source: sourceOf(report, 'F9'),
        shown: null,
      },
    ],
  );
}

export function caseAssumptions(content: CaseContent): Section {
  const { report, one } = content;
  const { t } = report.locale;
  const sourced = businessInputNames.filter((input) => one.inputs[input].source.trim() !== '').length;
  const title = t('businessReport.assumptions.title', { sourced, all: businessInputNames.length });
  return section(report, 'caseAssumptions', 'body', title, [
    lead(t('businessReport.assumptions.lead')),
    inputsTable(content),
    ...(one.note ? [body(one.note)] : []),
  ]);
}

/** What turns the case, what may come late, what is not proven. */
function risksOf(content: CaseContent): Point[] {
  const { report, one, result, swings, simulation, breakEven } = content;
  const { locale } = report;
  const { t } = locale;
  const turning = swings.flatMap((swing, i): Point[] => {
    const worst = swing.low.npv < swing.high.npv ? swing.low : swing.high;
    const turns = worst.npv < 0;
    // Where none of them turns the case, the three that weigh most are worth watching.
    if (result.npv < 0 || (!turns && i > 2)) return [];
    const even = breakEven.find((b) => b.input === swing.input)?.value ?? null;
    return [
      {
        title: t(turns ? 'businessReport.risks.turns' : 'businessReport.risks.weighs', {
          input: inputName(content, swing.input),
        }),
        text: t(turns ? 'businessReport.risks.turnsText' : 'businessReport.risks.weighsText', {
          value: inputText(swing.input, worst.value, locale),
          now: inputText(swing.input, one.inputs[swing.input].value, locale),
          npv: content.money(worst.npv),
          breakEven:
            even === null ? t('businessReport.sensitivity.none') : inputText(swing.input, even, locale),
        }),
      },
    ];
  });
  const used = breakEven.map((b) => b.input);
  const weight = new Map(swings.map((s) => [s.input, s.spread]));
  const byWeight = used.toSorted((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0));
  const unsourced = byWeight.filter((input) => one.inputs[input].source.trim() === '');
  const certain = used.filter((input) => rangeOf(one.inputs, input) === null);
  const names = (inputs: readonly (typeof used)[number][]): string =>
    locale.list(inputs.slice(0, 4).map((input) => inputName(content, input)));
  return [
    ...turning,
    ...(simulation && simulation.payback < 1
      ? [
          {
            title: t('businessReport.risks.late'),
            text: t('businessReport.risks.lateText', {
              share: chance(1 - simulation.payback, locale),
              months: result.months,
            }),
          },
        ]
      : []),
    ...(unsourced.length > 0
      ? [
          {
            title: t('businessReport.risks.unsourced', { count: unsourced.length }),
            text: t('businessReport.risks.unsourcedText', { names: names(unsourced) }),
          },
        ]
      : []),
    ...(certain.length > 0
      ? [
          {
            title: t('businessReport.risks.certain'),
            text: t('businessReport.risks.certainText', { names: names(certain) }),
          },
        ]
      : []),
  ];
}

export function caseRisks(content: CaseContent): Section {
  const { report } = content;
  const { t } = report.locale;
  const risks = risksOf(content);
  return section(
    report,
    'caseRisks',
    'body',
    risks.length === 0
      ? t('businessReport.risks.titleNone')
      : t('businessReport.risks.title', { count: risks.length }),
    [
      lead(t('businessReport.risks.lead')),
      ...(risks.length > 0 ? [listOf(risks)] : []),
      ...noticesOf(content),
    ],
  );
}

export function caseMonths(content: CaseContent): Section {
  const { report } = content;
  const { t } = report.locale;
  return section(report, 'caseMonths', 'appendix', t('businessReport.months.title'), [
    lead(t('businessReport.months.lead')),
    monthsTable(content),
    modelTable(content),
    resultTable(content),
  ]);
}

export function caseMethod({ report }: CaseContent): Section {
  const { t } = report.locale;
  const parts = ['model', 'net', 'value', 'simulation', 'published'] as const;
  return section(
    report,
    'caseMethod',
    'appendix',
    t('businessReport.method.title'),
    parts.map((part) => body(t(`businessReport.method.${part}`))),
  );
}
