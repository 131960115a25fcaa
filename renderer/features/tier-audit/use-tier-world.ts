import { useMemo } from 'react';
import { useOperation } from '#renderer/app/queries.ts';
import type { Program } from '#shared/domain/program/program.ts';

/** The lists that conditions and benefits of a program speak of; null until all are there. */
export function useTierLists() {
  const kpis = useOperation('library.kpis', {}).data;
  const certificates = useOperation('program.certificates', {}).data;
  const benefits = useOperation('program.benefits', {}).data;
  return useMemo(
    () => (kpis && certificates && benefits ? { kpis, certificates, benefits } : null),
    [kpis, certificates, benefits],
  );
}
export type Lists = NonNullable<ReturnType<typeof useTierLists>>;
/** A program and the lists that it speaks of. */
export type World = Lists & { readonly program: Program };

/** A program with what its conditions speak of; null until all is there. */
export function useTierWorld(program: Program | null): World | null {
  const lists = useTierLists();
  return useMemo(() => (program && lists ? { program, ...lists } : null), [program, lists]);
}
