import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { invitationFormats } from '#shared/contract/assessment-exchange.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { Locale } from '#shared/locale/index.ts';
import { returnedWords } from '#shared/reports/returned-words.ts';
import { CommandRunner } from './run.ts';

/** Reads a file that the user named, and writes one. @throws Refusal where the disk says no */
interface Disk {
  readonly read: (path: string) => Uint8Array;
  readonly write: (path: string, bytes: Uint8Array) => void;
}

/** Writes the forms of all respondents of a round into a folder; answers how many. */
export async function invite(
  file: string,
  options: {
    readonly round: string;
    readonly format: (typeof invitationFormats)[number];
    readonly out: string;
    readonly contact: string;
  },
  disk: Disk,
): Promise<number> {
  const made = await new CommandRunner().within(file, async ({ client, value }) => {
    const rounds = await value(client.assessment.rounds({}));
    const round = rounds.find((r) => [r.id, r.name, r.nameEn].includes(options.round));
    if (!round) throw new Refusal('input.invalid', { path: `--round ${options.round}` });
    const people = await value(client.assessment.respondents({ roundId: round.id }));
    if (people.length === 0) throw new Refusal('assessment.noRespondents', { name: round.name });
    const { format, contact } = options;
    const respondentIds = people.map((p) => p.id);
    return value(
      client.assessment.invitations({ roundId: round.id, respondentIds, format, contact, zip: false }),
    );
  });
  for (const { fileName, bytes } of made.files) disk.write(join(options.out, fileName), bytes);
  return made.people;
}

/** A file that came back, as the command says it. */
export interface Returned {
  readonly file: string;
  readonly verdict: string;
  readonly respondent: string | null;
  readonly answered: number;
  readonly asked: number;
  readonly taken: boolean;
  readonly message: string;
}

/**
 * Takes in what came back; of a folder every file. What cannot be taken stops all unless it is to be skipped; a
 * response that is there already, or older than what counts, is no fault.
 */
export async function takeReturned(
  file: string,
  paths: readonly string[],
  skipRejected: boolean,
  locale: Locale,
  disk: Disk,
): Promise<{ files: Returned[]; taken: number; replaced: number; refused: number }> {
  const files = paths.flatMap(filesOf).map((path) => ({ name: basename(path), bytes: disk.read(path) }));
  return new CommandRunner().within(file, async ({ client, value }) => {
    const read = await value(client.assessment.readResponses({ files }));
    const choices = read.files.filter((f) => f.proposed).map(({ index }) => ({ index, counts: true }));
    const refused = read.files.filter((f) => !f.takeable && f.verdict !== 'same').length;
    const stopped = refused > 0 && !skipRejected;
    const done =
      stopped || choices.length === 0
        ? { taken: 0, replaced: 0 }
        : await value(client.assessment.takeResponses({ token: read.token, choices }));
    return {
      files: read.files.map((f) => {
        const { sentence, notes } = returnedWords(locale, f, { raw: true });
        return {
          file: f.name,
          verdict: f.verdict,
          respondent: f.respondentName || null,
          answered: f.answered,
          asked: f.asked,
          taken: f.proposed && !stopped,
          message: [sentence, ...notes].join(' '),
        };
      }),
      taken: done.taken,
      replaced: done.replaced,
      refused: stopped ? refused : 0,
    };
  });
}

function filesOf(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name))
    .filter((one) => statSync(one).isFile() && !basename(one).startsWith('.'));
}
