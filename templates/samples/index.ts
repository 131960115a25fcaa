import type { EngagementDocument } from '#shared/domain/workspace/document.ts';
import { faSoftware } from './fa-software.ts';

/** The complete sample engagements that a newcomer can open, by id. */
export const samples: Readonly<Record<'fa-software', EngagementDocument>> = { 'fa-software': faSoftware };
