import type { RankedRisk } from '#shared/domain/risk/register.ts';
import type { Risk } from '#shared/domain/risk/risk.ts';

/** A risk with its place in the register. */
export interface RiskEntry {
  readonly risk: Risk;
  readonly ranked: RankedRisk;
}

/** A risk of which only the name is known. */
export const blankRisk = (name: string): Omit<Risk, 'id' | 'order'> => ({
  kind: 'risk',
  name,
  nameEn: null,
  description: '',
  descriptionEn: '',
  likelihood: null,
  impact: null,
  response: null,
  responseText: '',
  responseTextEn: '',
  likelihoodAfter: null,
  impactAfter: null,
  owner: '',
  trigger: '',
  triggerEn: '',
  reviewOn: null,
  state: 'open',
});
