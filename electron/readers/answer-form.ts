import {
  answerColumns,
  hiddenColumns,
  hiddenSheet,
  type Identity,
  identityKeys,
  identitySeal,
  sheetFormat,
} from '#shared/domain/assessment/answer-sheet.ts';
import type { ResponseContent } from '#shared/domain/assessment/response-file.ts';
import type { RawCell } from '#shared/domain/lists/list.ts';
import { forms as english } from '#shared/locale/catalogs/en/forms.ts';
import { forms as persian } from '#shared/locale/catalogs/fa/forms.ts';
import { toLatinDigits } from '#shared/locale/digits.ts';
import { fold } from '#shared/locale/fold.ts';
import type { ReadResponse } from './response.ts';
import { loadBook, rowsOf, type SheetModel } from './sheet-models.ts';
import { measureArchive } from './zip-guard.ts';

/** Longest text of a cell that is kept; Excel itself ends at 32,767. */
const mostText = 20_000;

/**
 * Reads a form that went out as a workbook. Rows may have been sorted: each carries its question's id. A cell that is
 * no answer of the list becomes 0, which no question offers.
 */
export async function readAnswerForm(bytes: Uint8Array): Promise<ReadResponse> {
  let book: Awaited<ReturnType<typeof loadBook>>;
  try {
    if (measureArchive(bytes) === null) return { kind: 'tooLarge' };
    book = await loadBook(bytes);
  } catch {
    return { kind: 'damaged' };
  }
  const hidden = book.sheets.find((s) => s.name === hiddenSheet);
  const [, answers] = book.sheets;
  if (!hidden || !answers) return { kind: 'foreign' };
  const { identity, checksum, ids } = readHidden(hidden);
  if (identity.format !== sheetFormat) return { kind: 'foreign' };
  if (checksum !== identitySeal(identity, ids)) return { kind: 'damaged' };

  const known = new Set(ids);
  const seen: string[] = [];
  const found: ResponseContent['answers'] = [];
  for (const { cells } of rowsOf(answers)) {
    const id = textOf(cells[answerColumns.id - 1]);
    if (!known.has(id)) continue;
    seen.push(id);
    const given = answerOf(cells[answerColumns.answer - 1]);
    const answer = {
      questionId: id,
      ...given,
      confidence: confidenceOf(cells[answerColumns.confidence - 1]),
      comment: textOf(cells[answerColumns.comment - 1]),
      evidence: textOf(cells[answerColumns.evidence - 1]),
    };
    const said = given.value !== null || given.notApplicable || answer.comment || answer.evidence;
    if (said) found.push(answer);
  }
  // A row that was taken out or doubled changes what was asked.
  const whole = seen.length === known.size && new Set(seen).size === known.size;
  const answered = found.filter((a) => a.value !== null || a.notApplicable).length;
  return {
    kind: 'response',
    source: 'xlsx',
    content: {
      workspaceId: identity.workspaceId,
      roundId: identity.roundId,
      respondentId: identity.respondentId,
      code: identity.code,
      structure: whole ? identity.structure : '',
      questionnaireVersion: Number(identity.questionnaireVersion),
      lang: identity.lang === 'en' ? 'en' : 'fa',
      startedAt: null,
      savedAt: (book.modified ?? new Date()).toISOString(),
      finished: answered === known.size,
      answers: found,
    },
  };
}

function readHidden(sheet: SheetModel): { identity: Identity; checksum: string; ids: string[] } {
  const values = new Map<string, string>();
  const ids: string[] = [];
  for (const { cells } of rowsOf(sheet)) {
    const key = textOf(cells[hiddenColumns.key - 1]);
    if (key) values.set(key, textOf(cells[hiddenColumns.value - 1]));
    const id = textOf(cells[hiddenColumns.question - 1]);
    if (id) ids.push(id);
  }
  const identity = Object.fromEntries(identityKeys.map((key) => [key, values.get(key) ?? ''])) as Identity;
  return { identity, checksum: values.get('checksum') ?? '', ids };
}

function textOf(cell: RawCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return 'date' in cell ? cell.date : cell.error;
  return String(cell).trim().slice(0, mostText);
}

const foldedOf = (key: 'doesNotApply' | 'sure1' | 'sure2' | 'sure3') =>
  new Set([fold(persian.respond[key]), fold(english.respond[key])]);
const notApplicableWords = foldedOf('doesNotApply');
const sureWords = [foldedOf('sure1'), foldedOf('sure2'), foldedOf('sure3')];

/** The number at the beginning of a text, in the digits of either language. */
function leading(text: string): number | null {
  const digits = /^[\s\u200e\u200f\u2066-\u2069]*(\d+)(?![.,\u066b\d])/.exec(toLatinDigits(text))?.[1];
  return digits === undefined ? null : Number(digits);
}

function answerOf(cell: RawCell | undefined): { value: number | null; notApplicable: boolean } {
  const text = textOf(cell);
  if (text === '') return { value: null, notApplicable: false };
  if (notApplicableWords.has(fold(text))) return { value: null, notApplicable: true };
  return { value: leading(text) ?? 0, notApplicable: false };
}

function confidenceOf(cell: RawCell | undefined): number | null {
  const text = textOf(cell);
  if (text === '') return null;
  const word = sureWords.findIndex((words) => words.has(fold(text)));
  const value = word >= 0 ? word + 1 : leading(text);
  return value !== null && value >= 1 && value <= 3 ? value : null;
}
