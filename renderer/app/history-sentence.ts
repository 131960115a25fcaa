import type { HistoryEntry } from '#shared/contract/workspace.ts';
import { hasKey, type Locale } from '#shared/locale/index.ts';

/** What a step of the history did, as a sentence of the `workspace.did` catalog. */
export function historySentence({ t }: Locale, entry: Pick<HistoryEntry, 'operation' | 'params'>): string {
  const key = `workspace.did.${entry.operation.replace('.', '-')}`;
  return hasKey(key) ? t(key, entry.params) : entry.operation;
}
