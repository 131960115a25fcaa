import type { Driver } from '#shared/domain/strategy/driver.ts';

/** The six drivers of S01, not yet weighed. */
export const driverRows: readonly Driver[] = [];
