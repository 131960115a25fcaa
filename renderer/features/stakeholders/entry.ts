import type { Stakeholder } from '#shared/domain/risk/stakeholder.ts';
import type { PlacedStakeholder } from '#shared/domain/risk/stakeholder-map.ts';

/** Someone with their place on the map. */
export interface Person {
  readonly who: Stakeholder;
  readonly placed: PlacedStakeholder;
}

/** Someone of whom only the name is known stands undecided in the middle. */
export const blankStakeholder = (name: string): Omit<Stakeholder, 'id' | 'order'> => ({
  name,
  nameEn: null,
  role: '',
  roleEn: '',
  influence: 3,
  stance: 0,
  wanted: null,
  interests: '',
  owner: '',
});

export const stances = [-2, -1, 0, 1, 2] as const;
export const influences = [1, 2, 3, 4, 5] as const;
export const quadrantTone = {
  win: 'warn',
  champion: 'good',
  watch: 'neutral',
  supporter: 'accent',
} as const;
