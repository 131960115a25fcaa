import type { Argument } from '#shared/domain/strategy/argument.ts';
import type { Benchmark } from '#shared/domain/strategy/benchmark.ts';
import type { Decision } from '#shared/domain/strategy/decision.ts';
import type { Driver } from '#shared/domain/strategy/driver.ts';
import type { Goal } from '#shared/domain/strategy/goal.ts';
import { argumentsTable, benchmarks, decisions, drivers, goals } from '../../workspace/schema/index.ts';
import { keptList } from '../kept-list.ts';

export const driverList = keptList<Driver>(drivers, (r) => r.name);
export const goalList = keptList<Goal>(goals, (r) => r.title);
export const decisionList = keptList<Decision>(decisions, (r) => r.title);
export const argumentList = keptList<Argument>(argumentsTable, (r) => r.name);
export const benchmarkList = keptList<Benchmark>(benchmarks, (r) => r.name);
