import { askedQuestions } from '#shared/domain/assessment/asked.ts';
import type { Response } from '#shared/domain/assessment/response.ts';
import type { MaturityContent } from './maturity-content.ts';
import { answersSource } from './maturity-source.ts';
import type { Cell, Column, TableBlock } from './model.ts';

/** Questions with the dimension that they belong to, in the order of the sheets: dimension by dimension. */
const orderOf = ({ round }: MaturityContent) =>
  round.questionnaire.dimensions.flatMap((d) =>
    round.questionnaire.questions.filter((q) => q.dimensionId === d.id),
  );

const keyOf = (place: number): string => `q${place + 1}`;

/**
 * Every answer that counts, one row for each respondent; the sheet on which a reader may change an answer. In an
 * anonymous round a row is nobody: the answers to each question stand for themselves, in ascending order, and those
 * that the results withhold are left out. Medians and quartiles are the same.
 */
export function answersTable(content: MaturityContent): TableBlock {
  const { report, round, results } = content;
  const { locale, document } = report;
  const { t } = locale;
  const questions = orderOf(content);
  const people = new Map(document.respondents.filter((r) => r.roundId === round.id).map((r) => [r.id, r]));
  const counted = document.responses.filter(
    (r) => r.roundId === round.id && r.state === 'counted' && people.has(r.respondentId),
  );
  const all = round.questionnaire.questions;
  const conditional = all.some((q) => q.condition !== null);
  const valuesOf = (response: Response): (number | null)[] => {
    const given = new Map(response.answers.map((a) => [a.questionId, a]));
    const asked = conditional && new Set(askedQuestions(all, given).map((q) => q.id));
    return questions.map((q) => {
      const value = given.get(q.id)?.value ?? null;
      return (!asked || asked.has(q.id)) && q.levels.some((l) => l.value === value) ? value : null;
    });
  };
  const answers = counted.map(valuesOf);
  const withheld = new Set(results.questions.filter((q) => q.withheld).map((q) => q.id));
  const given = round.anonymous
    ? sortedColumns(
        answers.map((row) => row.map((v, i) => (withheld.has(questions[i]?.id ?? '') ? null : v))),
        questions.length,
      )
    : answers;
  const rows = counted.map((response, i): Cell[] => {
    const person = people.get(response.respondentId);
    return [
      person && !round.anonymous
        ? locale.name(person)
        : t('maturityReport.person', { number: locale.number(i + 1) }),
      person && !round.anonymous ? t(`maturity.group.${person.group}`) : t('maturityReport.hiddenGroup'),
      ...questions.map((_, q): Cell => ({ value: given[i]?.[q] ?? null, input: { min: 1, max: 5 } })),
    ];
  });
  return {
    kind: 'table',
    id: 'mat_answers',
    caption: t('maturityReport.sheet.answers'),
    columns: [
      { key: 'person', title: t('maturityReport.name'), type: 'text', width: 0.12 },
      { key: 'seat', title: t('maturityReport.group'), type: 'text', width: 0.08 },
      ...questions.map(
        (q, i): Column => ({
          key: keyOf(i),
          title: content.questionText(q.id),
          type: 'number',
          decimals: 0,
          width: 0.8 / Math.max(1, questions.length),
        }),
      ),
    ],
    rows,
    total: null,
    source: answersSource(content),
    shown: null,
    wide: true,
    sheet: { role: 'inputs', title: t('maturityReport.sheet.answers'), only: true },
  };
}

/** The same rows with every column sorted on its own, the empty cells last. */
function sortedColumns(rows: readonly (readonly (number | null)[])[], columns: number): (number | null)[][] {
  const sorted = Array.from({ length: columns }, (_, c) =>
    rows.flatMap((row) => row[c] ?? []).toSorted((a, b) => a - b),
  );
  return rows.map((_, r) => sorted.map((column) => column[r] ?? null));
}

/** Medians and dispersion of the questions, calculated from the answers. */
export function mediansTable(content: MaturityContent): TableBlock {
  const { report, results } = content;
  const { t } = report.locale;
  const questions = orderOf(content);
  const found = new Map(results.questions.map((q) => [q.id, q]));
  return {
    kind: 'table',
    id: 'mat_questions',
    caption: t('maturityReport.sheet.questions'),
    columns: [
      { key: 'dimension', title: t('maturity.dimension'), type: 'text', width: 0.2 },
      { key: 'question', title: t('maturity.question'), type: 'text', width: 0.4 },
      { key: 'weight', title: t('maturity.weight'), type: 'number', width: 0.1 },
      { key: 'n', title: t('maturityReport.n'), type: 'number', decimals: 0, width: 0.1 },
      { key: 'median', title: t('maturityReport.median'), type: 'number', decimals: 2, width: 0.1 },
      { key: 'iqr', title: t('maturityReport.iqr'), type: 'number', decimals: 2, width: 0.1 },
    ],
    rows: questions.map((q, i): Cell[] => {
      const one = found.get(q.id);
      const range = `mat_answers[${keyOf(i)}]`;
      const orNothing = (formula: string): string => `IF(COUNT(${range})=0,"",${formula})`;
      return [
        content.dimensionName(q.dimensionId),
        content.questionText(q.id),
        { value: q.weight, input: { min: 0, max: 100 } },
        { value: one?.n ?? 0, formula: `COUNT(${range})` },
        { value: one?.median ?? null, formula: orNothing(`MEDIAN(${range})`) },
        { value: one?.iqr ?? null, formula: orNothing(`QUARTILE(${range},3)-QUARTILE(${range},1)`) },
      ];
    }),
    rowMarks: questions.map((_, i) => ({ key: keyOf(i) })),
    total: null,
    source: answersSource(content),
    shown: null,
    sheet: { role: 'model', title: t('maturityReport.sheet.questions'), only: true },
  };
}

/** Scores of the dimensions from the medians, and the whole from the dimensions. */
export function scoresTable(content: MaturityContent): TableBlock {
  const { report, results } = content;
  const { t } = report.locale;
  const questions = orderOf(content);
  const mean = (values: string, weights: string): string => {
    const known = `SUMPRODUCT(ISNUMBER(${values})*${weights})`;
    return `IF(${known}=0,"",SUMPRODUCT(${values},${weights})/${known})`;
  };
  const rows = results.dimensions.map((d, i): Cell[] => {
    const own = questions.flatMap((q, n) => (q.dimensionId === d.id ? [n] : []));
    const [first, last] = [own[0], own.at(-1)];
    const range = (column: string): string =>
      `mat_questions[${column}:${keyOf(first ?? 0)}..${keyOf(last ?? 0)}]`;
    const some = first !== undefined;
    return [
      content.dimensionName(d.id),
      { value: d.weight, input: { min: 0, max: 100 } },
      some
        ? {
            value: d.score.value,
            formula: mean(range('median'), range('weight')),
            name: `mat_score_${i + 1}`,
          }
        : null,
      { value: d.score.level, formula: 'IF([@score]="","",INT([@score]+0.000000001))' },
      { value: d.target, input: { min: 1, max: 5 } },
      { value: d.gap, formula: 'IF(OR([@score]="",[@target]=""),"",[@target]-[@score])' },
      { value: d.priority, formula: 'IF([@gap]="","",[@gap]*[@weight])' },
      some ? { value: d.dispersion, formula: mean(range('iqr'), range('weight')) } : null,
    ];
  });
  const overall: Cell = {
    value: results.overall.value,
    formula: mean('[score]', '[weight]'),
    name: 'mat_overall',
  };
  return {
    kind: 'table',
    id: 'mat_dimensions',
    caption: t('maturityReport.sheet.dimensions'),
    columns: [
      { key: 'dimension', title: t('maturity.dimension'), type: 'text', width: 0.28 },
      { key: 'weight', title: t('maturity.weight'), type: 'number', width: 0.08 },
      { key: 'score', title: t('maturity.score'), type: 'number', decimals: 2, width: 0.1 },
      { key: 'level', title: t('maturity.levelTitle'), type: 'number', decimals: 0, width: 0.08 },
      { key: 'target', title: t('maturity.target'), type: 'number', decimals: 2, width: 0.1 },
      { key: 'gap', title: t('maturity.gap'), type: 'number', decimals: 2, width: 0.1 },
      { key: 'priority', title: t('maturity.priority'), type: 'number', decimals: 2, width: 0.12 },
      { key: 'dispersion', title: t('maturity.dispersion'), type: 'number', decimals: 2, width: 0.14 },
    ],
    rows,
    total: [
      t('maturity.overall'),
      null,
      overall,
      {
        value: results.overall.level,
        formula: `IF(mat_overall="","",INT(mat_overall+0.000000001))`,
        name: 'mat_level',
      },
      null,
      null,
      null,
      null,
    ],
    source: answersSource(content),
    shown: null,
    sheet: { role: 'model', title: t('maturityReport.sheet.dimensions') },
  };
}
