import { useMemo } from 'react';
import { useOperation } from '#renderer/app/queries.ts';
import { typicalDeal } from '#shared/domain/program/scale.ts';

/** The size of a usual deal of the workspace, minor units: examples and new rules begin with it. */
export function useTypicalDeal(): number {
  const deals = useOperation('program.deals', {}).data;
  const actors = useOperation('ecosystem.actors', {}).data;
  return useMemo(() => typicalDeal(deals ?? [], actors ?? []), [deals, actors]);
}
