import { useMemo } from 'react';
import { useOperation } from '#renderer/app/queries.ts';
import type { Region } from '#shared/domain/ecosystem/region.ts';
import type { OrgStructure } from '#shared/domain/organization/org-figures.ts';
import type { Role } from '#shared/domain/organization/role.ts';
import type { OrgPosition, OrgScenario, OrgUnit } from '#shared/domain/organization/structure.ts';

/** All that the screen of one scenario reads. */
export interface ChartData {
  readonly scenario: OrgScenario;
  readonly units: readonly OrgUnit[];
  readonly positions: readonly OrgPosition[];
  readonly unitById: ReadonlyMap<string, OrgUnit>;
  readonly positionById: ReadonlyMap<string, OrgPosition>;
  readonly roles: readonly Role[];
  readonly regions: readonly Region[];
  readonly structure: OrgStructure;
}

export function useChart(scenario: OrgScenario | undefined): ChartData | null {
  const allUnits = useOperation('organization.units', {}).data;
  const allPositions = useOperation('organization.positions', {}).data;
  const roles = useOperation('organization.roles', {}).data;
  const regions = useOperation('ecosystem.regions', {}).data;
  const structure = useOperation(
    'organization.structure',
    { scenarioId: scenario?.id ?? '-' },
    scenario !== undefined,
  ).data;
  return useMemo(() => {
    if (!scenario || !allUnits || !allPositions || !roles || !regions || !structure) return null;
    const units = allUnits.filter((u) => u.scenarioId === scenario.id);
    const positions = allPositions.filter((p) => p.scenarioId === scenario.id);
    return {
      scenario,
      units,
      positions,
      unitById: new Map(units.map((u) => [u.id, u])),
      positionById: new Map(positions.map((p) => [p.id, p])),
      roles,
      regions,
      structure,
    };
  }, [scenario, allUnits, allPositions, roles, regions, structure]);
}
