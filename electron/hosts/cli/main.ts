import { CommanderError } from 'commander';
import { Refusal } from '#shared/contract/result.ts';
import { createLocale, type Lang } from '#shared/locale/index.ts';
import { AppFolder, defaultAppFolder } from '../../services/app/folder.ts';
import { buildProgram } from './program.ts';
import type { Streams } from './streams.ts';

/** Exit codes of the command line. */
const done = 0;
const refused = 1;
const wrongUsage = 2;

/**
 * Runs one command line. Answers with the exit code: 0 done, 1 refused (one sentence on stderr), 2 wrong usage.
 *
 * @param args without `node` and the script
 */
export async function main(args: readonly string[], streams: Streams = process): Promise<number> {
  const lang = languageOf(args);
  const program = buildProgram(streams, lang);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? done : wrongUsage;
    streams.stderr.write(`${sentenceOf(error, lang, args[0] ?? '')}\n`);
    return refused;
  }
}

/** `--lang`, else the environment's language; Persian where neither says English. */
function languageOf(args: readonly string[]): Lang {
  const at = args.indexOf('--lang');
  const given = at >= 0 ? args[at + 1] : args.find((a) => a.startsWith('--lang='))?.slice('--lang='.length);
  if (given === 'fa' || given === 'en') return given;
  const env = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
  return /^fa/i.test(env) ? 'fa' : 'en';
}

function sentenceOf(error: unknown, lang: Lang, operation: string): string {
  const { t, shownParams } = createLocale({ lang });
  if (error instanceof Refusal)
    return t(`errors.${error.refused.code}`, shownParams(error.refused.params), { raw: true });
  const log = new AppFolder(defaultAppFolder()).log(operation, error);
  return t('errors.internal', { log }, { raw: true });
}
