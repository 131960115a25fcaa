import type { contract, OutputOf } from '#shared/contract/index.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { type Played, programNames } from '#shared/figures/simulation.ts';
import type { Locale } from '#shared/locale/index.ts';

/** The answer of the simulation. */
export type Simulated = OutputOf<(typeof contract)['program']['simulate']>;

/** Each run beside its program, in the order of the answer; a program that was deleted meanwhile is left out. */
export function playedOf(simulated: Simulated, programs: readonly Program[], locale: Locale): Played[] {
  const chosen = simulated.programs.flatMap((run) => programs.find((p) => p.id === run.programId) ?? []);
  const names = programNames(chosen, locale);
  return simulated.programs.flatMap((run) => {
    const program = chosen.find((p) => p.id === run.programId);
    return program ? [{ run, program, name: names.get(program.id) ?? '', months: simulated.months }] : [];
  });
}
