import { type PolicyClause, policyValue } from './clause.ts';

/**
 * The window of a registration once it is extended as the policy allows (`extensionDays` of the clause on deal
 * registration): its own days and those of the extension. Null where no clause sets one, and for a registration that
 * is protected longer than the policy says already: the extension is given once.
 *
 * @param windowDays the registration's own window
 */
export function extendedWindow(windowDays: number, clauses: readonly PolicyClause[]): number | null {
  const policy = policyValue(clauses, 'deal-registration', 'windowDays');
  const more = policyValue(clauses, 'deal-registration', 'extensionDays');
  if (policy === null || more === null || more <= 0 || windowDays > policy) return null;
  return windowDays + more;
}
