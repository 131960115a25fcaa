import type { ActionItem } from '#shared/domain/risk/action.ts';
import type { Risk } from '#shared/domain/risk/risk.ts';
import type { Stakeholder } from '#shared/domain/risk/stakeholder.ts';

/** A risk with nothing judged. */
export const riskOf = (given: Partial<Risk> = {}): Risk => ({
  id: 'r',
  kind: 'risk',
  name: 'تعارض کانال',
  nameEn: 'Channel conflict',
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
  order: 1,
  ...given,
});

/** An action of the change plan without days. */
export const actionOf = (given: Partial<ActionItem> = {}): ActionItem => ({
  id: 'a',
  about: 'change',
  sourceId: null,
  wave: null,
  aboutId: null,
  stream: 'communication',
  name: 'پیام مدیرعامل',
  nameEn: 'Message of the CEO',
  note: '',
  owner: '',
  startOn: null,
  dueOn: null,
  afterIds: [],
  state: 'planned',
  order: 1,
  ...given,
});

/** Someone undecided in the middle. */
export const stakeholderOf = (given: Partial<Stakeholder> = {}): Stakeholder => ({
  id: 's',
  name: 'مدیر فروش',
  nameEn: 'Head of sales',
  role: '',
  roleEn: '',
  influence: 3,
  stance: 0,
  wanted: null,
  interests: '',
  owner: '',
  order: 1,
  ...given,
});
