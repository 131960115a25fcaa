import type { contract, OutputOf } from '#shared/contract/index.ts';
import type { HeadcountLine } from '#shared/domain/organization/headcount.ts';
import type { Locale } from '#shared/locale/index.ts';

export type Volumes = OutputOf<(typeof contract)['organization']['headcountVolumes']>;
type NewLine = Omit<HeadcountLine, 'id' | 'order'>;

/** A line that counts one person from the first month. */
export const blankLine = (name: string): NewLine => ({
  roleId: null,
  team: 'co-selling',
  name,
  nameEn: null,
  measure: 'fixed',
  tier: '',
  volumeStart: 1,
  volumeEnd: 1,
  load: 1,
  minimum: 0,
  monthlyCost: 0,
  fromMonth: 1,
});

/** One line for each of the five teams, from the volumes that the workspace knows. */
export function seedLines({ t }: Locale, volumes: Volumes): NewLine[] {
  const line = (team: keyof typeof loads, given: Partial<NewLine>): NewLine => ({
    ...blankLine(t(`organization.headcount.seeds.${team}`)),
    team,
    load: loads[team],
    ...given,
  });
  return [
    line('strategy', {}),
    line('recruitment', { measure: 'recruits', volumeStart: volumes.recruits, volumeEnd: volumes.recruits }),
    line('enablement', { measure: 'trainings', volumeStart: 12, volumeEnd: 24 }),
    line('co-selling', {
      measure: 'partners',
      volumeStart: volumes.partners,
      volumeEnd: Math.round(volumes.partners * 1.5),
    }),
    line('co-marketing', {}),
  ];
}

/** What one person carries in a year, as a start: partners per manager, new partners, trainings. */
const loads = { strategy: 1, recruitment: 12, enablement: 24, 'co-selling': 12, 'co-marketing': 1 } as const;
