import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Cards at places of the plane, by their middle, and the lines between them. */
export interface BareMap {
  readonly size: { readonly width: number; readonly height: number };
  /** What stands in the middle when the page opens; with visible-only elements an empty part would mount nothing. */
  readonly start: { readonly x: number; readonly y: number };
  readonly positions: readonly { readonly actorId: string; readonly x: number; readonly y: number }[];
  readonly relations: readonly {
    readonly id: string;
    readonly sourceId: string;
    readonly targetId: string;
  }[];
}

/** Builds and serves the bare page with places and lines. */
export async function bareServer(folder: string, map: BareMap) {
  const outDir = join(folder, 'bare');
  await build({
    root: join(root, 'tests/bench/bare-map'),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'chrome140' },
  });
  const data = JSON.stringify(map);
  const types: Readonly<Record<string, string>> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
  };
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    if (path === '/map.json') response.setHeader('content-type', 'application/json').end(data);
    else if (existsSync(join(outDir, path)))
      response
        .setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
        .end(readFileSync(join(outDir, path)));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`, server };
}

/** Serves the product with an engagement document. */
export async function productServer(folder: string, map: unknown) {
  const env = { ...process.env, PEYVAND_HOME: join(folder, 'app'), LANG: 'en_GB.UTF-8' };
  const bin = join(root, 'bin/peyvand.mjs');
  const file = join(folder, 'map.peyvand');
  const document = join(folder, 'map.json');
  writeFileSync(document, JSON.stringify(map));
  for (const args of [
    ['new', file, '--client', 'Bench', '--lang', 'en'],
    ['load', file, document],
  ])
    await new Promise<void>((resolve, reject) =>
      spawn(process.execPath, [bin, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).on(
        'exit',
        (code) => (code === 0 ? resolve() : reject(new Error(`peyvand ${args[0]} ended with ${code}.`))),
      ),
    );
  const child: ChildProcess = spawn(process.execPath, [bin, 'serve', file, '--no-open'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve) => {
    let text = '';
    child.stdout?.on('data', (chunk) => {
      text += String(chunk);
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(text);
      if (found) resolve(found[0]);
    });
  });
  return { url, child };
}
