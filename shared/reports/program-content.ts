import { type PolicyClause, policyValue } from '#shared/domain/program/clause.ts';
import { chosenProgram, type Program } from '#shared/domain/program/program.ts';
import type { Tier } from '#shared/domain/program/tier.ts';
import type { ReportContent } from './content.ts';
import type { RuleNames } from './rule-words.ts';
import type { TierWorld } from './tier-words.ts';

/** What documents on one program are written from. */
export interface ProgramDocument {
  readonly report: ReportContent;
  readonly program: Program;
  readonly names: RuleNames;
  readonly world: TierWorld;
  /** The clauses that belong to the program's papers, in their order. */
  readonly clauses: readonly PolicyClause[];
  /** Days for which a registered deal is protected; null where the policy does not say. */
  readonly windowDays: number | null;
  /** The text of the document's language, the other one where it is missing. */
  readonly text: (fa: string, en: string) => string;
  readonly tierName: (tier: Tier) => string;
}

/** Gathers it; null where there is no program. Pure. */
export function programDocument(report: ReportContent): ProgramDocument | null {
  const { document, locale } = report;
  const program = chosenProgram(document.programs.toSorted((a, b) => a.order - b.order));
  if (program === null) return null;
  const tiers = new Map(program.tiers.map((t) => [t.id, locale.name(t)]));
  const regions = new Map(document.regions.map((r) => [r.id, locale.name(r)]));
  const clauses = document.policyClauses.filter((c) => c.included).toSorted((a, b) => a.order - b.order);
  const [ownWindow] = program.rules.flatMap((r) =>
    r.kind === 'uplift' && r.windowDays !== null ? [r.windowDays] : [],
  );
  const en = locale.lang === 'en';
  return {
    report,
    program,
    names: { tier: (id) => tiers.get(id) ?? id, region: (id) => regions.get(id) ?? id },
    world: {
      program,
      kpis: document.kpis,
      certificates: document.certificates,
      benefits: document.benefits,
    },
    clauses,
    windowDays: ownWindow ?? policyValue(clauses, 'deal-registration', 'windowDays'),
    text: (fa, english) => (en ? english || fa : fa || english),
    tierName: (tier) => locale.name(tier),
  };
}
