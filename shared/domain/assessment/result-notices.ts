import type { RoundResults } from './results.ts';

/** What a reader should know before trusting results; each kind has its sentence in the catalogs. */
export interface ResultNotice {
  readonly kind:
    | 'noRespondents'
    | 'unanswered'
    | 'tooFew'
    | 'allNotApplicable'
    | 'noDimensionWeights'
    | 'noQuestionWeights'
    | 'notApplicable'
    | 'oneRespondent';
  /** Dimensions that it is about; empty where it is about the whole. */
  readonly dimensionIds: readonly string[];
}

/**
 * Why results say less than they seem to: nobody asked, nobody answered, one voice, everything N/A,
 * weights of zero, too few in an anonymous round.
 * The most weighty first.
 */
export function resultNotices(
  results: RoundResults,
  subject: 'client' | 'partner' | 'person',
): ResultNotice[] {
  const { dimensions, questions } = results;
  if (results.respondents === 0) return [{ kind: 'noRespondents', dimensionIds: [] }];
  if (results.answered === 0) return [{ kind: 'unanswered', dimensionIds: [] }];
  const found: ResultNotice[] = [];
  const values = questions.reduce((sum, q) => sum + q.n, 0);
  const nothing = questions.reduce((sum, q) => sum + q.notApplicable, 0);
  if (values === 0) {
    const withheld = questions.some((q) => q.withheld);
    return [
      { kind: withheld ? 'tooFew' : nothing > 0 ? 'allNotApplicable' : 'unanswered', dimensionIds: [] },
    ];
  }
  if (dimensions.every((d) => d.weight === 0)) found.push({ kind: 'noDimensionWeights', dimensionIds: [] });
  const about = (kind: ResultNotice['kind'], ids: readonly string[]): void => {
    if (ids.length > 0) found.push({ kind, dimensionIds: ids });
  };
  about(
    'noQuestionWeights',
    dimensions.filter((d) => d.score.reason === 'noWeights').map((d) => d.id),
  );
  about(
    'notApplicable',
    dimensions
      .filter((d) => {
        const own = questions.filter((q) => q.dimensionId === d.id);
        return d.score.reason === 'unanswered' && own.some((q) => q.notApplicable > 0);
      })
      .map((d) => d.id),
  );
  // A partner or a person is often judged by one; a client's maturity is not.
  if (results.answered === 1 && subject === 'client') found.push({ kind: 'oneRespondent', dimensionIds: [] });
  return found;
}
