import type { ActionItem } from '#shared/domain/risk/action.ts';

/** What the method does about the risks of S48 and the challenges of S49–S52, as actions without days. */
export const remedyRows: readonly ActionItem[] = [];
