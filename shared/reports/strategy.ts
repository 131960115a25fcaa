import { isDecided } from '#shared/domain/strategy/decision.ts';
import { smartLetters } from '#shared/domain/strategy/smart.ts';
import type { ReportContent } from './content.ts';
import type { Message } from './findings.ts';
import type { Block, DocumentModel, ReportModule, Section } from './model.ts';
import { body, lead, metaOf, section, strong } from './parts.ts';
import { challengesSection, riskMapSection } from './risk-sections.ts';
import { type StrategyContent, strategyContent } from './strategy-content.ts';
import { choicesSection, goalsSection } from './strategy-goals.ts';
import { balanceSection, benchmarksSection, driversSection, whySection } from './strategy-why.ts';
import { worthSection } from './strategy-worth.ts';

/** The sections in their usual order. */
const builders: Readonly<Record<string, (content: StrategyContent) => Section>> = {
  summary: summarySection,
  whyNow: whySection,
  drivers: driversSection,
  goals: goalsSection,
  choices: choicesSection,
  balance: balanceSection,
  benchmarks: benchmarksSection,
  worth: worthSection,
  riskMap: ({ report }) => riskMapSection(report),
  challenges: ({ report }) => challengesSection(report),
  strategyNext: nextSection,
  strategyMethod: methodSection,
};

/** The strategy: why an ecosystem, for which goals, by which choices, and what it is worth. */
export const strategy: ReportModule<ReportContent> = {
  id: 'strategy',
  formats: ['docx', 'pdf', 'pptx', 'xlsx', 'html'],
  sections: Object.keys(builders),
  build: (content): DocumentModel => {
    const { t } = content.locale;
    const own = strategyContent(content);
    const chosen = content.options.sections ?? Object.keys(builders);
    return {
      id: 'strategy',
      lang: content.locale.lang,
      meta: metaOf(content, t('strategyReport.title'), t('strategyReport.subtitle')),
      sections: chosen.flatMap((id) => {
        const build = Object.hasOwn(builders, id) ? builders[id] : undefined;
        return build ? [build(own)] : [];
      }),
    };
  },
};

/** The three messages of the summary, in order of weight; fewer when the data say less. */
function messagesOf(content: StrategyContent): Message[] {
  return [driverMessage(content), caseMessage(content), balanceMessage(content), goalsMessage(content)]
    .filter((m) => m !== null)
    .slice(0, 3);
}

function driverMessage({ report, view, names }: StrategyContent): Message | null {
  const { locale, document } = report;
  const [first] = view.ranking.ranked;
  if (!first || first.share === null) return null;
  return {
    id: 'driver',
    value: locale.percent(first.share, 0),
    title: locale.t('strategyReport.messages.driver', { name: names.driver(first.driverId) }),
    text: locale.t('strategyReport.messages.driverText', {
      count: view.ranking.ranked.filter((d) => d.share !== null).length,
      goals: document.goals.filter((g) => g.driverIds.includes(first.driverId)).length,
      all: document.goals.length,
    }),
  };
}

function caseMessage({ report, main }: StrategyContent): Message | null {
  const { locale } = report;
  const { t } = locale;
  const result = main?.view.result;
  if (!result) return null;
  const money = (minor: number): string => locale.money(minor, { compact: true });
  return result.paybackMonth === null
    ? {
        id: 'case',
        value: locale.number(result.months),
        title: t('strategyReport.messages.noPayback'),
        text: t('strategyReport.messages.noPaybackText', { end: money(result.totals.cumulative) }),
      }
    : {
        id: 'case',
        value: locale.number(result.paybackMonth),
        title: t('strategyReport.messages.payback'),
        text: t('strategyReport.messages.paybackText', {
          npv: money(result.npv),
          months: result.months,
          lowest: money(Math.max(0, -result.lowest.amount)),
        }),
      };
}

function balanceMessage({ report, view }: StrategyContent): Message | null {
  const { locale } = report;
  const { t } = locale;
  const { benefits, drawbacks, net, unanswered } = view.balance;
  if (net === null || benefits.mean === null || drawbacks.mean === null) return null;
  return {
    id: 'balance',
    value: locale.number(benefits.mean, { decimals: 1 }),
    title: t('strategyReport.messages.balance', {
      drawbacks: locale.number(drawbacks.mean, { decimals: 1 }),
    }),
    text:
      unanswered.length > 0
        ? t('strategyReport.messages.balanceText', { count: unanswered.length })
        : t('strategyReport.messages.balanceAnswered'),
  };
}

function goalsMessage({ report, view }: StrategyContent): Message | null {
  const { locale } = report;
  const { t } = locale;
  if (view.verdicts.length === 0) return null;
  const failing = smartLetters
    .map((letter) => ({
      letter,
      count: view.verdicts.filter((v) => v.letters.some((l) => l.letter === letter && !l.passed)).length,
    }))
    .filter((l) => l.count > 0)
    .toSorted((a, b) => b.count - a.count);
  const passed = view.verdicts.filter((v) => v.passed).length;
  return {
    id: 'goals',
    value: t('units.of', { done: passed, total: view.verdicts.length }),
    title: t('strategyReport.messages.goals'),
    text:
      failing.length === 0
        ? t('strategyReport.messages.goalsAllText')
        : t('strategyReport.messages.goalsText', {
            letters: locale.list(failing.slice(0, 2).map((l) => t(`smart.letters.${l.letter}`))),
          }),
  };
}

/** One page: key figures, three messages with their numbers, and what to do first. */
function summarySection(content: StrategyContent): Section {
  const { report, view, main, choices, decided, names } = content;
  const { locale, document } = report;
  const { t } = locale;
  const messages = messagesOf(content);
  const client = locale.name({ name: document.settings.clientName, nameEn: document.settings.clientNameEn });
  const [first] = view.ranking.ranked;
  const result = main?.view.result ?? null;
  const [headline] = messages;
  const steps = stepsOf(content).slice(0, 3);
  return section(
    report,
    'summary',
    'summary',
    headline ? `${headline.value} ${headline.title}` : t('strategyReport.empty'),
    messages.length === 0
      ? [lead(t('strategyReport.emptyLead'))]
      : [
          lead(t('strategyReport.lead', { client })),
          {
            kind: 'key-figures',
            items: [
              {
                label: t('strategyReport.key.driver'),
                value: first && first.share !== null ? locale.percent(first.share, 0) : '–',
                note: first && first.share !== null ? names.driver(first.driverId) : '',
              },
              {
                label: t('strategyReport.key.goals'),
                value: locale.number(view.verdicts.filter((v) => v.passed).length),
                note: t('strategyReport.key.ofGoals', { count: view.verdicts.length }),
              },
              {
                label: t('strategyReport.key.payback'),
                value:
                  result === null || result.paybackMonth === null
                    ? '–'
                    : t('strategyReport.worth.month', { month: result.paybackMonth }),
                note:
                  result === null
                    ? t('strategyReport.key.noCase')
                    : result.paybackMonth === null
                      ? t('strategyReport.key.never', { months: result.months })
                      : t('strategyReport.key.paybackNote'),
              },
              {
                label: t('strategyReport.key.decisions'),
                value: locale.number(decided),
                note: t('strategyReport.key.ofDecisions', { count: choices.length }),
              },
            ],
          },
          {
            kind: 'messages',
            items: messages.map(({ value, title, text }) => ({ value, title, text })),
          },
          { kind: 'heading', level: 2, text: t('report.sections.strategyNext') },
          { kind: 'list', ordered: true, items: steps.map((s) => [strong(s.title), ' ', s.text]) },
        ],
  );
}

/** What the data still lack, the heaviest first; at the end of it, the way to the board. */
function stepsOf(content: StrategyContent): { title: string; text: string }[] {
  const { report, view, main, choices } = content;
  const { locale, document } = report;
  const { t } = locale;
  const { ranking, balance } = view;
  const titled = (row: { title: string; titleEn: string | null }): string =>
    locale.name({ name: row.title, nameEn: row.titleEn });
  const steps: { title: string; text: string }[] = [];
  if (ranking.missing > 0)
    steps.push({
      title: t('strategyReport.next.weigh'),
      text: t('strategyReport.next.weighText', { count: ranking.missing }),
    });
  if (ranking.circles.length > 0)
    steps.push({
      title: t('strategyReport.next.circles'),
      text: t('strategyReport.next.circlesText', { count: ranking.circles.length }),
    });
  if (document.goals.length === 0)
    steps.push({ title: t('strategyReport.next.firstGoal'), text: t('strategyReport.next.firstGoalText') });
  for (const goal of document.goals) {
    const verdict = view.verdicts.find((v) => v.goalId === goal.id);
    if (!verdict || verdict.passed) continue;
    const letters = verdict.letters.filter((l) => !l.passed).map((l) => t(`smart.letters.${l.letter}`));
    steps.push({
      title: t('strategyReport.next.goal', { name: titled(goal) }),
      text: t('strategyReport.next.goalText', { letters: locale.list(letters) }),
    });
  }
  for (const decision of choices)
    if (!isDecided(decision))
      steps.push({
        title: t('strategyReport.next.decide', { name: titled(decision) }),
        text: t('strategyReport.next.decideText'),
      });
  for (const id of balance.unanswered) {
    const drawback = document.arguments.find((a) => a.id === id);
    if (drawback)
      steps.push({
        title: t('strategyReport.next.answer', { name: locale.name(drawback) }),
        text: t('strategyReport.next.answerText', { rating: drawback.rating ?? 0 }),
      });
  }
  if (!main) steps.push({ title: t('strategyReport.next.case'), text: t('strategyReport.next.caseText') });
  return steps.length > 0
    ? steps
    : [{ title: t('strategyReport.next.go'), text: t('strategyReport.next.goText') }];
}

function nextSection(content: StrategyContent): Section {
  const { report } = content;
  const { t } = report.locale;
  const steps = stepsOf(content);
  const done = steps.length === 1 && steps[0]?.title === t('strategyReport.next.go');
  return section(
    report,
    'strategyNext',
    'body',
    done ? t('strategyReport.next.titleDone') : t('strategyReport.next.title', { count: steps.length }),
    [
      lead(t('strategyReport.next.lead')),
      { kind: 'list', ordered: true, items: steps.map((s) => [strong(s.title), ' ', s.text]) },
    ],
  );
}

function methodSection({ report }: StrategyContent): Section {
  const { t } = report.locale;
  const parts = ['drivers', 'smart', 'decisions', 'balance', 'worth', 'missing'] as const;
  return section(
    report,
    'strategyMethod',
    'appendix',
    t('strategyReport.method.title'),
    parts.map((part): Block => body(t(`strategyReport.method.${part}`))),
  );
}
