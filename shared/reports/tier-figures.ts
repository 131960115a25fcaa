import { type EarnedCounts, type TierAudit, withheld } from '#shared/domain/program/audit.ts';
import { type Benefit, benefitGroups } from '#shared/domain/program/catalogue.ts';
import type { Program } from '#shared/domain/program/program.ts';
import type { TierFlowData, TierPyramidData } from '#shared/figures/tier-pyramid.ts';
import type { TierCell, TierTableData } from '#shared/figures/tier-table.ts';
import { type Locale, textOf } from '#shared/locale/index.ts';
import { metricName, type TierWorld, thresholdText } from './tier-words.ts';

type Tiers = Pick<Program, 'tiers'>;

/**
 * Partners by tier as a pyramid; those of whom the figures do not say it stand in a line of their own.
 *
 * @param before the same before a change that is only tried; null where nothing is compared
 */
export function pyramidOf(
  { tiers }: Tiers,
  now: EarnedCounts,
  before: EarnedCounts | null,
  locale: Locale,
): TierPyramidData {
  const split = ({ counts, undecided }: EarnedCounts): number[] => [
    undecided,
    (counts[0] ?? 0) - undecided,
    ...counts.slice(1),
  ];
  const [present, past] = [split(now), before && split(before)];
  const layers = [
    { name: locale.t('tierWords.undecided'), tone: null },
    { name: locale.t('tierWords.none'), tone: null },
    ...tiers.map((tier) => ({ name: locale.name(tier), tone: tier.tone })),
  ]
    .map((place, i) => ({ ...place, partners: present[i] ?? 0, before: past && (past[i] ?? 0) }))
    // Nobody without a tier is not worth a line.
    .filter((l) => l.tone !== null || l.partners > 0 || (l.before ?? 0) > 0)
    .toReversed();
  const list = locale.list(layers.map((l) => `${l.name} ${locale.number(l.partners)}`));
  return { layers, alt: locale.t('tierAudit.distributionAlt', { list }, { raw: true }) };
}

/** The register against the rules, by tier. */
export function flowOf(audit: TierAudit, { tiers }: Tiers, locale: Locale): TierFlowData {
  const counts = Array.from({ length: tiers.length + 1 }, () =>
    Array.from({ length: tiers.length + 1 }, () => 0),
  );
  const undecided = counts.map(() => 0);
  for (const { assigned, earned, direction } of audit.rows) {
    const line = counts[assigned + 1];
    if (direction === 'insufficient') {
      undecided[assigned + 1] = (undecided[assigned + 1] ?? 0) + 1;
      continue;
    }
    if (line) line[earned + 1] = (line[earned + 1] ?? 0) + 1;
  }
  return {
    places: [
      { name: locale.t('tierWords.none'), tone: null },
      ...tiers.map((tier) => ({ name: locale.name(tier), tone: tier.tone })),
    ],
    counts,
    undecided,
    undecidedName: locale.t('tierWords.undecided'),
    rowTitle: locale.t('tierAudit.inRegister'),
    columnTitle: locale.t('tierAudit.byRules'),
    rightName: locale.t('tierAudit.legendRight'),
    aboveName: locale.t('tierAudit.legendAbove'),
    belowName: locale.t('tierAudit.legendBelow'),
    alt: locale.t('tierAudit.figureAlt', {
      above: audit.counts.above,
      below: withheld(audit),
      right: audit.counts.right,
    }),
  };
}

/** The Persian percent sign stands left of its number wherever it is put (see `percent` of the locale). */
const signed = (text: string): string =>
  text.replace(/(?<=[\u06f0-\u06f9])\u066a/gu, (sign) => `\u200f${sign}`);

/**
 * The program as a table that reads like a brochure: what each tier asks for and what it gives. Requirements that
 * begin with the same measure stand in one row; their alternatives share the cell.
 */
export function tierTableOf(
  world: Omit<TierWorld, 'benefits'> & { readonly benefits: readonly Benefit[] },
  locale: Locale,
): TierTableData {
  const { tiers } = world.program;
  const requirements = new Map<string, { label: string; cells: TierCell[] }>();
  tiers.forEach((tier, i) => {
    for (const { conditions } of tier.groups) {
      const [first, ...others] = conditions;
      if (!first) continue;
      const label = metricName(first, world, locale);
      const row = requirements.get(label) ?? { label, cells: tiers.map(() => null) };
      const cell = [
        thresholdText(first, world, locale),
        ...others.map((c) => `${metricName(c, world, locale)}: ${thresholdText(c, world, locale)}`),
      ].reduce((one, other) => locale.t('tierWords.or', { one, other }, { raw: true }));
      const there = row.cells[i];
      row.cells[i] = typeof there === 'string' ? locale.list([there, cell]) : cell;
      requirements.set(label, row);
    }
  });
  const gates = [...new Set(tiers.flatMap((tier) => tier.gateIds))].map((id) => {
    const found = world.certificates.find((c) => c.id === id);
    return {
      label: found ? locale.name(found) : locale.t('tierWords.gone'),
      cells: tiers.map((tier): TierCell => (tier.gateIds.includes(id) ? true : null)),
    };
  });
  const benefitRows = (group: Benefit['group']) =>
    world.benefits
      .filter(
        (b) => b.group === group && tiers.some((tier) => tier.benefits.some((g) => g.benefitId === b.id)),
      )
      .map((b) => ({
        label: locale.name(b),
        cells: tiers.map((tier): TierCell => {
          const given = tier.benefits.find((g) => g.benefitId === b.id);
          return given ? signed(textOf(locale, given.measure, given.measureEn)) || true : null;
        }),
      }));
  // Programs that name their discount among the benefits need no second line for it.
  const named = tiers.every(
    (t) => t.discount === 0 || t.benefits.some((b) => b.benefitId === 'price-discount'),
  );
  const discounts = !named
    ? [
        {
          label: locale.t('tiers.discount'),
          cells: tiers.map(
            (tier): TierCell => (tier.discount > 0 ? locale.basisPoints(tier.discount) : null),
          ),
        },
      ]
    : [];
  const groups = [
    { title: locale.t('tiers.requirements'), rows: [...requirements.values(), ...gates] },
    ...benefitGroups.map((group) => ({
      title: locale.t(`tiers.benefitGroup.${group}`),
      rows: [...(group === 'financial' ? discounts : []), ...benefitRows(group)],
    })),
  ];
  return {
    tiers: tiers.map((tier) => ({
      id: tier.id,
      name: locale.name(tier),
      tone: tier.tone,
      promise: textOf(locale, tier.promise, tier.promiseEn),
    })),
    groups,
    alt: locale.t('tiers.tableAlt', { list: locale.list(tiers.map(locale.name)) }, { raw: true }),
  };
}
