import type { QuestionnaireKind } from './questionnaire.ts';
import type { Round } from './round.ts';

/**
 * The round of a kind that speaks where none is named: the newest closed one, else the newest open one; null without
 * either. A draft has no answers yet.
 */
export function currentRound<
  R extends Pick<Round, 'state' | 'openedOn' | 'order'> & { readonly kind: QuestionnaireKind },
>(rounds: readonly R[], kind: QuestionnaireKind): R | null {
  const newest = (state: Round['state']): R | undefined =>
    rounds
      .filter((r) => r.kind === kind && r.state === state)
      .toSorted((a, b) => compare(b.openedOn ?? '', a.openedOn ?? '') || b.order - a.order)[0];
  return newest('closed') ?? newest('open') ?? null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
