import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Asks for a passphrase on the terminal without showing it. */
export function readPassphrase(): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
  process.stderr.write('Passphrase: ');
  return new Promise((resolve) => {
    reader.question('', (answer) => {
      reader.close();
      process.stderr.write('\n');
      resolve(answer);
    });
  });
}
