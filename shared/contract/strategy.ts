import { z } from 'zod';
import { Argument } from '#shared/domain/strategy/argument.ts';
import { Benchmark } from '#shared/domain/strategy/benchmark.ts';
import { BusinessCase } from '#shared/domain/strategy/business-inputs.ts';
import { Decision } from '#shared/domain/strategy/decision.ts';
import { Driver, DriverComparison, DriverMethod } from '#shared/domain/strategy/driver.ts';
import { Goal } from '#shared/domain/strategy/goal.ts';
import { businessCaseResults } from './business-case.ts';
import { command, query } from './define.ts';
import { Deleted, Ids, none } from './lists.ts';
import { strategyResults } from './strategy-results.ts';

/** Operations on the strategy: drivers, goals, decisions, arguments, benchmarks, and the business case. */
export const strategy = {
  ...strategyResults,
  drivers: query({ input: none, output: z.array(Driver), reads: ['strategy.canvas'] }),
  saveDriver: command({ input: Driver.partial({ id: true, order: true }), output: Driver }),
  deleteDrivers: command({ input: Ids, output: Deleted }),
  driverComparisons: query({ input: none, output: z.array(DriverComparison), reads: ['strategy.canvas'] }),
  /** Which of two drivers matters more; null takes the answer back. The pair may come in either order. */
  compareDrivers: command({
    input: DriverComparison.omit({ note: true }).extend({
      preferred: DriverComparison.shape.preferred.nullable(),
      note: DriverComparison.shape.note.default(''),
    }),
    output: z.null(),
  }),
  setDriverMethod: command({ input: z.object({ method: DriverMethod }), output: z.null() }),

  goals: query({ input: none, output: z.array(Goal), reads: ['strategy.goals'] }),
  saveGoal: command({ input: Goal.partial({ id: true, order: true }), output: Goal }),
  deleteGoals: command({ input: Ids, output: Deleted }),

  decisions: query({ input: none, output: z.array(Decision), reads: ['strategy.decisions'] }),
  saveDecision: command({ input: Decision.partial({ id: true, order: true }), output: Decision }),
  deleteDecisions: command({ input: Ids, output: Deleted }),

  arguments: query({ input: none, output: z.array(Argument), reads: ['strategy.canvas'] }),
  saveArgument: command({ input: Argument.partial({ id: true, order: true }), output: Argument }),
  deleteArguments: command({ input: Ids, output: Deleted }),

  benchmarks: query({ input: none, output: z.array(Benchmark), reads: ['strategy.canvas'] }),
  saveBenchmark: command({ input: Benchmark.partial({ id: true, order: true }), output: Benchmark }),
  deleteBenchmarks: command({ input: Ids, output: Deleted }),

  businessCases: query({ input: none, output: z.array(BusinessCase), reads: ['strategy.cases'] }),
  /** Saving a case as the main one takes that mark from the others. */
  saveBusinessCase: command({ input: BusinessCase.partial({ id: true, order: true }), output: BusinessCase }),
  deleteBusinessCases: command({ input: Ids, output: Deleted }),
  ...businessCaseResults,
};
