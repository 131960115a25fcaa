import { defaultCapacity, defaultHeadcount } from './settings.ts';

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;

/** Settings as any earlier version stored them, with what has come since. */
export const upgradeSettings = (settings: Plain): Plain => ({
  capacity: defaultCapacity,
  driverMethod: 'points',
  headcount: defaultHeadcount,
  ...settings,
});

/**
 * A document of an earlier version in the form of today; its content stays as it is. Version 2 brought margins,
 * capacity, and the lists of the ecosystem studio, which are empty where a document leaves them out.
 */
export function upgradeDocument(raw: Plain): Plain {
  if (raw.version !== 1) return raw;
  return {
    ...raw,
    version: 2,
    settings: isPlain(raw.settings) ? upgradeSettings(raw.settings) : raw.settings,
    actors: Array.isArray(raw.actors)
      ? raw.actors.map((a: unknown) => (isPlain(a) ? { margin12m: null, ...a } : a))
      : raw.actors,
  };
}
