import type { ActionItem } from '#shared/domain/risk/action.ts';

/** An action of which only the name is known. */
export const blankAction = (name: string): Omit<ActionItem, 'id' | 'order'> => ({
  about: 'change',
  aboutId: null,
  stream: 'communication',
  name,
  nameEn: null,
  note: '',
  owner: '',
  sourceId: null,
  wave: null,
  startOn: null,
  dueOn: null,
  afterIds: [],
  state: 'planned',
});
