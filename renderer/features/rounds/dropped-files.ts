import { type DropItem, isFileDropItem } from 'react-aria-components';

/** Files of a drop, those in its folders included. */
export async function droppedFiles(items: readonly DropItem[]): Promise<File[]> {
  const files: File[] = [];
  for (const item of items) {
    if (isFileDropItem(item)) files.push(await item.getFile());
    else if (item.kind === 'directory')
      for await (const entry of item.getEntries()) files.push(...(await droppedFiles([entry])));
  }
  return files;
}
