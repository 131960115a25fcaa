import { type CoachingPlan, leaderSkills } from '../risk/coaching.ts';
import type { RoundResults } from './results.ts';

type Given = Omit<CoachingPlan, 'id' | 'order'> & { readonly id?: string; readonly order?: number };

/**
 * The coaching plan of a person with the levels of a competency round: a skill below its target gets a goal from its
 * level up to the target (rounded up), one that is there already starts from the new level. Null where no skill leads
 * upward.
 */
export function coachedBy(
  results: Pick<RoundResults, 'dimensions'>,
  person: { readonly name: string; readonly nameEn: string | null },
  plans: readonly CoachingPlan[],
): Given | null {
  const plan = plans.find((p) => p.name === person.name);
  const measured = leaderSkills.flatMap((skill) => {
    const found = results.dimensions.find((d) => d.id === skill);
    const from = found?.score.level ?? null;
    const known = plan?.goals.find((g) => g.skill === skill);
    const to = known?.to ?? (found?.target == null ? null : Math.ceil(found.target - 1e-9));
    return from === null || to === null || from >= to ? [] : [{ skill, from, to, text: known?.text ?? '' }];
  });
  if (measured.length === 0) return null;
  const others = plan?.goals.filter((g) => !measured.some((m) => m.skill === g.skill)) ?? [];
  const blank = { name: person.name, nameEn: person.nameEn, role: '', coach: '', sessions: [] };
  return { ...(plan ?? blank), goals: [...measured, ...others].slice(0, 20) };
}
