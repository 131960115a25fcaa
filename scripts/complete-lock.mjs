/**
 * Completes package-lock.json after `npm install`.
 *
 * Tools with native parts list one optional package per platform. A registry mirror that carries only some of
 * them makes npm leave the others out of the lock file, and `npm ci` then refuses the lock on every machine.
 * This adds the missing entries (name, version, platform; npm checks them when the platform matches), so the
 * same lock serves Linux, macOS and Windows.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const PLATFORMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = {
  x64: 'x64',
  arm64: 'arm64',
  arm: 'arm',
  armv7: 'arm',
  armv6: 'arm',
  ia32: 'ia32',
  ppc64: 'ppc64',
  ppc64le: 'ppc64',
  s390x: 's390x',
  riscv64: 'riscv64',
  loong64: 'loong64',
  mips64el: 'mips64el',
  wasm32: 'wasm32',
};

const lockUrl = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(lockUrl, 'utf8'));

/** Walks up the tree as Node does: the nearest folder that holds the package wins. */
function find(fromPath, name) {
  for (let at = fromPath; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const key = `${at ? `${at}/` : ''}node_modules/${name}`;
    if (lock.packages[key]) return key;
    if (!at) return null;
  }
}

function platformOf(name) {
  const words = name.split('/').at(-1).split('-');
  const os = PLATFORMS.find((p) => words.includes(p) || (p === 'win32' && words.includes('windows')));
  const cpuWord = words.find((w) => w in PROCESSORS);
  const libc = words.some((w) => w.startsWith('musl'))
    ? 'musl'
    : words.some((w) => w.startsWith('gnu')) && os === 'linux'
      ? 'glibc'
      : null;
  return {
    ...(os && { os: [os] }),
    ...(cpuWord && { cpu: [PROCESSORS[cpuWord]] }),
    ...(libc && { libc: [libc] }),
  };
}

let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const found = find(path, name);
    if (found && (lock.packages[found].version === range || !/^\d/.test(range))) continue;
    if (!/^\d/.test(range)) continue;
    const key =
      found || lock.packages[`node_modules/${name}`]
        ? `${path}/node_modules/${name}`
        : `node_modules/${name}`;
    lock.packages[key] = {
      version: range,
      ...platformOf(name),
      ...(entry.dev && { dev: true }),
      optional: true,
      engines: { node: '>=10' },
    };
    added += 1;
  }
}
const sorted = Object.keys(lock.packages).sort((a, b) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(sorted.map((k) => [k, lock.packages[k]]));
writeFileSync(lockUrl, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added} platform packages added to the lock file\n`);
