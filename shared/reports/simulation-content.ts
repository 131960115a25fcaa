import { finish } from '#shared/domain/portions.ts';
import { type TierAudit, tierAudit } from '#shared/domain/program/audit.ts';
import { type History, historyOf, type ProgramContent } from '#shared/domain/program/history.ts';
import { chosenProgram, type Program } from '#shared/domain/program/program.ts';
import { type Simulation, simulation } from '#shared/domain/program/simulate.ts';
import { type Played, programNames } from '#shared/figures/simulation.ts';
import type { ReportContent } from './content.ts';

/** How many months a simulation's papers look at. */
const reportMonths = 24;

/** What papers on a simulation are written from. */
export interface SimulationContent {
  readonly report: ReportContent;
  readonly history: History;
  readonly program: Program;
  readonly played: readonly Played[];
  readonly result: Simulation;
  readonly audit: TierAudit;
  readonly partnerName: (actorId: string) => string;
}

/** The document as programs read it. */
export const programContentOf = ({ document }: ReportContent): ProgramContent => ({
  ...document,
  clauses: document.policyClauses,
  calendar: document.settings.calendar,
});

/** The main program and the latest draft on the last months; null without a program or a deal. Pure. */
export function simulationContent(report: ReportContent): SimulationContent | null {
  const { document, locale, options } = report;
  const programs = document.programs.toSorted((a, b) => a.order - b.order);
  const program = chosenProgram(programs);
  if (program === null || document.deals.length === 0) return null;
  const draft = programs.findLast((p) => p.id !== program.id && p.state === 'draft');
  const content = programContentOf(report);
  const history = historyOf(content);
  const chosen = [program, ...(draft ? [draft] : [])];
  const result = finish(simulation(chosen, history, document.benefits, { months: reportMonths }));
  const names = programNames(chosen, locale);
  return {
    report,
    history,
    program,
    result,
    played: result.programs.flatMap((run, i) => {
      const one = chosen[i];
      return one ? [{ run, program: one, name: names.get(one.id) ?? '', months: result.months }] : [];
    }),
    audit: tierAudit(program, content, document.benefits, options.now.toISOString().slice(0, 10)),
    partnerName: (id) => {
      const actor = report.byId.get(id);
      return actor ? locale.name(actor) : '–';
    },
  };
}
