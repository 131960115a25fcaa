import type { Services } from '#shared/contract/index.ts';
import { app } from './app/index.ts';
import { assessment } from './assessment/index.ts';
import type { Context } from './context.ts';
import { deliverables } from './deliverables/index.ts';
import { ecosystem } from './ecosystem/index.ts';
import { journey } from './journey/index.ts';
import { library } from './library/index.ts';
import { organization } from './organization/index.ts';
import { program } from './program/index.ts';
import { risk } from './risk/index.ts';
import { strategy } from './strategy/index.ts';
import { workspace } from './workspace/index.ts';

/** The handlers of all rooms. */
export const services: Services<Context> = {
  app,
  workspace,
  strategy,
  ecosystem,
  organization,
  program,
  risk,
  assessment,
  journey,
  deliverables,
  library,
};
