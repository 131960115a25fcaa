import { type RespondentGroup, respondentGroups } from './round.ts';
import type { Tally, Written } from './tally.ts';

/** In an anonymous round, answers that a figure rests on at least. */
export const fewestShown = 3;

/** A crowd of answers to one question: those with a value, and those that say N/A. */
interface Crowd {
  readonly valued: number;
  readonly all: number;
}

/**
 * Groups of a round that are shown apart: in an anonymous round those with at least three answering respondents, and
 * never so many that what is left over lets fewer than three be worked out by subtraction.
 */
export function shownGroups(
  sizes: readonly { readonly group: RespondentGroup; readonly answered: number }[],
  anonymous: boolean,
): RespondentGroup[] {
  const there = sizes.filter((s) => s.answered > 0);
  if (!anonymous) return there.map((s) => s.group);
  const large = there.filter((s) => s.answered >= fewestShown);
  let hidden = there.reduce((sum, s) => sum + s.answered, 0) - large.reduce((sum, s) => sum + s.answered, 0);
  const bySize = large.toSorted((a, b) => b.answered - a.answered);
  while (hidden > 0 && hidden < fewestShown && bySize.length > 0) hidden += bySize.pop()?.answered ?? 0;
  return large.filter((s) => bySize.includes(s)).map((s) => s.group);
}

/** What may be told of one question. */
export interface Tellable {
  /** False where its figures would be those of one or two people. */
  readonly figures: boolean;
  /** Groups whose figures for it may stand beside those of all. */
  readonly groups: readonly RespondentGroup[];
}

/**
 * What may be told of a question. In an anonymous round a figure of all or of a group rests on at least three answers
 * with a value, and so does what remains of the whole when the shown groups are taken off: a group whose answers would
 * let the remainder be known is kept back with it, the smallest first. N/A is an answer too and is never told of one
 * or two. What everybody of a group agrees on is told of each of them; no threshold prevents that.
 *
 * @param shown the groups that the round shows apart
 */
export function tellable(
  tally: Pick<Tally, 'counts' | 'notApplicable'>,
  question: number,
  shown: readonly RespondentGroup[],
  anonymous: boolean,
): Tellable {
  if (!anonymous) return { figures: true, groups: shown };
  const crowds = respondentGroups.map((_, g): Crowd => {
    const valued = (tally.counts[g]?.[question] ?? []).reduce((sum, n) => sum + n, 0);
    return { valued, all: valued + (tally.notApplicable[g]?.[question] ?? 0) };
  });
  const whole = together(crowds);
  if (!isCrowd(whole)) return { figures: false, groups: [] };
  const own = (group: RespondentGroup): Crowd => crowds[respondentGroups.indexOf(group)] ?? nobody;
  const large = shown
    .filter((group) => own(group).valued >= fewestShown)
    .toSorted((a, b) => own(b).valued - own(a).valued);
  const rest = (): Crowd => {
    const taken = together(large.map(own));
    return { valued: whole.valued - taken.valued, all: whole.all - taken.all };
  };
  while (large.length > 0 && !isCrowd(rest())) large.pop();
  return { figures: true, groups: shown.filter((group) => large.includes(group)) };
}

const nobody: Crowd = { valued: 0, all: 0 };

/** True for nobody at all, and for so many that none of them can be told from the others. */
const isCrowd = ({ valued, all }: Crowd): boolean =>
  (valued === 0 || valued >= fewestShown) && (all === 0 || all >= fewestShown);

const together = (crowds: readonly Crowd[]): Crowd => ({
  valued: crowds.reduce((sum, c) => sum + c.valued, 0),
  all: crowds.reduce((sum, c) => sum + c.all, 0),
});

/** A note that names nobody. */
interface Unnamed extends Omit<Written, 'respondentId' | 'group' | 'value'> {
  readonly respondentId: null;
  readonly group: RespondentGroup | null;
  readonly value: null;
}

/**
 * What was written in an anonymous round: without the value, since words may tell who wrote them; with the group only
 * where the group's figures for the question are shown; without the names of files; in the order of the words, so that
 * notes to several questions cannot be strung together to one person.
 */
export const unnamedNotes = (written: readonly Written[], shown: readonly RespondentGroup[]): Unnamed[] =>
  written
    .filter((note) => note.comment !== '' || note.evidence !== '')
    .map(({ group, comment, evidence }) => ({
      respondentId: null,
      group: shown.includes(group) ? group : null,
      value: null,
      comment,
      evidence,
      files: [],
    }))
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b))));

const keyOf = ({ comment, evidence, group }: Unnamed): string => [comment, evidence, group ?? ''].join('\n');
