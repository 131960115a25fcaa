import { z } from 'zod';
import { Kpi } from '#shared/domain/library/kpi.ts';
import { shippedLists } from '#shared/domain/library/shipped.ts';
import { command, query } from './define.ts';
import { Deleted, Ids, none } from './lists.ts';

/** Operations on the method library: what ships with the product and is copied into the workspace to be adapted. */
export const library = {
  kpis: query({ input: none, output: z.array(Kpi), reads: ['library.kpis'] }),
  saveKpi: command({ input: Kpi.partial({ id: true, order: true }), output: Kpi }),
  deleteKpis: command({ input: Ids, output: Deleted }),
  /** Adds what the library has of a list and the workspace lacks, in one step; nothing that is there is changed. */
  addShipped: command({
    input: z.object({ list: z.enum(shippedLists) }),
    output: z.object({ added: z.int() }),
  }),
};
