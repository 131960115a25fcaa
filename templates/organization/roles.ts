import type { Role } from '#shared/domain/organization/role.ts';
import { marketRoles } from './roles-market.ts';
import { readinessRoles } from './roles-readiness.ts';
import { strategyRoles } from './roles-strategy.ts';

/** The sixteen role cards of S17: the leadership and five teams. */
export const orgRoleRows: readonly Role[] = [...strategyRoles, ...readinessRoles, ...marketRoles];
