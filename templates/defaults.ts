import { blankActor } from '#shared/domain/ecosystem/actor.ts';
import type { EngagementDocument } from '#shared/domain/workspace/document.ts';
import { documentVersion, emptyLists } from '#shared/domain/workspace/document.ts';
import {
  defaultCapacity,
  defaultHeadcount,
  type WorkspaceSettings,
} from '#shared/domain/workspace/settings.ts';
import { criterionScalesEn, seededCriterionRows } from './criteria.ts';
import { playRows } from './plays.ts';
import { shippedRowsIn } from './shipped.ts';

type Given = Pick<
  WorkspaceSettings,
  'workspaceId' | 'clientName' | 'clientNameEn' | 'lang' | 'currency' | 'createdAt'
>;

/** Accent that documents carry until the consultant sets the firm's own. */
const productAccent = '#1f6feb';

/** The content of a new workspace: the five criteria of the method and the client in the middle of the map. */
export function emptyDocument(given: Given): EngagementDocument {
  const fa = given.lang === 'fa';
  const shipped = shippedRowsIn(given.lang);
  return {
    format: 'peyvand-engagement',
    version: documentVersion,
    settings: {
      ...given,
      calendar: fa ? 'persian' : 'gregory',
      digits: fa ? 'persian' : 'latin',
      consultant: '',
      firm: '',
      confidentiality: fa ? 'محرمانه' : 'Confidential',
      accent: productAccent,
      logoId: null,
      cutoffs: { value: 50, potential: 50 },
      capacity: defaultCapacity,
      driverMethod: 'points',
      headcount: defaultHeadcount,
    },
    ...emptyLists(),
    actors: [
      {
        ...blankActor,
        id: 'client',
        code: 'CLIENT',
        type: 'client',
        name: given.clientName,
        nameEn: given.clientNameEn,
      },
    ],
    criteria: seededCriterionRows.map((c) => ({
      ...c,
      description: fa ? c.description : (criterionScalesEn[c.id] ?? c.description),
    })),
    positions: [{ actorId: 'client', x: 0, y: 0 }],
    regions: shipped.regions.map((r) => ({ ...r })),
    plays: playRows.map((p) => ({ ...p })),
    kpis: [...shipped.kpis],
    drivers: [...shipped.drivers],
    arguments: [...shipped.arguments],
    benchmarks: [...shipped.benchmarks],
    orgCriteria: [...shipped.orgCriteria],
  };
}
