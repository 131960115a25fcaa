import { isForDiscussion } from '#shared/domain/assessment/discuss.ts';
import type { DimensionResult, QuestionResult } from '#shared/domain/assessment/results.ts';
import { discussReasonWords } from './discuss-words.ts';
import type { MaturityContent } from './maturity-content.ts';
import { answersSource } from './maturity-source.ts';
import type { Block, Section, TableBlock } from './model.ts';
import { body, lead, section } from './parts.ts';

/** The behaviour that the median of a question points at; a half counts as the level that is reached. */
function behaviour(content: MaturityContent, { id, median }: QuestionResult): string {
  const levels = content.question(id)?.levels ?? [];
  const level = median === null ? undefined : levels.findLast((l) => l.value <= median);
  return level ? content.text(level.text, level.textEn) : '–';
}

/** One dimension after the other: what was found, where answers differ, what proves it, what comes next. */
export function dimensionsSection(content: MaturityContent): Section {
  const { report, results } = content;
  const { t } = report.locale;
  return section(report, 'matDimensions', 'appendix', t('maturityReport.dimensionsTitle'), [
    lead(t('maturityReport.dimensionsLead')),
    ...results.dimensions.flatMap((d) => dimensionBlocks(content, d)),
  ]);
}

function dimensionBlocks(content: MaturityContent, d: DimensionResult): Block[] {
  const { report, results, round } = content;
  const { locale } = report;
  const { t } = locale;
  const name = content.dimensionName(d.id);
  const own = results.questions.filter((q) => q.dimensionId === d.id);
  const about = round.questionnaire.dimensions.find((x) => x.id === d.id);
  const title =
    d.score.value === null || d.score.level === null
      ? t('maturityReport.dimensionNone', { name })
      : t('maturityReport.dimensionTitle', {
          name,
          score: content.score(d.score.value),
          level: locale.number(d.score.level),
        });
  const apart = own.filter((q) => isForDiscussion(q));
  const table: TableBlock = {
    kind: 'table',
    id: `mat_found_${d.id}`,
    caption: name,
    finding: title,
    columns: [
      { key: 'question', title: t('maturity.question'), type: 'text', width: 0.32 },
      { key: 'behaviour', title: t('maturityReport.behaviour'), type: 'text', width: 0.44 },
      { key: 'median', title: t('maturityReport.median'), type: 'number', decimals: 1, width: 0.12 },
      { key: 'iqr', title: t('maturityReport.iqr'), type: 'number', decimals: 1, width: 0.12 },
    ],
    rows: own.map((q) => [content.questionText(q.id), behaviour(content, q), q.median, q.iqr]),
    total: null,
    source: answersSource(content),
    shown: null,
  };
  const steps = nextSteps(content, d);
  const proofs = [
    ...new Set(own.flatMap((q) => q.notes.flatMap((n) => [n.evidence, ...n.files.map((f) => f.name)]))),
  ].filter((e) => e !== '');
  return [
    { kind: 'heading', level: 2, text: title },
    ...(about ? [body(content.text(about.description, about.descriptionEn))] : []),
    table,
    { kind: 'heading', level: 3, text: t('maturityReport.differ') },
    ...(apart.length === 0
      ? [body(t('maturityReport.differNone'))]
      : [
          {
            kind: 'list',
            ordered: false,
            items: apart.map((q) => [
              `${content.questionText(q.id)} ${discussReasonWords(q, locale).join(' · ')}`,
            ]),
          } as const,
        ]),
    { kind: 'heading', level: 3, text: t('maturityReport.evidence') },
    body(
      d.evidence.count === 0
        ? t('maturityReport.evidenceNone', { of: locale.number(d.evidence.of) })
        : t('maturityReport.evidenceText', {
            count: locale.number(d.evidence.count),
            of: locale.number(d.evidence.of),
            // Proofs hold commas of their own: “Risk register, October review”.
            names: proofs.slice(0, 6).join(locale.lang === 'fa' ? '؛ ' : '; '),
          }),
    ),
    { kind: 'heading', level: 3, text: t('maturityReport.next') },
    ...(steps.length === 0
      ? [body(t('maturityReport.nextNone'))]
      : [{ kind: 'list', ordered: true, items: steps.map((s) => [s]) } as const]),
  ];
}

/** Recommendations from the level that is reached up to the target, in sentences. */
function nextSteps({ round, text, report }: MaturityContent, d: DimensionResult): string[] {
  const { level } = d.score;
  const { target } = d;
  if (level === null || target === null || (d.gap ?? 0) <= 1e-9) return [];
  return round.questionnaire.recommendations
    .filter((r) => r.dimensionId === d.id && r.step >= level && r.step < target - 1e-9)
    .toSorted((a, b) => a.step - b.step)
    .map((r) => `${report.locale.name(r)}: ${text(r.description, r.descriptionEn)}`);
}
