import { z } from 'zod';
import { Id } from '../values.ts';
import { type ActionItem, isLate, isOpenAction } from './action.ts';
import type { Stakeholder } from './stakeholder.ts';

/**
 * What to do with someone, by influence and stance: `win` strong ones who do not stand behind the change yet, lean on
 * `champion`, keep `supporter` informed, `watch` the rest.
 */
export const stakeholderQuadrants = ['win', 'champion', 'watch', 'supporter'] as const;
export type StakeholderQuadrant = (typeof stakeholderQuadrants)[number];

/** From this influence (1–5) someone can stop or carry the change. */
export const strongInfluence = 4;

/** Someone's quadrant: undecided people count as not won. */
export const stakeholderQuadrant = (influence: number, stance: number): StakeholderQuadrant =>
  influence >= strongInfluence ? (stance > 0 ? 'champion' : 'win') : stance > 0 ? 'supporter' : 'watch';

export const PlacedStakeholder = z.object({
  id: Id,
  quadrant: z.enum(stakeholderQuadrants),
  /** Steps from the stance of today to the wanted one, −4 to 4; null where none is wanted. */
  gap: z.int().nullable(),
  /** Influence × steps still to go upward: who comes first. Null without a wanted stance. */
  priority: z.int().nullable(),
  actions: z.object({ open: z.int(), done: z.int(), overdue: z.int() }),
  /** There is a way to go and nothing planned for it. */
  idle: z.boolean(),
});
export type PlacedStakeholder = z.infer<typeof PlacedStakeholder>;

export const StakeholderMap = z.object({
  /** The most urgent first. */
  people: z.array(PlacedStakeholder),
  counts: z.record(z.enum(stakeholderQuadrants), z.int()),
  /** Strong ones against the change (stance below 0). */
  strongOpponents: z.int(),
  /** People with a way to go, and those of them without an open action. */
  toMove: z.int(),
  idle: z.int(),
});
export type StakeholderMap = z.infer<typeof StakeholderMap>;

/** Influence × stance (S49, S67): quadrants, the way to the wanted stance, and what is planned for it. */
export function stakeholderMap(
  people: readonly Stakeholder[],
  actions: readonly ActionItem[],
  today: string,
): StakeholderMap {
  const placed = people
    .map((person) => {
      const own = actions.filter((a) => a.about === 'stakeholder' && a.aboutId === person.id);
      const open = own.filter(isOpenAction);
      const gap = person.wanted === null ? null : person.wanted - person.stance;
      return {
        order: person.order,
        id: person.id,
        quadrant: stakeholderQuadrant(person.influence, person.stance),
        gap,
        priority: gap === null ? null : person.influence * Math.max(0, gap),
        actions: {
          open: open.length,
          done: own.filter((a) => a.state === 'done').length,
          overdue: open.filter((a) => isLate(a, today)).length,
        },
        idle: gap !== null && gap > 0 && open.length === 0,
      };
    })
    .toSorted(
      (a, b) => (b.priority ?? -1) - (a.priority ?? -1) || a.order - b.order || (a.id < b.id ? -1 : 1),
    )
    .map(({ order: _, ...row }) => row);
  const counts: Record<StakeholderQuadrant, number> = { win: 0, champion: 0, watch: 0, supporter: 0 };
  for (const { quadrant } of placed) counts[quadrant] += 1;
  return {
    people: placed,
    counts,
    strongOpponents: people.filter((p) => p.influence >= strongInfluence && p.stance < 0).length,
    toMove: placed.filter((p) => (p.gap ?? 0) > 0).length,
    idle: placed.filter((p) => p.idle).length,
  };
}
