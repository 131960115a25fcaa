import type { EngagementDocument } from '#shared/domain/workspace/document.ts';
import { enIot } from './en-iot.ts';
import { faSoftware } from './fa-software.ts';

/** The complete sample engagements that a newcomer can open, by id. */
export const samples: Readonly<Record<'fa-software' | 'en-iot', EngagementDocument>> = {
  'fa-software': faSoftware,
  'en-iot': enIot,
};
