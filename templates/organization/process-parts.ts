import type { ProcessLane, ProcessStep } from '#shared/domain/organization/process.ts';
import { orgRoleRows } from './roles.ts';

/** Lanes of those who stand outside the five teams. */
const outside: Readonly<Record<string, readonly [name: string, nameEn: string]>> = {
  partner: ['شریک', 'Partner'],
  customer: ['مشتری', 'Customer'],
  finance: ['مالی', 'Finance'],
  legal: ['حقوقی', 'Legal'],
  'direct-sales': ['فروش مستقیم', 'Direct sales'],
  product: ['محصول', 'Product'],
};

/** Lanes by role card, or by a key of those outside; the names come from there. */
export const lanes = (...ids: readonly string[]): ProcessLane[] =>
  ids.map((id) => {
    const role = orgRoleRows.find((r) => r.id === id);
    if (role) return { id, roleId: id, name: role.name, nameEn: role.nameEn };
    const [name, nameEn] = outside[id] ?? [];
    if (!name) throw new Error(`No lane is called ${id}.`);
    return { id, roleId: null, name, nameEn: nameEn ?? null };
  });

/** The one step that follows. */
export const to = (stepId: string): ProcessStep['next'] => [{ stepId, label: '', labelEn: '' }];

/** The ways out of a decision. */
export const ways = (
  ...all: readonly (readonly [stepId: string, label: string, labelEn: string])[]
): ProcessStep['next'] => all.map(([stepId, label, labelEn]) => ({ stepId, label, labelEn }));

type Edge = Pick<ProcessStep, 'id' | 'laneId' | 'next'> & { readonly name: string; readonly nameEn: string };

/** Where the process begins; nobody is marked there, because no work is done. */
export const start = (given: Edge): ProcessStep => ({
  ...given,
  kind: 'start',
  slaHours: null,
  system: '',
  raci: {},
});

/** Where the process ends. */
export const end = (given: Omit<Edge, 'next'>): ProcessStep => ({
  ...given,
  kind: 'end',
  slaHours: null,
  system: '',
  raci: {},
  next: [],
});
