import { ReviewFile, reviewFormat } from '#shared/domain/assessment/review-file.ts';
import { isSealed } from '#shared/domain/assessment/seal.ts';
import { normalize } from '#shared/locale/fold.ts';

/** A review as it was read, or why it is none. */
export type ReadReview =
  | { readonly kind: 'review'; readonly content: ReviewFile }
  | { readonly kind: 'damaged' | 'foreign' | 'tooLarge' };

const mostBytes = 4 * 1024 * 1024;

/** Reads what came back from a review file; nothing in it is run or trusted. */
export function readReview(bytes: Uint8Array): ReadReview {
  if (bytes.length > mostBytes) return { kind: 'tooLarge' };
  const text = new TextDecoder().decode(bytes).trim();
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { kind: text.includes(reviewFormat) ? 'damaged' : 'foreign' };
  }
  if (typeof raw !== 'object' || raw === null || !('format' in raw) || raw.format !== reviewFormat)
    return { kind: 'foreign' };
  const parsed = ReviewFile.safeParse(raw);
  if (!parsed.success || !isSealed(raw as Record<string, unknown>)) return { kind: 'damaged' };
  const remarks = parsed.data.remarks.map((r) => ({ ...r, text: normalize(r.text) }));
  const [reviewer, role] = [normalize(parsed.data.reviewer), normalize(parsed.data.role)];
  // Of a name of nothing but marks nothing is left.
  if (reviewer === '') return { kind: 'damaged' };
  return { kind: 'review', content: { ...parsed.data, reviewer, role, remarks } };
}
