import { migration as m0001 } from './0001-foundation.ts';
import { migration as m0002 } from './0002-ecosystem-studio.ts';
import { migration as m0003 } from './0003-strategy-organization-risk.ts';
import { migration as m0004 } from './0004-ratings-in-actors.ts';
import { migration as m0005 } from './0005-program.ts';
import { migration as m0006 } from './0006-assessment.ts';
import type { Migration } from './migration.ts';

/** All migrations in order; the last one's version is the format version of the file. */
export const migrations: readonly Migration[] = [m0001, m0002, m0003, m0004, m0005, m0006];
