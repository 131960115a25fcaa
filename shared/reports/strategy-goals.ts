import { kpiText } from '#shared/domain/library/kpi-value.ts';
import { type Decision, isDecided } from '#shared/domain/strategy/decision.ts';
import type { Goal } from '#shared/domain/strategy/goal.ts';
import type { SmartFinding, SmartVerdict } from '#shared/domain/strategy/smart.ts';
import { decisionFigure } from '#shared/figures/decision.ts';
import { goalPathFigure } from '#shared/figures/goal-path.ts';
import { decisionSentences } from './decision-words.ts';
import { goalPathOf } from './goal-path.ts';
import type { Block, FigureBlock, Section, TableBlock } from './model.ts';
import { body, lead, section, sourceOf, strong } from './parts.ts';
import { smartSentence } from './smart-words.ts';
import type { StrategyContent } from './strategy-content.ts';

const pageWidth = 660;

/** Letters that hold, a dot for each that does not: "S M · R T". */
export const lettersText = ({ letters }: SmartVerdict): string =>
  letters.map((l) => (l.passed ? l.letter : '·')).join(' ');

/** S02: every goal with its way, and what its letters lack. */
export function goalsSection(content: StrategyContent): Section {
  const { report, view } = content;
  const { locale, document } = report;
  const { t } = locale;
  const { goals } = document;
  if (goals.length === 0)
    return section(report, 'goals', 'body', t('strategyReport.goals.empty'), [
      lead(t('strategyReport.goals.emptyLead')),
    ]);
  return section(
    report,
    'goals',
    'body',
    t('strategyReport.goals.title', {
      passed: view.verdicts.filter((v) => v.passed).length,
      count: goals.length,
    }),
    [
      lead(t('strategyReport.goals.lead')),
      goalsTable(content),
      ...goals.flatMap((goal) => goalBlocks(content, goal)),
    ],
  );
}

const unitOf = ({ report }: StrategyContent, goal: Goal) =>
  report.document.kpis.find((k) => k.id === goal.kpiId)?.unit ?? null;

function goalsTable(content: StrategyContent): TableBlock {
  const { report, view, names } = content;
  const { locale, document } = report;
  const { t } = locale;
  const value = (goal: Goal, amount: number | null): string | null =>
    amount === null ? null : kpiText(amount, unitOf(content, goal) ?? 'count', locale);
  return {
    kind: 'table',
    id: 'goals',
    caption: t('strategyReport.goals.table'),
    columns: [
      { key: 'goal', title: t('strategyReport.goals.goal'), type: 'text', width: 0.21 },
      { key: 'kpi', title: t('strategyReport.goals.kpi'), type: 'text', width: 0.15 },
      { key: 'from', title: t('strategyReport.goals.from'), type: 'text', width: 0.11 },
      { key: 'to', title: t('strategyReport.goals.to'), type: 'text', width: 0.11 },
      { key: 'due', title: t('strategyReport.goals.due'), type: 'date', width: 0.16 },
      { key: 'owner', title: t('strategyReport.goals.owner'), type: 'text', width: 0.12 },
      { key: 'holds', title: t('strategyReport.goals.holds'), type: 'code', width: 0.14 },
    ],
    rows: document.goals.map((goal) => {
      const verdict = view.verdicts.find((v) => v.goalId === goal.id);
      return [
        locale.name({ name: goal.title, nameEn: goal.titleEn }),
        goal.kpiId === null ? null : names.kpi(goal.kpiId),
        value(goal, goal.baseline),
        value(goal, goal.target),
        goal.dueOn,
        goal.owner || null,
        verdict ? lettersText(verdict) : null,
      ];
    }),
    total: null,
    source: sourceOf(report, 'S02'),
    shown: null,
  };
}

function goalBlocks(content: StrategyContent, goal: Goal): Block[] {
  const { report, view, names, today } = content;
  const { locale, theme, document } = report;
  const { t } = locale;
  const title = locale.name({ name: goal.title, nameEn: goal.titleEn });
  const verdict = view.verdicts.find((v) => v.goalId === goal.id);
  const unit = unitOf(content, goal);
  // A target on the wrong side of its baseline has no way that could be drawn.
  const astray = verdict?.letters.some((l) => l.letter === 'M' && l.findings.some((f) => f.tone === 'wrong'));
  const path = astray ? null : goalPathOf(goal, unit ?? 'count', document.benchmarks, today, locale);
  const sentence = (finding: SmartFinding): string => smartSentence(finding, unit, names, locale);
  const lacks =
    verdict?.letters.flatMap(({ letter, findings }) =>
      findings
        .filter((f) => f.tone === 'gap' || f.tone === 'wrong')
        .map((f) => `${locale.isolateLtr(letter)}: ${sentence(f)}`),
    ) ?? [];
  const proofs =
    verdict?.letters
      .filter((l) => l.letter === 'A' || l.letter === 'R')
      .flatMap((l) => l.findings.filter((f) => f.tone === 'proof').map(sentence)) ?? [];
  return [
    { kind: 'heading', level: 2, text: title },
    ...(path
      ? [
          {
            kind: 'figure',
            id: `goal-${goal.id}`,
            caption: t('strategyReport.goals.pathCaption', { goal: title }),
            picture: goalPathFigure(path, theme, locale, { width: pageWidth, height: 250 }),
            chart: null,
            source: sourceOf(report, 'S02'),
          } satisfies FigureBlock,
        ]
      : []),
    ...(proofs.length > 0
      ? [body(strong(`${t('strategyReport.goals.reach')}.`), ' ', proofs.join(' '))]
      : []),
    // Without a figure of its own a slide would hang the callout under the goal before.
    ...(lacks.length > 0 && !path
      ? [body(strong(`${t('strategyReport.goals.lacks')}.`), ' ', lacks.join(' '))]
      : []),
    ...(lacks.length > 0 && path
      ? [
          {
            kind: 'callout',
            tone: 'warning',
            title: t('strategyReport.goals.lacks'),
            text: [lacks.join(' ')],
          } satisfies Block,
        ]
      : []),
  ];
}

/** S03, S04 and own questions: options weighed, the choice with its reasons, terms, and who objected. */
export function choicesSection(content: StrategyContent): Section {
  const { report, choices, decided } = content;
  const { locale } = report;
  const { t } = locale;
  if (choices.length === 0)
    return section(report, 'choices', 'body', t('strategyReport.choices.empty'), [
      lead(t('strategyReport.choices.emptyLead')),
    ]);
  const open = choices.filter((d) => !isDecided(d)).length;
  const main = choices.find((d) => d.topic === 'breadth-depth' && isDecided(d)) ?? choices.find(isDecided);
  const chosen = main?.options.find((o) => o.id === main.chosenId);
  return section(
    report,
    'choices',
    'body',
    chosen
      ? t('strategyReport.choices.title', { choice: locale.name(chosen) })
      : t('strategyReport.choices.titleOpen', { count: open }),
    [
      lead(t('strategyReport.choices.lead', { decided, count: choices.length })),
      ...choices.flatMap((d) => choiceBlocks(content, d)),
    ],
  );
}

function choiceBlocks(content: StrategyContent, decision: Decision): Block[] {
  const { report, view } = content;
  const { locale, theme } = report;
  const { t } = locale;
  const title = locale.name({ name: decision.title, nameEn: decision.titleEn });
  const result = view.decisions.find((r) => r.decisionId === decision.id);
  if (!result) return [];
  const chosen = decision.options.find((o) => o.id === decision.chosenId);
  const ranked = result.options.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1));
  const scored = result.options.some((o) => o.score !== null);
  const when =
    decision.decidedOn === null
      ? ''
      : decision.decidedBy
        ? t('strategyReport.choices.when', {
            date: locale.date(decision.decidedOn),
            by: decision.decidedBy,
          })
        : t('strategyReport.choices.whenOnly', { date: locale.date(decision.decidedOn) });
  const type =
    decision.actorType === null
      ? t('strategyReport.choices.allTypes')
      : t(`ecosystem.actorType.${decision.actorType}`);
  return [
    { kind: 'heading', level: 2, text: title },
    body(decisionSentences(decision, result, locale).join(' ')),
    ...(scored
      ? [
          {
            kind: 'figure',
            id: `decision-${decision.id}`,
            caption: t('strategyReport.choices.caption', { title }),
            picture: decisionFigure(decision, result, theme, locale, pageWidth),
            chart: {
              type: 'bar',
              horizontal: true,
              stacked: false,
              categories: ranked.map((o) =>
                locale.name(decision.options.find((d) => d.id === o.optionId) ?? { name: '' }),
              ),
              series: [
                {
                  name: t('strategy.decisions.score'),
                  values: ranked.map((o) => o.score),
                  color: theme.accent,
                },
              ],
              valueTitle: t('strategy.decisions.score'),
              format: 'score',
            },
            source: sourceOf(report, 'F1'),
          } satisfies FigureBlock,
        ]
      : []),
    body(
      strong(
        chosen
          ? t('strategyReport.choices.chosen', { name: locale.name(chosen) })
          : t('strategyReport.choices.open'),
      ),
      decision.rationale ? `. ${decision.rationale}` : '',
      when ? ` ${when}` : '',
    ),
    ...(result.against
      ? [
          {
            kind: 'callout',
            tone: 'note',
            title: t('strategyReport.choices.against'),
            text: [t('strategy.decisions.against')],
          } satisfies Block,
        ]
      : []),
    ...(decision.terms.trim()
      ? [body(strong(`${t('strategyReport.choices.terms', { type })}: `), decision.terms)]
      : []),
    ...decision.dissent
      .filter((d) => d.text.trim() !== '')
      .map(
        (d): Block => ({
          kind: 'callout',
          tone: 'note',
          title: t('strategyReport.choices.dissent', { who: d.who || '–' }),
          text: [d.text],
        }),
      ),
  ];
}
