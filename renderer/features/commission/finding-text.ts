import type { Program } from '#shared/domain/program/program.ts';
import type { RuleFinding } from '#shared/domain/program/rule-findings.ts';
import type { Locale } from '#shared/locale/index.ts';

/** A finding as a sentence. */
export function findingText(finding: RuleFinding, program: Program, locale: Locale): string {
  const other = program.rules.find((r) => r.id === finding.otherId);
  return locale.t(`commission.finding.${finding.kind}`, {
    other: other ? locale.name(other) || locale.t(`ruleWords.kind.${other.kind}`) : '',
    about: finding.about ?? '',
    number: finding.number === null ? '' : locale.money(finding.number),
  });
}

/** The colours of how much a finding weighs. */
export const findingTones = {
  error: 'bg-danger-soft text-danger',
  warning: 'bg-warn-soft text-warn',
  note: 'bg-surface text-muted',
} as const;
