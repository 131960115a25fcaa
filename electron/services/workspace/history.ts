import type { RoomServices } from '#shared/contract/index.ts';
import type { HistoryEntry } from '#shared/contract/workspace.ts';
import { differences } from '#shared/domain/workspace/difference.ts';
import { dumpDocument } from '../../workspace/document/dump.ts';
import { replaceContent } from '../../workspace/document/load.ts';
import type { Step } from '../../workspace/journal/journal.ts';
import { createSnapshot, deleteSnapshot, listSnapshots, readSnapshot } from '../../workspace/snapshot.ts';
import type { Context } from '../context.ts';

type Operations = Pick<
  RoomServices<'workspace', Context>,
  | 'undoState'
  | 'undo'
  | 'redo'
  | 'history'
  | 'snapshots'
  | 'createSnapshot'
  | 'deleteSnapshot'
  | 'compareSnapshot'
  | 'restoreSnapshot'
>;

/** Undo, redo, the activity history and snapshots. */
export const historyOperations: Operations = {
  undoState: ({ workspace: { journal } }) => ({
    undo: orNull(journal.next('undo')),
    redo: orNull(journal.next('redo')),
  }),
  undo: (context) => move(context, 'undo'),
  redo: (context) => move(context, 'redo'),
  history: ({ workspace }, { before, limit }) => workspace.journal.steps(before, limit).map(entryOf),

  snapshots: ({ workspace }) => listSnapshots(workspace),
  createSnapshot: ({ workspace }, { name, note }) => createSnapshot(workspace, name, note),
  deleteSnapshot: ({ workspace }, { id }) => {
    deleteSnapshot(workspace, id);
    return null;
  },
  compareSnapshot: ({ workspace }, { id }) =>
    differences(readSnapshot(workspace, id), dumpDocument(workspace.db)),
  restoreSnapshot: (context, { id }) => {
    const document = readSnapshot(context.workspace, id);
    const name = listSnapshots(context.workspace).find((s) => s.id === id)?.name ?? '';
    context.edit({ name }, (db) => replaceContent(db, document));
    return null;
  },
};

function move(context: Context, direction: 'undo' | 'redo'): HistoryEntry | null {
  const { value, topics } = context.workspace.move(direction);
  context.contentChanged(topics);
  return value ? entryOf(value) : null;
}

const entryOf = (step: Step): HistoryEntry => ({
  ...step,
  params: JSON.parse(step.params) as HistoryEntry['params'],
});
const orNull = (step: Step | undefined): HistoryEntry | null => (step ? entryOf(step) : null);
