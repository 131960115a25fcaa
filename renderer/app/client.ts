import { decodeBytes, encodeBytes } from '#shared/contract/codec.ts';
import { type Client, createClient, type Transport } from '#shared/contract/index.ts';
import type { HostEvent, Result } from '#shared/contract/result.ts';

/** What Electron's preload hands to the page; absent in the browser host. */
interface Shell {
  readonly call: (name: string, input: unknown, job: string | null) => Promise<unknown>;
  readonly onEvent: (listener: (event: unknown) => void) => () => void;
  readonly saveFile: (name: string, bytes: Uint8Array) => Promise<string | null>;
  readonly pickOpen: () => Promise<string | null>;
  readonly pickSave: (name: string) => Promise<string | null>;
}

declare global {
  interface Window {
    readonly peyvand?: Shell;
  }
}

/** The shell, or undefined in a browser. */
export const shell: Shell | undefined = window.peyvand;

const unreachable: Result<never> = { ok: false, error: { code: 'host.unreachable', params: {} } };

const overHttp: Transport = async (name, input, options) => {
  try {
    const response = await fetch('/api/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: encodeBytes({ name, input, job: options?.job }),
    });
    // The door's answers are checked in its own tests; a page trusts the host it came from.
    return response.ok ? (decodeBytes(await response.text()) as Result<unknown>) : unreachable;
  } catch {
    return unreachable;
  }
};

const overShell =
  (bridge: Shell): Transport =>
  async (name, input, options) =>
    (await bridge.call(name, input, options?.job ?? null)) as Result<unknown>;

/** The one client of the page. */
export const client: Client = createClient(shell ? overShell(shell) : overHttp);

/**
 * Follows the host's events; reconnects when the line breaks. `connected` is called whenever the line stands: what
 * changed before, between the page's first questions and then, was not heard.
 */
export function listen(listener: (event: HostEvent) => void, connected: () => void): () => void {
  if (shell) return shell.onEvent((event) => listener(event as HostEvent));
  let socket: WebSocket | null = null;
  let stopped = false;
  const connect = () => {
    socket = new WebSocket(`ws://${location.host}/api/events`);
    socket.onmessage = (message) => listener(JSON.parse(String(message.data)) as HostEvent);
    socket.onopen = connected;
    socket.onclose = () => {
      if (!stopped) setTimeout(connect, 1000);
    };
  };
  connect();
  return () => {
    stopped = true;
    socket?.close();
  };
}

/** Hands a finished file to the person: the system's save dialog in Electron, a download in a browser. */
export async function saveFile(name: string, mime: string, bytes: Uint8Array): Promise<boolean> {
  if (shell) return (await shell.saveFile(name, bytes)) !== null;
  const url = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return true;
}
