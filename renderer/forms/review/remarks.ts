import type { reviewStances } from '#shared/domain/assessment/response.ts';
import type { ReviewFile } from '#shared/domain/assessment/review-file.ts';
import type { ReviewPage } from '#shared/domain/assessment/review-page.ts';
import { seal } from '#shared/domain/assessment/seal.ts';
import type { Lang } from '#shared/locale/index.ts';

export type Stance = (typeof reviewStances)[number];

/** What a reviewer thinks of one dimension, or of the whole. */
export interface Remark {
  readonly stance: Stance | null;
  readonly text: string;
}

/** What a reviewer has done so far; kept on the device. */
export interface Draft {
  readonly lang: Lang;
  readonly reviewer: string;
  readonly role: string;
  /** By the dimension's id; the whole under the empty key. */
  readonly remarks: Readonly<Record<string, Remark>>;
}

export const blankRemark: Remark = { stance: null, text: '' };
export const keyOf = (page: ReviewPage): string => `peyvand-review ${page.roundId}`;

/** The remarks that say something. */
export const saidIn = (draft: Draft): [string, Remark][] =>
  Object.entries(draft.remarks).filter(([, r]) => r.stance !== null || r.text.trim() !== '');

/** The file that goes back. @param now ISO instant */
export function reviewFileOf(page: ReviewPage, draft: Draft, now: string): string {
  const content: Omit<ReviewFile, 'checksum'> = {
    format: 'peyvand-review',
    version: 1,
    workspaceId: page.workspaceId,
    roundId: page.roundId,
    reviewer: draft.reviewer.trim(),
    role: draft.role.trim(),
    savedAt: now,
    remarks: saidIn(draft).map(([id, { stance, text }]) => ({
      dimensionId: id === '' ? null : id,
      stance,
      text: text.trim(),
    })),
  };
  return `${JSON.stringify(seal(content))}\n`;
}
