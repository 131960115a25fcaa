import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { type WebSocket, WebSocketServer } from 'ws';
import { decodeBytes, encodeBytes } from '#shared/contract/codec.ts';
import { call } from '../../services/door.ts';
import type { Session } from '../../services/session.ts';
import { pageHeaders } from '../security.ts';
import { Access } from './access.ts';

export interface BrowserHost {
  /** Address with the one-time token. */
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.map': 'application/json',
};

/**
 * The browser door: the built renderer, `POST /api/call` and a WebSocket of events, on 127.0.0.1 only.
 *
 * @param renderer folder of the built renderer
 * @param port 0 lets the system choose
 */
export async function startBrowserHost(session: Session, renderer: string, port = 0): Promise<BrowserHost> {
  const server = createServer();
  await listen(server, port);
  const address = server.address();
  const actualPort = typeof address === 'object' && address ? address.port : port;
  const access = new Access(actualPort);
  const url = access.url;

  server.on('request', getRequestListener(routes(session, access, renderer).fetch));
  const sockets = openEvents(server, session, access);
  return {
    url,
    port: actualPort,
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });

/** Pages and calls. Everything but the token's first use needs the cookie. */
function routes(session: Session, access: Access, renderer: string): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    const request = {
      host: c.req.header('host') ?? null,
      origin: c.req.header('origin') ?? null,
      cookie: c.req.header('cookie') ?? null,
    };
    if (!access.allowsHost(request)) return c.text('Forbidden', 403);
    const token = c.req.query('token');
    if (c.req.method === 'GET' && c.req.path === '/' && token !== undefined && !access.allows(request)) {
      const cookie = access.redeem(token);
      if (cookie)
        return new Response(null, { status: 303, headers: { Location: '/', 'Set-Cookie': cookie } });
    }
    if (!access.allows(request)) return c.text('Forbidden', 403);
    return next();
  });
  app.post('/api/call', async (c) => {
    // A form of another page cannot send this type without asking first, which is refused.
    if (!c.req.header('content-type')?.startsWith('application/json')) return c.text('Unsupported', 415);
    const body = decodeBytes(await c.req.text());
    const { name, input, job } = body as { name?: unknown; input?: unknown; job?: unknown };
    const result = await call(session, String(name), input, typeof job === 'string' ? job : null);
    return c.body(encodeBytes(result), 200, {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
    });
  });
  app.get('*', async (c) => {
    const path = c.req.path === '/' ? '/index.html' : c.req.path;
    const file = normalize(join(renderer, path));
    if (!file.startsWith(renderer + sep)) return c.text('Not found', 404);
    try {
      const body = await readFile(file);
      const headers = { ...pageHeaders, 'Content-Type': types[extname(file)] ?? 'application/octet-stream' };
      return new Response(body, { headers });
    } catch {
      return c.text('Not found', 404);
    }
  });
  return app;
}

/** The socket that tells every open page what changed. */
function openEvents(server: Server, session: Session, access: Access): WebSocketServer {
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request: IncomingMessage, socket, head) => {
    const allowed = access.allows({
      host: request.headers.host ?? null,
      origin: request.headers.origin ?? null,
      cookie: request.headers.cookie ?? null,
    });
    if (!allowed || request.headers.origin === undefined || request.url !== '/api/events') {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (ws) => sockets.emit('connection', ws, request));
  });
  sockets.on('connection', (ws: WebSocket) => {
    const stop = session.listen((event) => ws.send(JSON.stringify(event)));
    ws.on('close', stop);
    ws.on('error', stop);
  });
  return sockets;
}
