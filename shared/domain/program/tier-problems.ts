import { fold } from '#shared/locale/index.ts';
import type { Kpi } from '../library/kpi.ts';
import type { Benefit, Certificate } from './catalogue.ts';
import type { Condition } from './condition.ts';
import type { Program } from './program.ts';

/** What is wrong with the tiers of a program, in the order in which it is told. */
export const tierProblemCodes = [
  'no-tiers',
  'duplicate-name',
  'below-the-one-under',
  'open-above',
  'kpi-gone',
  'certificate-gone',
  'gate-gone',
  'gate-no-assessment',
  'benefit-gone',
] as const;
export type TierProblemCode = (typeof tierProblemCodes)[number];

/** One thing to mend, and where: the tier, and what in it. */
export interface TierProblem {
  readonly code: TierProblemCode;
  readonly tierId: string | null;
  /** The condition, certificate or benefit that is meant. */
  readonly partId: string | null;
  /** The tier that it is compared with. */
  readonly otherTierId: string | null;
}

/** What a condition asks for, apart from how much of it. */
const subject = (c: Condition): string =>
  `${c.metric}|${c.kpiId ?? ''}|${c.certificateId ?? ''}|${c.metric === 'tenure' || c.metric === 'certificate' || c.metric === 'certified-people' ? '' : c.windowMonths}`;

/** The conditions that must hold by themselves: groups without an alternative. */
const single = (groups: Program['tiers'][number]['groups']): Condition[] =>
  groups.flatMap((g) => (g.conditions.length === 1 ? g.conditions : []));

/** What in the tiers of a program cannot be meant so. */
export function tierProblems(
  { tiers }: Pick<Program, 'tiers'>,
  catalogue: {
    readonly kpis: readonly Kpi[];
    readonly certificates: readonly Certificate[];
    readonly benefits: readonly Benefit[];
  },
): TierProblem[] {
  const problem = (
    code: TierProblemCode,
    tierId: string | null,
    partId: string | null = null,
    otherTierId: string | null = null,
  ): TierProblem => ({ code, tierId, partId, otherTierId });
  if (tiers.length === 0) return [problem('no-tiers', null)];
  const kpis = new Map(catalogue.kpis.map((k) => [k.id, k]));
  const certificates = new Map(catalogue.certificates.map((c) => [c.id, c]));
  const benefits = new Set(catalogue.benefits.map((b) => b.id));
  const namesOf = (t: Program['tiers'][number]) => [t.name, t.nameEn ?? ''].map(fold).filter((n) => n !== '');
  const found = tiers.flatMap((tier, i): TierProblem[] => {
    const twin = tiers.slice(0, i).find((t) => namesOf(t).some((n) => namesOf(tier).includes(n)));
    const under = tiers[i - 1];
    const lower = single(tier.groups).filter((c) => {
      const before = under && single(under.groups).find((b) => subject(b) === subject(c));
      if (!before) return false;
      const down = c.metric === 'kpi' && kpis.get(c.kpiId ?? '')?.direction === 'down';
      return down ? c.threshold > before.threshold : c.threshold < before.threshold;
    });
    const conditions = tier.groups.flatMap((g) => g.conditions);
    return [
      ...(twin ? [problem('duplicate-name', tier.id, null, twin.id)] : []),
      ...lower.map((c) => problem('below-the-one-under', tier.id, c.id, under?.id ?? null)),
      ...(i > 0 && conditions.length === 0 && tier.gateIds.length === 0
        ? [problem('open-above', tier.id, null, under?.id ?? null)]
        : []),
      ...conditions.flatMap((c) => [
        ...(c.metric === 'kpi' && !kpis.has(c.kpiId ?? '') ? [problem('kpi-gone', tier.id, c.id)] : []),
        ...(c.metric === 'certificate' && !certificates.has(c.certificateId ?? '')
          ? [problem('certificate-gone', tier.id, c.id)]
          : []),
      ]),
      ...tier.gateIds.flatMap((id) => {
        const certificate = certificates.get(id);
        if (!certificate) return [problem('gate-gone', tier.id, id)];
        return certificate.kind === 'assessment' ? [] : [problem('gate-no-assessment', tier.id, id)];
      }),
      ...tier.benefits.flatMap((b) =>
        benefits.has(b.benefitId) ? [] : [problem('benefit-gone', tier.id, b.benefitId)],
      ),
    ];
  });
  return found.toSorted((a, b) => tierProblemCodes.indexOf(a.code) - tierProblemCodes.indexOf(b.code));
}
