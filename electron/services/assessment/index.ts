import type { RoomServices } from '#shared/contract/index.ts';
import type { Context } from '../context.ts';
import { invitationServices } from './exchange.ts';
import { intakeServices } from './exchange-intake.ts';
import { reviewServices } from './exchange-reviews.ts';
import { gateServices } from './gate.ts';
import { peopleServices } from './people.ts';
import { questionnaireServices } from './questionnaires.ts';
import { responseServices } from './responses.ts';
import { resultServices } from './results.ts';
import { roundServices } from './rounds.ts';
import { templateServices } from './templates.ts';

/** One engine for every questionnaire: its versions, its rounds, and what comes back. */
export const assessment: RoomServices<'assessment', Context> = {
  ...questionnaireServices,
  ...roundServices,
  ...responseServices,
  ...resultServices,
  ...invitationServices,
  ...intakeServices,
  ...templateServices,
  ...peopleServices,
  ...reviewServices,
  ...gateServices,
};
