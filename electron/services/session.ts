import type { AppState, OpenWorkspace, Preferences } from '#shared/contract/app.ts';
import { type HostEvent, Refusal } from '#shared/contract/result.ts';
import { readSettings } from '../workspace/document/dump.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { PdfPrinter } from '../writers/pdf/printer.ts';
import type { AppFolder } from './app/folder.ts';
import type { ReadReturns } from './assessment/exchange-intake.ts';
import type { ReadReviews } from './assessment/exchange-reviews.ts';
import type { ReadList } from './list-import.ts';

/** What a host gives to the services. */
export interface Environment {
  readonly host: AppState['host'];
  readonly version: string;
  /** Where preferences, the recent list, backups and logs live. */
  readonly folder: AppFolder;
  /** Folder that new workspaces are offered in. */
  readonly home: string;
  /** Prints pages to PDF; null means an installed browser. */
  readonly printer: PdfPrinter | null;
}

/**
 * One running application: at most one open workspace, whatever number of windows look at it. Hosts create one and
 * pass its events on.
 */
export class Session {
  readonly environment: Environment;
  readonly lists = new Map<string, ReadList>();
  readonly returns = new Map<string, ReadReturns>();
  readonly reviews = new Map<string, ReadReviews>();
  readonly jobs = new Map<string, AbortController>();
  readonly #listeners = new Set<(event: HostEvent) => void>();
  #workspace: Workspace | null = null;
  /** Changes since the last automatic backup. */
  changesSinceBackup = 0;

  constructor(environment: Environment) {
    this.environment = environment;
  }

  get preferences(): Preferences {
    return this.environment.folder.preferences();
  }

  /** The open workspace, or null. */
  get workspace(): Workspace | null {
    return this.#workspace;
  }

  set workspace(workspace: Workspace | null) {
    this.#workspace = workspace;
    this.lists.clear();
    this.returns.clear();
    this.reviews.clear();
    this.changesSinceBackup = 0;
  }

  /** The open workspace. @throws Refusal workspace.notOpen */
  current(): Workspace {
    if (!this.#workspace) throw new Refusal('workspace.notOpen');
    return this.#workspace;
  }

  /** Follows changes and progress; the answer ends it. */
  listen(listener: (event: HostEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(event: HostEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

/** What a window may know of an open workspace. */
export function describeOpen(workspace: Workspace): OpenWorkspace {
  const { workspaceId, clientName, clientNameEn } = readSettings(workspace.db);
  return { path: workspace.path, workspaceId, clientName, clientNameEn, encrypted: workspace.encrypted };
}
