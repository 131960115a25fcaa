import type { ActionItem } from '../risk/action.ts';
import { addDays, daysBetween } from '../risk/register.ts';

/** Why a step cannot go into a wave: it is done, or the order of the steps would be broken (`errors.assessment`). */
export type MoveRefusal = 'stepDone' | 'stepBeforePrerequisite' | 'stepAfterFollower';

export type MoveResult =
  | { readonly ok: true; readonly action: ActionItem }
  | {
      readonly ok: false;
      readonly because: MoveRefusal;
      /** The step that stands in the way; null where it is the step itself. */
      readonly other: ActionItem | null;
    };

/** Waves that a roadmap may have. */
const mostWaves = 20;

type Dated = Pick<ActionItem, 'wave' | 'state' | 'startOn'>;

/**
 * First day of a wave: the earliest start among its steps that are not dropped. A wave without such a day opens at the
 * average distance of those that have one; null with fewer than two of them.
 */
export function waveOpening(wave: number, steps: readonly Dated[]): string | null {
  const opens = new Map<number, string>();
  for (const { wave: own, state, startOn } of steps) {
    if (own === null || state === 'dropped' || startOn === null) continue;
    const before = opens.get(own);
    if (before === undefined || startOn < before) opens.set(own, startOn);
  }
  const known = opens.get(wave);
  if (known !== undefined) return known;
  const [first, ...others] = [...opens].sort((a, b) => a[0] - b[0]);
  const last = others.at(-1);
  if (!first || !last) return null;
  const perWave = Math.max(0, daysBetween(first[1], last[1])) / (last[0] - first[0]);
  return addDays(first[1], Math.round((wave - first[0]) * perWave));
}

/**
 * A step moved to another wave.
 *
 * - Days: it keeps its length and its place in the wave, so it moves by as many days as the new wave opens later (or
 *   earlier) than its own, but starts no earlier than the day after the last of its prerequisites ends. Where one of
 *   the waves has no opening, and where it has no days itself, only the wave changes.
 * - Order: it may go neither before a prerequisite, nor after a step that waits for it, by wave or by day; then nothing
 *   moves. Dropped steps hold nobody up.
 * - A step that is done stays in the wave in which it was done.
 *
 * @param steps all steps of the roadmap
 * @param all every action that a prerequisite may be, the steps among them
 */
export function movedToWave(
  action: ActionItem,
  wave: number,
  steps: readonly ActionItem[],
  all: readonly ActionItem[] = steps,
): MoveResult {
  if (action.wave === wave) return { ok: true, action };
  if (action.state === 'done') return { ok: false, because: 'stepDone', other: null };
  const kept = all.filter((a) => a.state !== 'dropped' && a.id !== action.id);
  const before = kept.filter((a) => action.afterIds.includes(a.id));
  const needed = before.find((a) => a.wave !== null && a.wave > wave);
  if (needed) return { ok: false, because: 'stepBeforePrerequisite', other: needed };
  const moved = { ...action, wave, ...daysIn(action, wave, steps, before) };
  const later = (moved.dueOn ?? '') > (action.dueOn ?? '');
  const blocked = kept.find(
    (a) =>
      a.afterIds.includes(action.id) &&
      ((a.wave !== null && a.wave < wave) ||
        (later && a.startOn !== null && moved.dueOn !== null && a.startOn <= moved.dueOn)),
  );
  return blocked ? { ok: false, because: 'stepAfterFollower', other: blocked } : { ok: true, action: moved };
}

/**
 * The wave next to a step's own among those that there are; behind the last one a new one, unless the step is alone in
 * it. Null where there is none.
 */
export function neighbourWave(
  step: Pick<ActionItem, 'id' | 'wave'>,
  steps: readonly Pick<ActionItem, 'id' | 'wave'>[],
  direction: 'earlier' | 'later',
): number | null {
  const waves = [...new Set(steps.flatMap((s) => s.wave ?? []))].sort((a, b) => a - b);
  const own = step.wave ?? 0;
  if (direction === 'earlier') return waves.findLast((w) => w < own) ?? null;
  const next = waves.find((w) => w > own);
  if (next !== undefined) return next;
  const alone = !steps.some((s) => s.id !== step.id && s.wave === step.wave);
  return alone || own >= mostWaves ? null : own + 1;
}

function daysIn(
  action: ActionItem,
  wave: number,
  steps: readonly ActionItem[],
  before: readonly ActionItem[],
): Pick<ActionItem, 'startOn' | 'dueOn'> {
  const from = action.wave === null ? null : waveOpening(action.wave, steps);
  const to = waveOpening(wave, steps);
  const { startOn, dueOn } = action;
  if (from === null || to === null) return { startOn, dueOn };
  const days = daysBetween(from, to);
  const wished = startOn === null ? null : addDays(startOn, days);
  const ends = before.flatMap((a) => a.dueOn ?? []).sort();
  const free = ends.length === 0 ? null : addDays(ends.at(-1) ?? '', 1);
  const late = wished !== null && free !== null && free > wished ? daysBetween(wished, free) : 0;
  return {
    startOn: wished && addDays(wished, late),
    dueOn: dueOn && addDays(dueOn, days + late),
  };
}
