import type { OrgProcess } from '#shared/domain/organization/process.ts';
import { careProcesses } from './processes-care.ts';
import { joiningProcesses } from './processes-joining.ts';
import { sellingProcesses } from './processes-selling.ts';

/** The eight processes of S19 as step lists, with full RACI marks. */
export const orgProcessRows: readonly OrgProcess[] = [
  ...joiningProcesses,
  ...sellingProcesses,
  ...careProcesses,
].toSorted((a, b) => a.order - b.order);
