import { Refusal } from '#shared/contract/result.ts';
import type { CommandRunner } from './run.ts';

/** An area answers with plain data; its fields are an interface for other programs and do not change. */
type Area = (runner: CommandRunner) => Promise<unknown>;

const areas: Readonly<Record<string, Area>> = {
  segmentation: async ({ client, value }) => {
    const result = await value(client.ecosystem.segmentation({}));
    return {
      cutoffs: result.cutoffs,
      counts: result.counts,
      unplaced: result.unplaced,
      partners: result.partners.map(({ code, value: v, potential, quadrant, score, missing, explain }) => ({
        code,
        value: v,
        potential,
        quadrant,
        score,
        missing,
        explain,
      })),
    };
  },
};

/** Areas that `analyze` knows today. */
export const analysisAreas: readonly string[] = Object.keys(areas);

/** Runs an analysis. @throws Refusal area.unknown */
export async function analyze(runner: CommandRunner, area: string): Promise<unknown> {
  const run = Object.hasOwn(areas, area) ? areas[area] : undefined;
  if (!run) throw new Refusal('area.unknown', { area });
  return run(runner);
}
