/**
 * Program of kill.test.ts: makes a workspace and runs 200 commands in it, reporting each on stdout once it was
 * answered. Every command changes something, so that the history's ids count them.
 */
import { writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppFolder } from '#electron/services/app/folder.ts';
import { call } from '#electron/services/door.ts';
import { Session } from '#electron/services/session.ts';
import { createClient } from '#shared/contract/index.ts';

const path = process.argv[2] ?? '';
const session = new Session({
  host: 'cli',
  version: '0',
  folder: new AppFolder(join(dirname(path), 'app')),
  home: dirname(path),
  printer: null,
});
const client = createClient((name, input) => call(session, name, input));
await client.workspace.create({ path, clientName: 'سپهر', lang: 'fa', passphrase: 'p' });

const ids: string[] = [];
let state = 7;
const random = (below: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state % below;
};
for (let n = 1; n <= 200; n += 1) {
  const id = ids[random(Math.max(1, ids.length))];
  if (id === undefined || random(3) === 0) {
    const made = await client.ecosystem.createActor({
      type: 'reseller',
      status: 'active',
      name: `شریک ${n}`,
    });
    if (!made.ok) throw new Error(made.error.code);
    ids.push(made.value.id);
  } else {
    const done =
      random(2) === 0
        ? await client.ecosystem.updateActors({ ids: [id], patch: { note: `یادداشت ${n}` } })
        : await client.ecosystem.moveActors({ positions: [{ actorId: id, x: n, y: n / 3 }] });
    if (!done.ok) throw new Error(done.error.code);
  }
  writeSync(1, `${n}\n`);
}
// Stays open until it is killed: closing would be a clean end.
setInterval(() => undefined, 1000);
