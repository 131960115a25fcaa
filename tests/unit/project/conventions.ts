/** The project's written conventions as functions over source text: what no linter rule knows. */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseSync } from 'oxc-parser';

export interface SourceFile {
  /** Path from the project's root, with forward slashes. */
  path: string;
  text: string;
}

type Node = Record<string, unknown> & { type: string; start: number };

/** Every text file of the product, the templates, the scripts and the tests. */
export function readSources(root: string): SourceFile[] {
  const folders = '{bin,electron,renderer,resources,scripts,shared,templates,tests}';
  return globSync(`${folders}/**/*.{ts,tsx,mts,mjs,css,html,json,md}`, { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.startsWith('tests/fixtures/') && !path.includes('/migrations/generated/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

const isProduct = (path: string): boolean => /^(bin|electron|renderer|shared)\//.test(path);
const isScript = (path: string): boolean => /\.(ts|tsx|mts|mjs)$/.test(path);

/** Physical directions in the interface: Tailwind classes, style properties, css declarations. */
export function physicalDirections(files: SourceFile[]): string[] {
  const size = String.raw`(?:\d|px\b|auto\b|full\b|\[|\()`;
  const utility = String.raw`(?:(?:scroll-)?[mp][lr]|left|right)-${size}|border-[lr]\b|rounded-(?:[lr]|[tb][lr])\b|(?:text|float|clear)-(?:left|right)\b`;
  const inClass = new RegExp(`(?:^|[\\s:!])-?(?:${utility})`);
  const inCss =
    /(?:^|[\s;{])(?:(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right)[a-z-]*|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/;
  const styleKey = /^(?:scroll)?(?:margin|padding|border|Margin|Padding)(?:Left|Right)/;
  return files
    .filter((file) => file.path.startsWith('renderer/'))
    .flatMap((file) => {
      if (file.path.endsWith('.css')) {
        const lines = withoutCssComments(file.text).split('\n');
        return lines.flatMap((line, i) =>
          inCss.test(line) || (line.includes('@apply') && inClass.test(line))
            ? [`${file.path}:${i + 1} ${line.trim()}`]
            : [],
        );
      }
      if (!isScript(file.path)) return [];
      const classes = stringsOf(file).filter((one) => inClass.test(one.value));
      const keys = nodesOf(file)
        .filter(
          (node) => node.type === 'Property' && isNode(node.key) && styleKey.test(String(node.key.name)),
        )
        .map((node) => ({ line: lineAt(file.text, node.start), value: String((node.key as Node).name) }));
      return [...classes, ...keys].map((one) => `${file.path}:${one.line} ${one.value.trim()}`);
    });
}

/** Colours written as literals outside the themes of screen and figures. */
export function colourLiterals(files: SourceFile[]): string[] {
  const colour =
    /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\w-])|\b(?:rgb|hsl)a?\(|\b(?:oklch|oklab|lab|lch|hwb)\(/i;
  return files
    .filter((file) => /^(renderer|shared\/(figures|reports))\//.test(file.path))
    .filter((file) => !/^(renderer\/app|shared\/figures)\/theme/.test(file.path))
    .flatMap((file) => {
      if (file.path.endsWith('.css')) {
        const lines = withoutCssComments(file.text).split('\n');
        return lines.flatMap((line, i) =>
          colour.test(line) ? [`${file.path}:${i + 1} ${line.trim()}`] : [],
        );
      }
      if (!isScript(file.path)) return [];
      return stringsOf(file)
        .filter((one) => colour.test(one.value))
        .map((one) => `${file.path}:${one.line} ${one.value.trim()}`);
    });
}

/** Persian or Arabic letters and digits in the product's code outside `shared/locale`. */
export function persianText(files: SourceFile[]): string[] {
  const arabicScript = /[\u0620-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/;
  return files
    .filter((file) => isProduct(file.path) && !file.path.startsWith('shared/locale/') && isScript(file.path))
    .flatMap((file) =>
      stringsOf(file)
        .filter((one) => arabicScript.test(one.value))
        .map((one) => `${file.path}:${one.line} ${one.value.trim()}`),
    );
}

/** Words written into JSX, as text or in an attribute that people read or hear. */
export function wordsInMarkup(files: SourceFile[]): string[] {
  const word = /\p{L}{2,}/u;
  const spoken = new Set([
    'aria-label',
    'aria-description',
    'alt',
    'description',
    'label',
    'placeholder',
    'title',
  ]);
  return files
    .filter((file) => file.path.startsWith('renderer/') && file.path.endsWith('.tsx'))
    .flatMap((file) =>
      nodesOf(file).flatMap((node) => {
        const text =
          node.type === 'JSXText' ? String(node.value).replace(/&\w+;/g, '') : attributeText(node, spoken);
        return word.test(text) ? [`${file.path}:${lineAt(file.text, node.start)} ${text.trim()}`] : [];
      }),
    );
}

function attributeText(node: Node, names: ReadonlySet<string>): string {
  if (node.type !== 'JSXAttribute' || !isNode(node.name) || !names.has(String(node.name.name))) return '';
  return isNode(node.value) && node.value.type === 'Literal' ? String(node.value.value) : '';
}

/** Arabic ye and ke in text that people read: catalogs, templates, help. */
export function arabicLetters(files: SourceFile[]): string[] {
  return files
    .filter((file) => /^(templates|resources|shared\/locale\/catalogs)\//.test(file.path))
    .flatMap((file) =>
      file.text
        .split('\n')
        .flatMap((line, i) =>
          /[\u064a\u0649\u0643]/.test(line) ? [`${file.path}:${i + 1} ${line.trim()}`] : [],
        ),
    );
}

/** Network calls anywhere but in the doors: `electron/hosts` and the renderer's clients. */
export function networkCalls(files: SourceFile[]): string[] {
  const modules = /^(?:node:)?(?:http|https|http2|net|tls|dgram)$/;
  const globals = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource']);
  const owners = new Set(['window', 'globalThis', 'self', 'navigator']);
  return files
    .filter((file) => isProduct(file.path) && isScript(file.path))
    .filter((file) => !/^(electron\/hosts\/|renderer\/(app|participant)\/client)/.test(file.path))
    .flatMap((file) =>
      nodesOf(file).flatMap((node) => {
        const where = `${file.path}:${lineAt(file.text, node.start)}`;
        if (node.type === 'ImportDeclaration' || node.type === 'ImportExpression') {
          const source = isNode(node.source) ? String(node.source.value) : '';
          return modules.test(source) ? [`${where} ${source}`] : [];
        }
        if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return [];
        const callee = isNode(node.callee) ? node.callee : undefined;
        const owned =
          callee?.type === 'MemberExpression' &&
          isNode(callee.object) &&
          owners.has(String(callee.object.name));
        const name = owned && isNode(callee.property) ? String(callee.property.name) : String(callee?.name);
        return globals.has(name) || name === 'sendBeacon' ? [`${where} ${name}`] : [];
      }),
    );
}

/** Files longer than the given number of lines; templates and catalogs are data and may be long. */
export function longFiles(files: SourceFile[], limit: number): string[] {
  return files
    .filter((file) => isScript(file.path) || file.path.endsWith('.css'))
    .filter((file) => !/^(templates|shared\/locale\/catalogs)\//.test(file.path))
    .map((file) => ({ path: file.path, lines: file.text.trimEnd().split('\n').length }))
    .filter((file) => file.lines > limit)
    .map((file) => `${file.path} ${file.lines} lines`);
}

const parsed = new WeakMap<SourceFile, Node[]>();

/** All nodes of a file's syntax tree, in the order of the text. */
function nodesOf(file: SourceFile): Node[] {
  const known = parsed.get(file);
  if (known) return known;
  const nodes: Node[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    else if (typeof value === 'object' && value !== null) {
      if (isNode(value)) nodes.push(value);
      for (const one of Object.values(value)) walk(one);
    }
  };
  walk(parseSync(file.path, file.text).program);
  parsed.set(file, nodes);
  return nodes;
}

/** String literals, templates, regular expressions and JSX text; module paths are no text. */
function stringsOf(file: SourceFile): { line: number; value: string }[] {
  const nodes = nodesOf(file);
  const modulePaths = new Set(
    nodes.filter((node) => /^(Import|Export)/.test(node.type)).map((node) => node.source),
  );
  return nodes.flatMap((node) => {
    if (modulePaths.has(node)) return [];
    const line = lineAt(file.text, node.start);
    if (node.type === 'JSXText') return [{ line, value: String(node.value) }];
    if (node.type === 'Literal' && typeof node.value === 'string') return [{ line, value: node.value }];
    if (node.type === 'Literal' && 'regex' in node) return [{ line, value: String(node.raw) }];
    if (node.type === 'TemplateElement' && typeof node.value === 'object' && node.value !== null) {
      return [{ line, value: 'raw' in node.value ? String(node.value.raw) : '' }];
    }
    return [];
  });
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function withoutCssComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
}
