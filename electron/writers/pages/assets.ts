import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The pages that are built into dist/forms. */
export type PageName = 'respond' | 'review';

interface Assets {
  readonly script: string;
  readonly style: string;
  /** What a page shows first, as HTML, of the texts and data it gets; null where it begins with its script. */
  readonly firstView: ((embedded: unknown) => string) | null;
}

/** Script, style and first view of a page as they were built. @throws Error where they were not */
export async function pageAssets(name: PageName): Promise<Assets> {
  const folder = join(productRoot(), 'dist', 'forms');
  try {
    const [script, style] = await Promise.all([
      readFile(join(folder, `${name}.js`), 'utf8'),
      readFile(join(folder, `${name}.css`), 'utf8'),
    ]);
    const first = join(folder, `${name}-first-view.mjs`);
    if (!existsSync(first)) return { script, style, firstView: null };
    const { firstView } = (await import(/* @vite-ignore */ pathToFileURL(first).href)) as Pick<
      Assets,
      'firstView'
    >;
    return { script, style, firstView };
  } catch (cause) {
    throw new Error(`The page ${name} is not built: run npm run build.`, { cause });
  }
}

/** The nearest folder upwards with a package.json: the checkout, or the packaged app whose chunks lie deeper. */
function productRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('No package.json above the program.');
    folder = parent;
  }
  return folder;
}
