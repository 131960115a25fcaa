import { z } from 'zod';
import { Questionnaire } from './questionnaire.ts';
import { questionnaireProblems } from './questionnaire-problems.ts';

/** How a file says what it is; the version is raised when older programs could not read it any more. */
const format = 'peyvand-questionnaire';
const formatVersion = 1;

/** What a template file holds; the order in a list is the reader's business. */
export const QuestionnaireContent = Questionnaire.omit({ order: true });
export type QuestionnaireContent = z.infer<typeof QuestionnaireContent>;

const Envelope = z.object({ format: z.literal(format), version: z.int().min(1) });

/** Why a file is no questionnaire; each has a sentence (`errors.questionnaireFile`). */
export type QuestionnaireFileFault = 'damaged' | 'foreign' | 'newer' | 'unsound';

export type ReadQuestionnaireFile =
  | { readonly ok: true; readonly questionnaire: QuestionnaireContent }
  | { readonly ok: false; readonly fault: QuestionnaireFileFault; readonly where: string };

/** A questionnaire as a file that people hand on: JSON that can be read, with its format and version. */
export function questionnaireFileText({ order: _, ...questionnaire }: Questionnaire): string {
  return `${JSON.stringify({ format, version: formatVersion, questionnaire }, null, 2)}\n`;
}

/** Reads a template file; nothing of a file that is not sound throughout comes in. */
export function readQuestionnaireFile(text: string): ReadQuestionnaireFile {
  const no = (fault: QuestionnaireFileFault, where = ''): ReadQuestionnaireFile => ({
    ok: false,
    fault,
    where,
  });
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // A file of ours that was cut short still begins as one.
    return no(text.slice(0, 200).includes(`"${format}"`) ? 'damaged' : 'foreign');
  }
  const envelope = Envelope.safeParse(raw);
  if (!envelope.success) return no('foreign');
  if (envelope.data.version > formatVersion) return no('newer');
  const read = z.object({ questionnaire: QuestionnaireContent }).safeParse(raw);
  if (!read.success) {
    const path = read.error.issues[0]?.path.slice(1).map(String).join('.') ?? '';
    return no('damaged', path);
  }
  const { questionnaire } = read.data;
  const [problem] = questionnaireProblems(questionnaire);
  return problem ? no('unsound', problem.id) : { ok: true, questionnaire };
}
