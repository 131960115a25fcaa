import { migration as m0001 } from './0001-foundation.ts';
import type { Migration } from './migration.ts';

/** All migrations in order; the last one's version is the format version of the file. */
export const migrations: readonly Migration[] = [m0001];
