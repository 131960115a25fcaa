import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findViolations } from '../../../scripts/boundaries.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'peyvand-boundaries-'));
  const imports = { '#shared/*': './shared/*', '#electron/*': './electron/*', '#renderer/*': './renderer/*' };
  plant('package.json', JSON.stringify({ name: 'planted', type: 'module', imports }));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function plant(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const sound: Record<string, string> = {
  'shared/locale/digits.ts': 'export const digits = 10;\n',
  'shared/domain/ecosystem/f1.ts':
    "import { z } from 'zod';\nimport { digits } from '#shared/locale/digits.ts';\nexport const f1 = z.number().max(digits);\n",
  'shared/contract/ecosystem.ts': "export { f1 } from '#shared/domain/ecosystem/f1.ts';\n",
  'electron/workspace/open.ts':
    "import { readFileSync } from 'node:fs';\nimport Database from 'better-sqlite3';\nexport const open = [readFileSync, Database];\n",
  'electron/services/ecosystem/actors.ts':
    "import { open } from '#electron/workspace/open.ts';\nexport const actors = open;\n",
  'electron/hosts/cli/index.ts':
    "import { actors } from '#electron/services/ecosystem/actors.ts';\nexport const cli = actors;\n",
  'electron/main/index.ts':
    "import { app } from 'electron';\nimport { cli } from '#electron/hosts/cli/index.ts';\nexport const main = [app, cli];\n",
  'renderer/app/main.tsx':
    "import { useState } from 'react';\nimport { f1 } from '#shared/contract/ecosystem.ts';\nimport './app.css';\nexport const main = [useState, f1];\n",
  'renderer/app/app.css': '',
};

function plantSound(): void {
  for (const [path, text] of Object.entries(sound)) plant(path, text);
}

describe('boundaries', () => {
  it('finds nothing in a tree that follows the arrows', () => {
    plantSound();
    expect(findViolations(root)).toEqual([]);
  });

  it.each([
    [
      'shared → electron',
      'shared/contract/bad.ts',
      "import '#electron/workspace/open.ts';",
      'shared may not import electron/workspace/open.ts',
    ],
    [
      'shared → renderer, types only',
      'shared/figures/bad.ts',
      "import type { main } from '#renderer/app/main.tsx';",
      'shared may not import renderer/app/main.tsx',
    ],
    [
      'domain → contract',
      'shared/domain/risk/bad.ts',
      "export * from '#shared/contract/ecosystem.ts';",
      'shared/domain may not import shared/contract/ecosystem.ts',
    ],
    [
      'locale → domain',
      'shared/locale/bad.ts',
      "import '../domain/ecosystem/f1.ts';",
      'shared/locale may not import shared/domain/ecosystem/f1.ts',
    ],
    [
      'shared → Node',
      'shared/reports/bad.ts',
      "import { readFileSync } from 'node:fs';",
      "shared may not import Node's node:fs",
    ],
    [
      'shared → Node without prefix',
      'shared/reports/bad.ts',
      "import { join } from 'path';",
      "shared may not import Node's path",
    ],
    [
      'shared → React',
      'shared/figures/bad.tsx',
      "import { useState } from 'react';",
      'shared may not import the package react',
    ],
    [
      'renderer → electron by a relative path',
      'renderer/features/map/bad.ts',
      "import '../../../electron/services/ecosystem/actors.ts';",
      'renderer may not import electron/services/ecosystem/actors.ts',
    ],
    ['renderer → Node', 'renderer/app/bad.ts', "import 'node:os';", "renderer may not import Node's node:os"],
    [
      'renderer → electron package',
      'renderer/app/bad.ts',
      "import { ipcRenderer } from 'electron';",
      'renderer may not import the package electron',
    ],
    [
      'renderer → drizzle below the root',
      'renderer/app/bad.ts',
      "import 'drizzle-orm/better-sqlite3';",
      'renderer may not import the package drizzle-orm',
    ],
    [
      'hosts → workspace',
      'electron/hosts/browser/bad.ts',
      "export const lazy = () => import('#electron/workspace/open.ts');",
      'electron/hosts may not import electron/workspace/open.ts',
    ],
    [
      'hosts → workspace in a type',
      'electron/hosts/browser/bad.ts',
      "export type T = import('#electron/workspace/open.ts').X;",
      'electron/hosts may not import electron/workspace/open.ts',
    ],
    [
      'workspace → services',
      'electron/workspace/bad.ts',
      "export { actors } from '#electron/services/ecosystem/actors.ts';",
      'electron/workspace may not import electron/services/ecosystem/actors.ts',
    ],
    [
      'writers → workspace',
      'electron/writers/docx/bad.ts',
      "import '#electron/workspace/open.ts';",
      'electron/writers may not import electron/workspace/open.ts',
    ],
    [
      'services → hosts',
      'electron/services/risk/bad.ts',
      "import '#electron/hosts/cli/index.ts';",
      'electron/services may not import electron/hosts/cli/index.ts',
    ],
    [
      'main → services',
      'electron/main/bad.ts',
      "import '#electron/services/ecosystem/actors.ts';",
      'electron/main may not import electron/services/ecosystem/actors.ts',
    ],
    [
      'Electron outside the shell',
      'electron/services/risk/bad.ts',
      "import { dialog } from 'electron';",
      'electron/services may not import the package electron',
    ],
    [
      'a path that leads nowhere',
      'electron/services/risk/bad.ts',
      "import './nowhere.ts';",
      "cannot resolve './nowhere.ts'",
    ],
    [
      'a folder nobody planned',
      'electron/helpers/bad.ts',
      'export {};',
      'lies in no area of the architecture',
    ],
  ])('reports %s', (_name, file, text, message) => {
    plantSound();
    plant(file, `\n${text}\n`);
    const [violation, ...others] = findViolations(root);
    expect(violation).toMatchObject({ file, message });
    expect(others).toEqual([]);
  });

  it('names the line', () => {
    plantSound();
    plant('shared/reports/bad.ts', "// one\n// two\nimport 'node:fs';\n");
    expect(findViolations(root)[0]?.line).toBe(3);
  });

  it('reports a circle of imports once, and lets types look back', () => {
    plantSound();
    plant('renderer/features/a.ts', "import { b } from './b.ts';\nexport const a = b;\n");
    plant('renderer/features/b.ts', "import { c } from './c.ts';\nexport const b = c;\n");
    plant('renderer/features/c.ts', "import { a } from './a.ts';\nexport const c = () => a;\n");
    plant('renderer/features/d.ts', "import { e } from './e.ts';\nexport interface D { e: typeof e }\n");
    plant('renderer/features/e.ts', "import type { D } from './d.ts';\nexport const e = (d: D) => d;\n");
    const violations = findViolations(root);
    expect(violations.map((one) => one.message)).toEqual([
      'circular imports: renderer/features/a.ts, renderer/features/b.ts, renderer/features/c.ts',
    ]);
  });
});
