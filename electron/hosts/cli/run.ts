import { type Client, createClient, type Transport } from '#shared/contract/index.ts';
import { Refusal, type Result } from '#shared/contract/result.ts';
import { call } from '../../services/door.ts';
import { Session } from '../../services/session.ts';
import { closeWorkspace } from '../../services/workspace/file.ts';
import { nodeEnvironment } from '../environment.ts';
import { readPassphrase } from './passphrase.ts';

/** Runs commands against the services in this process, as the other doors do, and unwraps their results. */
export class CommandRunner {
  readonly session: Session;
  readonly client: Client;

  constructor(session: Session = new Session(nodeEnvironment('cli'))) {
    this.session = session;
    const transport: Transport = (name, input, options) => call(session, name, input, options?.job ?? null);
    this.client = createClient(transport);
  }

  /** The value of an answer. @throws Refusal when it was refused */
  async value<T>(answer: Promise<Result<T>>): Promise<T> {
    const result = await answer;
    if (!result.ok) throw new Refusal(result.error.code, result.error.params);
    return result.value;
  }

  /** Opens a workspace, does the work, closes it whatever happens. */
  async within<T>(file: string, work: (runner: CommandRunner) => Promise<T>): Promise<T> {
    try {
      await this.open(file);
      return await work(this);
    } finally {
      this.close();
    }
  }

  /** Opens with the passphrase of the environment, or asks for it when the file turns out to need one. */
  async open(file: string): Promise<void> {
    await this.withPassphrase((passphrase) => this.client.workspace.open({ path: file, passphrase }));
  }

  /** Tries with the passphrase of the environment; asks on the terminal when the file turns out to need one. */
  async withPassphrase<T>(
    work: (passphrase: string | null, runner: CommandRunner) => Promise<Result<T>>,
  ): Promise<T> {
    const first = await work(process.env.PEYVAND_PASSPHRASE || null, this);
    const ask = !first.ok && first.error.code === 'workspace.passphraseNeeded' && process.stdin.isTTY;
    return this.value(Promise.resolve(ask ? await work(await readPassphrase(), this) : first));
  }

  close(): void {
    closeWorkspace(this.session);
  }
}
