import { ledgerOf } from '#shared/domain/program/ledger.ts';
import type { PayStep } from '#shared/domain/program/pay.ts';
import { type Statement, type StatementLine, statement } from '#shared/domain/program/statement.ts';
import type { Cell, RowMark, Section, TableBlock } from './model.ts';
import { lead, section, sourceOf } from './parts.ts';
import { lineFormula, liveAmount, ruleParts } from './pay-live.ts';
import { programContentOf, type SimulationContent } from './simulation-content.ts';

const sheetMonths = 12;

/** The steps of a deal that a later step is taken from. */
const before: { readonly [S in PayStep]?: readonly PayStep[] } = {
  cap: ['base', 'uplift', 'spiff', 'accelerator'],
  split: ['base', 'uplift', 'spiff', 'accelerator', 'cap'],
  clawback: ['base', 'uplift', 'spiff', 'accelerator', 'cap', 'split'],
};

/**
 * The pay of one partner, line by line: in a workbook the rates are cells that a reader changes, each line a formula
 * over them, each month a sum of its lines. Shown is the partner who is paid most. Null where nothing is paid.
 */
export function paySheetSection(content: SimulationContent): Section | null {
  const { report, program, partnerName } = content;
  const { t } = report.locale;
  const ledger = ledgerOf(program, programContentOf(report));
  const from = Math.max(0, ledger.history.grid.count - sheetMonths);
  const [most] = ledger.history.partnerIds
    .flatMap((id) => statement(ledger, id, from) ?? [])
    .filter((s) => s.paid > 0)
    .toSorted((a, b) => b.paid - a.paid || (a.partnerId < b.partnerId ? -1 : 1));
  if (!most) return null;
  const name = partnerName(most.partnerId);
  return section(report, 'simPay', 'body', t('simulationReport.pay.title', { partner: name }), [
    lead(t('simulationReport.pay.lead')),
    monthsTable(content, most, name),
    rulesTable(content),
    linesTable(content, most, name),
  ]);
}

function rulesTable({ report, program }: SimulationContent): TableBlock {
  const { locale } = report;
  const { t } = locale;
  return {
    kind: 'table',
    id: 'pay_rules',
    caption: t('simulationReport.pay.rules'),
    columns: [
      { key: 'rule', title: t('simulationReport.pay.rule'), type: 'text', width: 0.5 },
      { key: 'part', title: t('simulationReport.pay.part'), type: 'text', width: 0.25 },
      { key: 'value', title: t('simulationReport.pay.value'), type: 'number', width: 0.25 },
    ],
    rows: ruleParts(program, locale).map(({ rule, label, cell }): Cell[] => [
      locale.name(rule) || t(`ruleWords.kind.${rule.kind}`),
      label,
      cell,
    ]),
    total: null,
    source: sourceOf(report, 'F5'),
    shown: null,
    sheet: { role: 'inputs', title: t('simulationReport.pay.rulesSheet'), only: true },
  };
}

function linesTable({ report, program }: SimulationContent, paid: Statement, name: string): TableBlock {
  const { locale } = report;
  const { t } = locale;
  const deals = new Map(paid.deals.map((d) => [d.id, d]));
  const lines = paid.months.flatMap((m, month) => m.lines.map((line) => ({ ...line, month })));
  const keys = lines.map((_, i) => `l${i + 1}`);
  const rowsOf = (dealId: string | null, steps: readonly PayStep[]): string[] =>
    lines.flatMap((l, i) =>
      dealId !== null && l.dealId === dealId && steps.includes(l.step) ? [keys[i] ?? ''] : [],
    );
  /** What a line is taken from follows the lines that it sums up, where the table holds them. */
  const taken = (line: StatementLine): Cell => {
    const sale = line.step === 'clawback' ? deals.get(line.dealId ?? '')?.returnOf : line.dealId;
    const from = rowsOf(sale ?? null, before[line.step] ?? []);
    return from.length === 0
      ? line.of
      : { value: line.of, formula: from.map((k) => `pay_lines[amount:${k}]`).join('+') };
  };
  return {
    kind: 'table',
    id: 'pay_lines',
    caption: t('simulationReport.pay.lines', { partner: name }),
    columns: [
      { key: 'month', title: t('simulationReport.pay.month'), type: 'number', width: 0.06, decimals: 0 },
      { key: 'step', title: t('simulationReport.pay.step'), type: 'text', width: 0.12 },
      { key: 'rule', title: t('simulationReport.pay.rule'), type: 'text', width: 0.16 },
      { key: 'customer', title: t('simulationReport.pay.deal'), type: 'text', width: 0.14 },
      { key: 'deal', title: t('simulationReport.pay.dealAmount'), type: 'money', width: 0.11 },
      { key: 'of', title: t('simulationReport.pay.of'), type: 'money', width: 0.11 },
      { key: 'before', title: t('simulationReport.pay.before'), type: 'money', width: 0.11 },
      { key: 'target', title: t('simulationReport.pay.target'), type: 'money', width: 0.1 },
      { key: 'amount', title: t('simulationReport.pay.amount'), type: 'money', width: 0.11 },
    ],
    rows: lines.map((line): Cell[] => {
      const rule = program.rules.find((r) => r.id === line.ruleId);
      const deal = deals.get(line.dealId ?? '');
      return [
        line.month + 1,
        t(`simulation.inspector.step.${line.step}`),
        rule ? locale.name(rule) || t(`ruleWords.kind.${rule.kind}`) : null,
        deal?.customer ?? null,
        deal?.amount ?? null,
        taken(line),
        line.before,
        line.target,
        liveAmount(line.amount, lineFormula(line, program, locale, rowsOf(line.dealId, ['base', 'uplift']))),
      ];
    }),
    rowMarks: keys.map((key): RowMark => ({ key })),
    total: null,
    source: sourceOf(report, 'F5'),
    shown: null,
    wide: true,
    sheet: { role: 'model', title: t('simulationReport.pay.linesSheet'), only: true },
  };
}

function monthsTable({ report }: SimulationContent, paid: Statement, name: string): TableBlock {
  const { locale } = report;
  const { t } = locale;
  return {
    kind: 'table',
    id: 'pay_months',
    caption: t('simulationReport.pay.months', { partner: name }),
    columns: [
      { key: 'number', title: '#', type: 'number', width: 0.06, decimals: 0 },
      { key: 'month', title: t('simulationReport.pay.month'), type: 'text', width: 0.22 },
      { key: 'in', title: t('simulationReport.pay.carriedIn'), type: 'money', width: 0.18 },
      { key: 'sum', title: t('simulationReport.pay.sum'), type: 'money', width: 0.18 },
      { key: 'paid', title: t('simulationReport.pay.paid'), type: 'money', width: 0.18 },
      { key: 'out', title: t('simulationReport.pay.carriedOut'), type: 'money', width: 0.18 },
    ],
    rows: paid.months.map((m, i): Cell[] => [
      i + 1,
      locale.date(m.start, 'month'),
      i === 0 ? m.carriedIn : { value: m.carriedIn, formula: '[out:@-1]' },
      { value: m.sum, formula: 'SUMIF(pay_lines[month],[@number],pay_lines[amount])' },
      { value: m.paid, formula: 'MAX(0,[@in]+[@sum])' },
      { value: m.carriedOut, formula: 'MIN(0,[@in]+[@sum])' },
    ]),
    total: [
      null,
      t('programReport.total'),
      null,
      { value: paid.sum, formula: 'SUM([sum])' },
      { value: paid.paid, formula: 'SUM([paid])', name: 'pay_total' },
      null,
    ],
    source: sourceOf(report, 'F5'),
    shown: null,
    sheet: { role: 'model', title: t('simulationReport.pay.monthsSheet') },
  };
}
