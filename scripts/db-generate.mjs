/**
 * Writes the next migration: drizzle-kit compares the schema with the last one and generates SQL, which is turned
 * into a numbered TypeScript module (one migration a file, STRICT tables), so that the same migration runs from
 * source, from a bundle and in tests. Usage: npm run db:generate -- <name>
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../electron/workspace/migrations/', import.meta.url));
const name = process.argv[2];
if (name) {
  const run = spawnSync('npx', ['drizzle-kit', 'generate', '--name', name], { stdio: 'inherit' });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

const generated = readdirSync(`${folder}generated`)
  .filter((f) => f.endsWith('.sql'))
  .sort();
for (const [i, file] of generated.entries()) {
  const version = i + 1;
  const words = file.replace(/^\d+_|\.sql$/g, '').replaceAll('_', '-');
  const target = `${folder}${String(version).padStart(4, '0')}-${words}.ts`;
  // A migration that was released is never written again.
  if (existsSync(target)) continue;
  const sql = readFileSync(`${folder}generated/${file}`, 'utf8')
    .replaceAll('--> statement-breakpoint', '')
    .replaceAll('`', '"')
    .replace(/(CREATE TABLE [\s\S]*?\n\));/g, '$1 STRICT;')
    .trim();
  writeFileSync(
    target,
    `import type { Migration } from './migration.ts';\n\nexport const migration: Migration = {\n  version: ${version},\n  name: '${words}',\n  sql: \`\n${sql}\n\`,\n};\n`,
  );
}

const modules = readdirSync(folder)
  .filter((f) => /^\d{4}-.*\.ts$/.test(f))
  .sort();
writeFileSync(
  `${folder}index.ts`,
  `${modules.map((f) => `import { migration as m${f.slice(0, 4)} } from './${f}';`).join('\n')}
import type { Migration } from './migration.ts';

/** All migrations in order; the last one's version is the format version of the file. */
export const migrations: readonly Migration[] = [${modules.map((f) => `m${f.slice(0, 4)}`).join(', ')}];
`,
);
