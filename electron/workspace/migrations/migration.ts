/** One step of the file's format: numbered from 1, forward only, never changed once released. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
