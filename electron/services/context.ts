import type { OperationName } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { Topic } from '#shared/contract/topics.ts';
import type { TypedDatabase } from '../workspace/database.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Session } from './session.ts';

/** What a handler gets beside its input: the session, and the means of one call. */
export class Context {
  readonly session: Session;
  readonly signal: AbortSignal;
  readonly #operation: OperationName;
  readonly #job: string | null;
  readonly #topics = new Set<Topic>();

  constructor(session: Session, operation: OperationName, job: string | null, signal: AbortSignal) {
    this.session = session;
    this.#operation = operation;
    this.#job = job;
    this.signal = signal;
  }

  /** The open workspace. @throws Refusal workspace.notOpen */
  get workspace(): Workspace {
    return this.session.current();
  }

  get db(): TypedDatabase {
    return this.workspace.db;
  }

  /**
   * Changes the content: one transaction, one undo step under the operation's name. `params` are the values of the
   * step's sentence in the history (`count`, `name`).
   */
  edit<T>(params: Record<string, string | number>, change: (db: TypedDatabase) => T): T {
    const { value, topics } = this.workspace.edit(
      { operation: this.#operation, author: this.session.preferences.author, params },
      change,
    );
    this.contentChanged(topics);
    // A large step leaves its texts to be indexed; do it once the answer is out.
    const { workspace, session } = this;
    setImmediate(() => {
      try {
        workspace.catchUp();
      } catch (error) {
        // It stays due and is tried again before the next search or edit.
        session.environment.folder.log('workspace.catchUp', error);
      }
    });
    return value;
  }

  /** Reports a change of the content itself, which the next automatic backup will hold. */
  contentChanged(topics: readonly Topic[]): void {
    if (topics.length > 0) this.session.changesSinceBackup += 1;
    this.touch(topics);
  }

  /** Adds topics to what the answer reports as changed. */
  touch(topics: readonly Topic[]): void {
    for (const topic of topics) this.#topics.add(topic);
  }

  get changed(): readonly Topic[] {
    return [...this.#topics];
  }

  /** Tells the listeners of the job how far it is, lets others run, and stops here when it was cancelled. */
  async progress(done: number, total: number): Promise<void> {
    if (this.#job !== null) this.session.emit({ type: 'progress', job: this.#job, done, total });
    await new Promise((resolve) => setImmediate(resolve));
    if (this.signal.aborted) throw new Refusal('job.cancelled');
  }
}
