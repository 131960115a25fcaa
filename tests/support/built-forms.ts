import { buildStale } from '../../scripts/build.ts';

/** Vitest's global set-up: tests that write single-file pages meet them built. */
export const setup = (): Promise<void> => buildStale(['forms']);
