import { z } from 'zod';
import { Id, IsoDate, LongText, Money, ShortText } from '../values.ts';

/** Kinds of clash (F11): exclusive territories, two registrations of one deal, a partner in the client's own territory, a price below MAP. */
export const conflictKinds = ['exclusivity', 'registration', 'direct', 'map-price'] as const;
export const ConflictKind = z.enum(conflictKinds);
export type ConflictKind = z.infer<typeof ConflictKind>;

export const severities = ['high', 'medium', 'low'] as const;
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

/** How a clash is settled: a clause of the policy, a split commission, a referral fee, or nothing at all. */
export const remedies = ['policy', 'split', 'referral', 'none'] as const;
export const Remedy = z.enum(remedies);
export type Remedy = z.infer<typeof Remedy>;

export const conflictStates = ['open', 'treated', 'settled', 'accepted'] as const;

/** What the consultant decided about one clash, kept by the clash's key, which its two records give. */
export const ConflictNote = z.object({
  key: z.string().min(1).max(200),
  state: z.enum(conflictStates),
  remedy: Remedy.nullable(),
  owner: ShortText,
  note: LongText,
});
export type ConflictNote = z.infer<typeof ConflictNote>;

/** One clash, with the rule that found it as plain figures; sentences are made of them on each floor. */
export const Conflict = z.object({
  /** `kind:first:second`, ids of the two records in the order of their ids. */
  key: z.string(),
  kind: ConflictKind,
  severity: Severity,
  /** Actors: `a` holds the earlier or exclusive right, `b` clashes with it. A price breach has the partner as `a` and no `b`. */
  actorA: Id,
  actorB: Id.nullable(),
  /** The two records: agreements, registrations, or the quote and the price rule. */
  recordA: Id,
  recordB: Id,
  /** Where both meet: the narrower region, the segment, the product; null is everywhere or every. */
  regionId: Id.nullable(),
  segment: z.string().nullable(),
  product: z.string().nullable(),
  customer: z.string().nullable(),
  /** First and last common day; null is open. */
  start: IsoDate.nullable(),
  end: IsoDate.nullable(),
  /** For a price breach: the quote and the lowest advertised price. */
  price: Money.nullable(),
  minimumPrice: Money.nullable(),
  /** The remedy that the method proposes. */
  proposed: Remedy,
});
export type Conflict = z.infer<typeof Conflict>;
