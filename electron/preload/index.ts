import { contextBridge, ipcRenderer } from 'electron';

/**
 * The one narrow bridge between a page and the shell. Nothing of Electron itself is handed out; events arrive
 * without their sender.
 */
contextBridge.exposeInMainWorld('peyvand', {
  call: (name: string, input: unknown, job: string | null): Promise<unknown> =>
    ipcRenderer.invoke('peyvand:call', name, input, job),
  onEvent: (listener: (event: unknown) => void): (() => void) => {
    const handler = (_event: unknown, value: unknown) => listener(value);
    ipcRenderer.on('peyvand:event', handler);
    return () => ipcRenderer.removeListener('peyvand:event', handler);
  },
  saveFile: (name: string, bytes: Uint8Array): Promise<string | null> =>
    ipcRenderer.invoke('peyvand:save-file', name, bytes),
  pickOpen: (): Promise<string | null> => ipcRenderer.invoke('peyvand:pick-open'),
  pickSave: (name: string): Promise<string | null> => ipcRenderer.invoke('peyvand:pick-save', name),
});
