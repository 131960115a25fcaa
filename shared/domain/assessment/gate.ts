import type { Gate } from './questionnaire.ts';
import type { RoundResults } from './results.ts';

/** How a round stands before a gate. */
export interface GateVerdict {
  /** Overall score; null where there is none. */
  readonly score: number | null;
  readonly scoreReached: boolean;
  /** Questions whose median lies below the mark that none may miss, the lowest first. */
  readonly below: readonly { readonly questionId: string; readonly median: number }[];
  /** Both conditions hold. */
  readonly passed: boolean;
}

/**
 * Whether results pass a gate: the overall score reaches its mark, and no question's median lies below the second one.
 * Questions without weight, in themselves or by their dimension, and those without a median (N/A, unanswered, not
 * asked) are no part of the second condition. A miss by a rounding of the machine is none.
 */
export function gateVerdict(
  { atLeast, noneBelow }: Pick<Gate, 'atLeast' | 'noneBelow'>,
  { overall, questions, dimensions }: Pick<RoundResults, 'overall' | 'questions' | 'dimensions'>,
): GateVerdict {
  const score = overall.value;
  const scoreReached = score !== null && score >= atLeast - 1e-9;
  const weighty = new Set(dimensions.filter((d) => d.weight > 0).map((d) => d.id));
  const below = questions
    .flatMap(({ id, dimensionId, weight, median }) =>
      noneBelow !== null &&
      median !== null &&
      weight > 0 &&
      weighty.has(dimensionId) &&
      median < noneBelow - 1e-9
        ? [{ questionId: id, median }]
        : [],
    )
    .toSorted((a, b) => a.median - b.median);
  return { score, scoreReached, below, passed: scoreReached && below.length === 0 };
}
