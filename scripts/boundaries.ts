/**
 * The arrows of the architecture, checked on every import: `renderer → shared ← electron`, inside electron
 * `hosts → services → workspace | writers | readers`, shared/ pure, and no circular imports. The rules are the
 * table `areas`; there is no list of exceptions. Imports are read by oxc's parser and resolved by oxc's resolver,
 * so `import type`, `export … from`, `import()` and the package's own `#…` paths all count.
 */
import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { parseSync } from 'oxc-parser';
import { ResolverFactory } from 'oxc-resolver';

export interface Violation {
  /** Path from the project's root. */
  file: string;
  /** Line of the import, from 1. */
  line: number;
  message: string;
}

interface Area {
  /** Folder that the rule governs; the longest matching folder wins. */
  folder: string;
  /** Folders it may import from, besides itself. */
  mayImport: readonly string[];
  /** Node's own modules allowed? */
  node?: true;
  /** Packages: only these, or all but these. A name ending in `*` is a prefix. */
  packages: { only: readonly string[] } | { not: readonly string[] };
}

/** Packages without I/O, usable in any JavaScript engine. */
const purePackages = [
  'zod',
  'i18next',
  '@internationalized/*',
  'd3-*',
  'graphology*',
  'lucide',
  'elkjs',
  '@noble/hashes',
  'pure-rand',
  'simple-statistics',
];
const screenPackages = [
  'react',
  'react-dom',
  'react-*',
  '@heroui/*',
  '@tanstack/*',
  '@xyflow/*',
  'lucide-react',
];
const officePackages = ['docx', 'pptxgenjs', '@resvg/*'];
const nodePackages = [
  'electron',
  'better-sqlite3',
  'drizzle-orm',
  'hono',
  '@hono/*',
  'ws',
  'commander',
  'exceljs',
  'chardet',
  'iconv-lite',
  ...officePackages,
];
const database = ['better-sqlite3', 'drizzle-orm'];
const network = ['hono', '@hono/*', 'ws'];

const areas: readonly Area[] = [
  { folder: 'shared/locale', mayImport: [], packages: { only: purePackages } },
  { folder: 'shared/domain', mayImport: ['shared/locale'], packages: { only: purePackages } },
  { folder: 'shared', mayImport: [], packages: { only: purePackages } },
  { folder: 'templates', mayImport: ['shared'], packages: { only: purePackages } },
  { folder: 'renderer', mayImport: ['shared'], packages: { not: nodePackages } },
  {
    folder: 'electron/main',
    mayImport: ['electron/hosts', 'electron/preload', 'shared'],
    node: true,
    packages: { not: [...screenPackages, ...officePackages, ...database] },
  },
  {
    folder: 'electron/preload',
    mayImport: ['electron/hosts', 'electron/main', 'shared'],
    node: true,
    packages: { not: [...screenPackages, ...officePackages, ...database] },
  },
  {
    folder: 'electron/hosts/electron',
    mayImport: ['electron/hosts', 'electron/services', 'shared'],
    node: true,
    packages: { not: [...screenPackages, ...officePackages, ...database] },
  },
  {
    folder: 'electron/hosts',
    mayImport: ['electron/services', 'shared'],
    node: true,
    packages: { not: ['electron', ...screenPackages, ...officePackages, ...database] },
  },
  {
    folder: 'electron/services',
    mayImport: ['electron/workspace', 'electron/writers', 'electron/readers', 'shared', 'templates'],
    node: true,
    packages: {
      not: ['electron', ...screenPackages, ...officePackages, 'exceljs', ...network, 'better-sqlite3'],
    },
  },
  {
    folder: 'electron/workspace',
    mayImport: ['shared'],
    node: true,
    packages: { not: ['electron', ...screenPackages, ...officePackages, ...network] },
  },
  {
    folder: 'electron/writers',
    mayImport: ['shared'],
    node: true,
    packages: { not: ['electron', ...screenPackages, ...database, ...network] },
  },
  {
    folder: 'electron/readers',
    mayImport: ['shared'],
    node: true,
    packages: { not: ['electron', ...screenPackages, ...database, ...network] },
  },
];

interface Import {
  specifier: string;
  line: number;
  /** False when the statement leaves nothing behind at run time (`import type`). */
  runtime: boolean;
}

const builtins = new Set(builtinModules);

/**
 * Every import under `root` that breaks a rule, in the order of files and lines.
 *
 * @param root a folder with a package.json (its `imports` are honoured) and the project's layout
 */
export function findViolations(root: string): Violation[] {
  const resolver = new ResolverFactory({
    conditionNames: ['node', 'import'],
    extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.json'],
  });
  const violations: Violation[] = [];
  const graph = new Map<string, Map<string, number>>();

  for (const file of productFiles(root)) {
    const area = areaOf(file);
    if (!area) {
      violations.push({ file, line: 1, message: 'lies in no area of the architecture' });
      continue;
    }
    const edges = new Map<string, number>();
    graph.set(file, edges);
    for (const one of importsOf(file, readFileSync(join(root, file), 'utf8'))) {
      const report = (message: string): void => {
        violations.push({ file, line: one.line, message });
      };
      const target = targetOf(root, file, one.specifier, resolver);
      if (target.kind === 'unknown') report(`cannot resolve '${one.specifier}'`);
      else if (target.kind === 'node' && !area.node)
        report(`${area.folder} may not import Node's ${target.name}`);
      else if (target.kind === 'package' && !allows(area, target.name)) {
        report(`${area.folder} may not import the package ${target.name}`);
      } else if (target.kind === 'file') {
        if (!mayImport(area, target.path)) report(`${area.folder} may not import ${target.path}`);
        if (one.runtime && !edges.has(target.path)) edges.set(target.path, one.line);
      }
    }
  }
  return [...violations, ...cycles(graph)];
}

function productFiles(root: string): string[] {
  return globSync('{shared,electron,renderer,templates}/**/*.{ts,tsx,mts}', { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.endsWith('.d.ts'))
    .sort();
}

function isUnder(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`);
}

function areaOf(file: string): Area | undefined {
  return areas
    .filter((area) => isUnder(file, area.folder))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
}

function mayImport(area: Area, path: string): boolean {
  return [area.folder, ...area.mayImport].some((folder) => isUnder(path, folder));
}

function allows(area: Area, name: string): boolean {
  const matches = (pattern: string): boolean =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
  return 'only' in area.packages ? area.packages.only.some(matches) : !area.packages.not.some(matches);
}

function importsOf(file: string, code: string): Import[] {
  const { module, program } = parseSync(file, code);
  const lineAt = (offset: number): number => code.slice(0, offset).split('\n').length;
  const found: Import[] = [];
  for (const one of module.staticImports) {
    const typesOnly = one.entries.length > 0 && one.entries.every((entry) => entry.isType);
    found.push({ specifier: one.moduleRequest.value, line: lineAt(one.start), runtime: !typesOnly });
  }
  for (const one of module.staticExports) {
    for (const entry of one.entries) {
      if (!entry.moduleRequest) continue;
      found.push({ specifier: entry.moduleRequest.value, line: lineAt(one.start), runtime: !entry.isType });
    }
  }
  for (const one of module.dynamicImports) {
    const argument = code.slice(one.moduleRequest.start, one.moduleRequest.end);
    const literal = /^['"`]([^$]*)['"`]$/s.exec(argument)?.[1];
    // A lazy import is how a cycle is opened on purpose; the arrows hold for it all the same.
    if (literal !== undefined) found.push({ specifier: literal, line: lineAt(one.start), runtime: false });
  }
  for (const { specifier, offset } of typeImports(program)) {
    found.push({ specifier, line: lineAt(offset), runtime: false });
  }
  return found;
}

/** `import('x').T` in type positions and `require('x')`, which the parser's module record leaves out. */
function typeImports(node: unknown): { specifier: string; offset: number }[] {
  if (Array.isArray(node)) return node.flatMap(typeImports);
  if (!isRecord(node)) return [];
  const inner = Object.values(node).flatMap(typeImports);
  const isRequire = node.type === 'CallExpression' && isRecord(node.callee) && node.callee.name === 'require';
  const source =
    node.type === 'TSImportType'
      ? node.source
      : isRequire && Array.isArray(node.arguments) && node.arguments[0];
  if (isRecord(source) && typeof source.value === 'string' && typeof node.start === 'number') {
    return [{ specifier: source.value, offset: node.start }, ...inner];
  }
  return inner;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

type Target =
  | { kind: 'node' | 'package'; name: string }
  | { kind: 'file'; path: string }
  | { kind: 'unknown' };

function targetOf(root: string, file: string, specifier: string, resolver: ResolverFactory): Target {
  if (specifier.startsWith('node:') || builtins.has(specifier)) return { kind: 'node', name: specifier };
  if (!/^[.#/]/.test(specifier)) {
    const [first = '', second = ''] = specifier.split('/');
    return { kind: 'package', name: first.startsWith('@') ? `${first}/${second}` : first };
  }
  const [bare = specifier] = specifier.split('?');
  const { path } = resolver.sync(dirname(join(root, file)), bare);
  return path ? { kind: 'file', path: relative(root, path).split(sep).join('/') } : { kind: 'unknown' };
}

/** One violation per circle of imports that exists at run time (Tarjan's strongly connected components). */
function cycles(graph: Map<string, Map<string, number>>): Violation[] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: Violation[] = [];

  const visit = (file: string): void => {
    index.set(file, index.size);
    low.set(file, index.size - 1);
    stack.push(file);
    for (const next of graph.get(file)?.keys() ?? []) {
      if (!graph.has(next)) continue;
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(file, Math.min(low.get(file) ?? 0, low.get(next) ?? 0));
    }
    if (low.get(file) !== index.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    const isSelf = graph.get(file)?.has(file) ?? false;
    if (circle.length === 1 && !isSelf) return;
    const line = circle.flatMap((member) => graph.get(file)?.get(member) ?? [])[0] ?? 1;
    found.push({ file, line, message: `circular imports: ${circle.sort().join(', ')}` });
  };
  for (const file of graph.keys()) if (!index.has(file)) visit(file);
  return found;
}
