import type { Comparison } from '#shared/domain/program/comparison.ts';
import type { Decision } from '#shared/domain/strategy/decision.ts';
import type { Played } from '#shared/figures/simulation.ts';
import type { Locale } from '#shared/locale/index.ts';

const criteria = ['cost', 'growth', 'fairness', 'change'] as const;

/** The compared programs as a decision record: each an option with its figures; ratings and choice are for people. */
export function decisionOfSimulation(
  played: readonly Played[],
  comparisons: readonly Comparison[],
  locale: Locale,
): Omit<Decision, 'id' | 'order'> {
  const { t } = locale;
  const money = (value: number): string => locale.money(value, { compact: true });
  const [base] = played;
  const note = ({ run }: Played): string => {
    const cost = money(run.cost.total);
    const share = run.costShare === null ? '–' : locale.basisPoints(run.costShare);
    const found = comparisons.find((c) => c.otherId === run.programId);
    if (!found || !base) return t('simulation.decision.optionBase', { cost, share }, { raw: true });
    return t(
      'simulation.decision.option',
      {
        cost,
        share,
        winners: locale.number(found.winners),
        losers: locale.number(found.losers),
        base: base.name,
      },
      { raw: true },
    );
  };
  return {
    topic: 'program',
    title: t(
      'simulation.decision.title',
      { names: locale.list(played.map((p) => p.name)) },
      { raw: true },
    ).slice(0, 200),
    titleEn: null,
    question: t('simulation.decision.question'),
    options: played.map((p) => ({
      id: p.program.id,
      name: p.program.name,
      nameEn: p.program.nameEn,
      note: note(p),
    })),
    criteria: criteria.map((id) => ({
      id,
      name: t(`simulation.decision.criteria.${id}`),
      nameEn: null,
      weight: 1,
    })),
    scores: {},
    chosenId: null,
    rationale: '',
    terms: '',
    actorType: null,
    dissent: [],
    decidedOn: null,
    decidedBy: '',
  };
}
