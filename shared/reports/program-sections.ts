import { clauseText, parameterText } from '#shared/domain/program/clause-text.ts';
import type { DiscountRule } from '#shared/domain/program/discount.ts';
import { isoOfDay, lastDayOf, monthGrid, monthOfYear } from '#shared/domain/program/months.ts';
import type { Tier } from '#shared/domain/program/tier.ts';
import type { Block, Cell, Inline, MessagesBlock, RowMark, Section, TableBlock } from './model.ts';
import { body, lead, section, strong } from './parts.ts';
import type { ProgramDocument } from './program-content.ts';
import { ruleSentence, scopeWords } from './rule-words.ts';
import { conditionText } from './tier-words.ts';

/** The source line of the program's papers: which program, in which version. */
const programSource = (content: ProgramDocument): string =>
  content.report.locale.t('programReport.source', versionOf(content), { raw: true });

/** What the program's papers rest on, for their covers and feet. */
export const programBasis = (content: ProgramDocument): string =>
  content.report.locale.t('programReport.basis', versionOf(content));

const versionOf = ({ report: { locale }, program }: ProgramDocument) => ({
  program: locale.name(program),
  version: locale.number(program.version),
});

/** Rules in force or to come on the day of the paper; what has ended pays nobody who reads it. */
const stillValid = <Rule extends { readonly to: string | null }>(
  { report }: ProgramDocument,
  rules: readonly Rule[],
): Rule[] => {
  const today = report.options.now.toISOString().slice(0, 10);
  return rules.filter((r) => r.to === null || r.to >= today);
};

/** The requirements of a tier, one sentence each; none for a tier that is open to all. */
export function requirements({ world, report }: ProgramDocument, tier: Tier): string[] {
  const { locale } = report;
  const groups = tier.groups.map((g) => {
    const texts = g.conditions.map((c) => conditionText(c, world, locale));
    return texts.length === 1
      ? (texts[0] ?? '')
      : locale.t('programReport.anyOf', { list: texts.join(locale.t('programReport.or')) });
  });
  const gates = tier.gateIds.map((id) => {
    const found = world.certificates.find((c) => c.id === id);
    return locale.t('programReport.gate', { name: found ? locale.name(found) : id });
  });
  return [...groups, ...gates];
}

/** The highest rate of a base rule that has not ended, in basis points; null where nothing is paid by rate. */
function topRate(content: ProgramDocument): number | null {
  const rates = stillValid(content, content.program.rules).flatMap((r) => {
    if (r.kind === 'flat') return [r.rate];
    return r.kind === 'marginal' || r.kind === 'slab' ? r.bands.map((b) => b.rate) : [];
  });
  return rates.length === 0 ? null : Math.max(...rates);
}

/** One page: how many tiers, the highest rate, the protection of a registered deal (or the reviews). */
export function programSummary(content: ProgramDocument): Section {
  const { report, program, windowDays, tierName, text } = content;
  const { locale } = report;
  const { t } = locale;
  const count = program.tiers.length;
  const [first] = program.tiers;
  const last = program.tiers.at(-1);
  const rate = topRate(content);
  const months = program.review.everyMonths;
  const items: MessagesBlock['items'] = [
    {
      value: locale.number(count),
      title: t('programReport.messages.tiers', {
        count,
        first: first ? tierName(first) : '',
        last: last ? tierName(last) : '',
      }),
      text: t('programReport.messages.tiersText'),
    },
    ...(rate === null
      ? []
      : [
          {
            value: locale.basisPoints(rate),
            title: t('programReport.messages.rate'),
            text: t('programReport.messages.rateText'),
          },
        ]),
    windowDays === null
      ? {
          value: locale.number(months),
          title: t('programReport.messages.review', { count: months }),
          text: t('programReport.messages.reviewText'),
        }
      : {
          value: locale.number(windowDays),
          title: t('programReport.messages.window', { count: windowDays }),
          text: t('programReport.messages.windowText'),
        },
  ];
  const purpose = text(program.purpose, program.purposeEn);
  return section(report, 'summary', 'summary', t('programReport.summaryTitle', { count }), [
    lead(t('programReport.summaryLead')),
    { kind: 'messages', items },
    ...(purpose === '' ? [] : [body(purpose)]),
  ]);
}

/** Benefits by tier: what grows, at a glance. */
export function benefitTable(content: ProgramDocument): TableBlock {
  const { report, program, world, tierName, text } = content;
  const { locale } = report;
  const { t } = locale;
  const used = world.benefits.filter((b) =>
    program.tiers.some((tier) => tier.benefits.some((x) => x.benefitId === b.id)),
  );
  const width = 0.7 / Math.max(1, program.tiers.length);
  const rows = used.map((b): Cell[] => [
    locale.name(b),
    ...program.tiers.map((tier): Cell => {
      const given = tier.benefits.find((x) => x.benefitId === b.id);
      if (!given) return null;
      return text(given.measure, given.measureEn) || t('programReport.yes');
    }),
  ]);
  const discounts: Cell[] = [
    t('programReport.discount'),
    ...program.tiers.map((tier): Cell => (tier.discount === 0 ? null : locale.basisPoints(tier.discount))),
  ];
  // The benefit of the catalogue says the same in the program's own words.
  const needsDiscounts =
    program.tiers.some((tier) => tier.discount > 0) && !used.some((b) => b.id === 'price-discount');
  return {
    kind: 'table',
    id: 'program_benefits',
    caption: t('programReport.tiersTable'),
    columns: [
      { key: 'benefit', title: t('programReport.benefit'), type: 'text', width: 0.3 },
      ...program.tiers.map((tier) => ({
        key: `tier_${tier.id}`,
        title: tierName(tier),
        type: 'text' as const,
        width,
      })),
    ],
    rows: needsDiscounts ? [discounts, ...rows] : rows,
    total: null,
    source: programSource(content),
    shown: null,
  };
}

/** What each tier asks for, and what it promises. */
function requirementTable(content: ProgramDocument): TableBlock {
  const { report, program, tierName, text } = content;
  const { t } = report.locale;
  const fa = report.locale.lang === 'fa';
  return {
    kind: 'table',
    id: 'program_requirements',
    caption: t('programReport.requirementsTable'),
    columns: [
      { key: 'tier', title: t('programReport.tier'), type: 'text', width: 0.16 },
      { key: 'asks', title: t('programReport.asks'), type: 'text', width: 0.46 },
      { key: 'promise', title: t('programReport.promise'), type: 'text', width: 0.38 },
    ],
    rows: program.tiers.map((tier) => [
      tierName(tier),
      requirements(content, tier).join(fa ? '؛ ' : '; ') || t('programReport.open'),
      text(tier.promise, tier.promiseEn),
    ]),
    total: null,
    source: programSource(content),
    shown: null,
  };
}

/** What each tier asks for, then benefits side by side. */
export function tiersSection(content: ProgramDocument, id: string, title?: string): Section {
  const { report } = content;
  const { t } = report.locale;
  return section(report, id, 'body', title ?? t('programReport.tiersTitle'), [
    lead(t('programReport.tiersLead')),
    requirementTable(content),
    benefitTable(content),
  ]);
}

/** When tiers are reviewed, what leads up and down, and the days of the next four reviews. */
export function reviewSection(content: ProgramDocument): Section {
  const { report, program } = content;
  const { locale, document, options } = report;
  const { t } = locale;
  const { everyMonths, grace, demoteTo } = program.review;
  const where = t(demoteTo === 'earned' ? 'programReport.whereEarned' : 'programReport.whereStep');
  const grid = monthGrid(document.settings.calendar, options.now.toISOString().slice(0, 10), everyMonths * 5);
  const reviews = Array.from({ length: grid.count }, (_, i) => i)
    .filter((i) => monthOfYear(grid, i) % everyMonths === 0)
    .slice(0, 4);
  const table: TableBlock = {
    kind: 'table',
    id: 'program_reviews',
    caption: t('programReport.reviewTable'),
    columns: [
      { key: 'day', title: t('programReport.reviewDay'), type: 'date', width: 0.5 },
      { key: 'from', title: t('programReport.reviewFrom'), type: 'date', width: 0.5 },
    ],
    rows: reviews.map((i) => [isoOfDay(lastDayOf(grid, i)), grid.starts[i + 1] ?? null]),
    total: null,
    source: programSource(content),
    shown: null,
  };
  const title = t('programReport.reviewTitle', { count: everyMonths });
  return section(report, 'programReview', 'body', title, [
    lead(t('programReport.reviewLead')),
    body(t('programReport.reviewUp')),
    body(t('programReport.reviewDown', { count: grace, where })),
    body(t('programReport.reviewUnknown')),
    table,
  ]);
}

/** The commission's rules in plain words, in the order in which they apply. */
export function paySection(content: ProgramDocument, id: string, title?: string): Section {
  const { report, program, names } = content;
  const { locale } = report;
  const { t } = locale;
  const rules = stillValid(content, program.rules);
  if (rules.length === 0)
    return section(report, id, 'body', title ?? t('programReport.payEmpty'), [
      lead(t('programReport.payEmptyLead')),
    ]);
  const table: TableBlock = {
    kind: 'table',
    id: 'program_rules',
    caption: t('programReport.payTable'),
    columns: [
      { key: 'rule', title: t('programReport.rule'), type: 'text', width: 0.22 },
      { key: 'what', title: t('programReport.what'), type: 'text', width: 0.46 },
      { key: 'whom', title: t('programReport.whom'), type: 'text', width: 0.32 },
    ],
    rows: rules.map((rule) => [
      locale.name(rule) || t(`ruleWords.kind.${rule.kind}`),
      ruleSentence(rule, program, locale),
      scopeWords(rule, names, locale) ?? t('ruleWords.scope.all'),
    ]),
    total: null,
    source: programSource(content),
    shown: null,
  };
  return section(report, id, 'body', title ?? t('programReport.payTitle'), [
    lead(t('programReport.payLead')),
    table,
  ]);
}

/** Discounts of tiers and rules (S29); null where the program has none. */
export function priceSection(content: ProgramDocument, id: string, title?: string): Section | null {
  const { report, program, names, tierName } = content;
  const { locale } = report;
  const { t } = locale;
  const tiers = program.tiers.filter((tier) => tier.discount > 0);
  const discounts = stillValid(content, program.discounts);
  if (tiers.length + discounts.length === 0) return null;
  const ground = (d: DiscountRule): string => {
    const kind = t(`programReport.priceKind.${d.kind}`, d.kind === 'volume' ? { count: d.quantity } : {});
    const own = locale.name(d);
    // A name of its own says the kind; from how many units on, it need not say.
    return own === '' ? kind : d.kind === 'volume' ? `${own} (${kind})` : own;
  };
  const table: TableBlock = {
    kind: 'table',
    id: 'program_prices',
    caption: t('programReport.priceTable'),
    columns: [
      { key: 'ground', title: t('programReport.priceFor'), type: 'text', width: 0.38 },
      { key: 'rate', title: t('programReport.priceRate'), type: 'percent', width: 0.24, decimals: 1 },
      { key: 'whom', title: t('programReport.whom'), type: 'text', width: 0.38 },
    ],
    rows: [
      ...tiers.map((tier): Cell[] => [
        t('programReport.priceTier', { tier: tierName(tier) }),
        tier.discount / 10_000,
        null,
      ]),
      ...discounts.map((d): Cell[] => [
        ground(d),
        d.rate / 10_000,
        scopeWords(d, names, locale) ?? t('ruleWords.scope.all'),
      ]),
    ],
    rowMarks: tiers.map((): RowMark | null => null),
    total: null,
    source: programSource(content),
    shown: null,
  };
  return section(report, id, 'body', title ?? t('programReport.priceTitle'), [
    lead(t('programReport.priceLead')),
    table,
  ]);
}

/** Certificates and assessments that the tiers name; null where they name none. */
export function certificateSection(content: ProgramDocument): Section | null {
  const { report, program, text } = content;
  const { locale, document } = report;
  const { t } = locale;
  const asked = new Set(
    program.tiers.flatMap((tier) => [
      ...tier.gateIds,
      ...tier.groups.flatMap((g) => g.conditions.flatMap((c) => c.certificateId ?? [])),
    ]),
  );
  const anyTraining = program.tiers.some((tier) =>
    tier.groups.some((g) => g.conditions.some((c) => c.metric === 'certified-people')),
  );
  const shown = document.certificates
    .filter((c) => asked.has(c.id) || (anyTraining && c.kind === 'training'))
    .toSorted((a, b) => a.order - b.order);
  if (shown.length === 0) return null;
  const table: TableBlock = {
    kind: 'table',
    id: 'program_certificates',
    caption: t('programReport.certificatesTable'),
    columns: [
      { key: 'name', title: t('programReport.certificate'), type: 'text', width: 0.26 },
      { key: 'kind', title: t('programReport.certificateKind'), type: 'text', width: 0.12 },
      { key: 'valid', title: t('programReport.valid'), type: 'text', width: 0.14 },
      { key: 'shows', title: t('programReport.describes'), type: 'text', width: 0.48 },
    ],
    rows: shown.map((c) => [
      locale.name(c),
      t(`programReport.kinds.${c.kind}`),
      c.validMonths === null ? t('programReport.unlimited') : t('units.inMonths', { count: c.validMonths }),
      text(c.description, c.descriptionEn),
    ]),
    total: null,
    source: programSource(content),
    shown: null,
  };
  return section(report, 'programCertificates', 'body', t('programReport.certificatesTitle'), [
    lead(t('programReport.certificatesLead')),
    table,
  ]);
}

/** The policy book with its parameters in place (S22, S26–S28, S65). */
export function policySection(content: ProgramDocument, id: string, title?: string): Section {
  const { report, clauses } = content;
  const { locale } = report;
  const { t } = locale;
  if (clauses.length === 0)
    return section(report, id, 'body', title ?? t('programReport.policiesEmpty'), [
      lead(t('programReport.policiesEmptyLead')),
    ]);
  return section(report, id, 'body', title ?? t('programReport.policiesTitle'), [
    lead(t('programReport.policiesLead')),
    parameterTable(content),
    ...clauses.flatMap((clause): Block[] => [
      { kind: 'heading', level: 2, text: locale.name({ name: clause.title, nameEn: clause.titleEn }) },
      ...clauseText(clause, locale)
        .split(/\n+/u)
        .filter((line) => line.trim() !== '')
        .map((line) => body(line.trim())),
    ]),
  ]);
}

/** What the policy fixes, at a glance. */
function parameterTable(content: ProgramDocument): TableBlock {
  const { report, clauses, text } = content;
  const { locale } = report;
  const { t } = locale;
  return {
    kind: 'table',
    id: 'policy_parameters',
    caption: t('programReport.parameters'),
    columns: [
      { key: 'clause', title: t('programReport.clause'), type: 'text', width: 0.34 },
      { key: 'parameter', title: t('programReport.parameter'), type: 'text', width: 0.42 },
      { key: 'value', title: t('programReport.value'), type: 'text', width: 0.24 },
    ],
    rows: clauses.flatMap((clause) =>
      clause.parameters.map((p): Cell[] => [
        locale.name({ name: clause.title, nameEn: clause.titleEn }),
        text(p.label, p.labelEn),
        parameterText(p, locale),
      ]),
    ),
    total: null,
    source: programSource(content),
    shown: null,
  };
}

/** How figures are counted, and which version this is. */
export function programMethod(content: ProgramDocument): Section {
  const { report, program } = content;
  const { t } = report.locale;
  const keys = ['revenue', 'window', 'rounding', 'order', 'split', 'carry'] as const;
  return section(report, 'programMethod', 'appendix', t('programReport.methodTitle'), [
    {
      kind: 'list',
      ordered: false,
      items: keys.map((key): Inline[] => [t(`programReport.method.${key}`)]),
    },
    body(
      t('programReport.method.version', {
        version: program.version,
        state: t(`programReport.states.${program.state}`),
      }),
      ' ',
      program.startsOn === null
        ? ''
        : strong(t('programReport.startsOn', { date: report.locale.date(program.startsOn) })),
    ),
  ]);
}
