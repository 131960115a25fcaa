import { Refusal } from '#shared/contract/result.ts';
import { call } from '../../services/door.ts';
import { type Environment, Session } from '../../services/session.ts';
import { autoBackup, closeWorkspace } from '../../services/workspace/file.ts';
import { nodeEnvironment } from '../environment.ts';
import type { FromService, Line, ToService } from './messages.ts';

const backupEvery = 10 * 60 * 1000;

/**
 * The Electron door's far end: the services in a process of their own, so that reading a large list or writing a
 * report never holds up a window. Pages are printed by the main process, which has the browser engine.
 */
export function runServiceHost(line: Line<FromService, ToService>, done: () => void): Session {
  const prints = new Map<number, (pdf: Uint8Array | null) => void>();
  let nextPrint = 0;
  const printer: NonNullable<Environment['printer']> = {
    print: (html) =>
      new Promise((resolve, reject) => {
        const id = nextPrint++;
        prints.set(id, (pdf) => (pdf ? resolve(pdf) : reject(new Refusal('pdf.failed'))));
        line.send({ type: 'print', id, html });
      }),
  };
  const session = new Session(nodeEnvironment('electron', printer));
  session.listen((event) => line.send({ type: 'event', event }));
  const timer = setInterval(() => autoBackup(session), backupEvery);

  line.receive((message) => {
    switch (message.type) {
      case 'call':
        void call(session, message.name, message.input, message.job).then((result) =>
          line.send({ type: 'answer', id: message.id, result }),
        );
        return;
      case 'printed':
        prints.get(message.id)?.(message.pdf);
        prints.delete(message.id);
        return;
      case 'stop':
        clearInterval(timer);
        closeWorkspace(session);
        line.send({ type: 'stopped' });
        done();
        return;
      default:
        message satisfies never;
    }
  });
  return session;
}
