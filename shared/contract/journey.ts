import { z } from 'zod';
import { Overview } from '#shared/domain/journey/overview.ts';
import { journeySteps, StepProgress } from '#shared/domain/journey/progress.ts';
import { command, query } from './define.ts';

/** The seven steps: progress computed from the data, and the consultant's notes. */
export const journey = {
  progress: query({
    input: z.object({}),
    output: z.array(StepProgress),
    reads: [
      'ecosystem.actors',
      'ecosystem.relations',
      'ecosystem.criteria',
      'ecosystem.map',
      'library.kpis',
      'strategy.canvas',
      'strategy.goals',
      'strategy.decisions',
      'strategy.cases',
      'risk.register',
      'risk.actions',
      'program.programs',
      'program.policies',
      'program.results',
      'assessment.rounds',
      'assessment.responses',
      'journey.notes',
      'deliverables.editions',
      'workspace.settings',
    ],
  }),
  /** Key figures of the whole engagement. */
  overview: query({
    input: z.object({}),
    output: Overview,
    reads: [
      'ecosystem.actors',
      'ecosystem.relations',
      'ecosystem.criteria',
      'library.kpis',
      'strategy.canvas',
      'strategy.goals',
      'workspace.settings',
    ],
  }),
  notes: query({ input: z.object({}), output: z.record(z.string(), z.string()), reads: ['journey.notes'] }),
  setNote: command({
    input: z.object({ step: z.enum(journeySteps), text: z.string().max(20_000) }),
    output: z.null(),
  }),
};
