import {
  type ResponseContent,
  ResponseFile,
  responseFormat,
} from '#shared/domain/assessment/response-file.ts';
import { isSealed } from '#shared/domain/assessment/seal.ts';
import { normalize } from '#shared/locale/fold.ts';
import { readAnswerForm } from './answer-form.ts';

/** A response as it was read, or why it is none. */
export type ReadResponse =
  | { readonly kind: 'response'; readonly source: 'html' | 'xlsx'; readonly content: ResponseContent }
  | { readonly kind: 'damaged' | 'foreign' | 'tooLarge' };

/** More than any response has: 300 answers with long comments stay far below. */
const mostBytes = 16 * 1024 * 1024;

/** Reads a response by what the file is, not by what its name says; nothing in it is run or trusted. */
export async function readResponse(bytes: Uint8Array): Promise<ReadResponse> {
  if (bytes.length > mostBytes) return { kind: 'tooLarge' };
  const workbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const read = workbook ? await readAnswerForm(bytes) : readJson(bytes);
  if (read.kind !== 'response') return read;
  const answers = read.content.answers.map((a) => ({
    ...a,
    comment: normalize(a.comment),
    evidence: normalize(a.evidence),
  }));
  return { ...read, content: { ...read.content, answers } };
}

function readJson(bytes: Uint8Array): ReadResponse {
  // Mail programs put a byte order mark in front, and people paste the text into a message.
  const text = new TextDecoder().decode(bytes).trim();
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { kind: text.includes(responseFormat) ? 'damaged' : 'foreign' };
  }
  if (typeof raw !== 'object' || raw === null || !('format' in raw) || raw.format !== responseFormat)
    return { kind: 'foreign' };
  const parsed = ResponseFile.safeParse(raw);
  if (!parsed.success || !isSealed(raw as Record<string, unknown>)) return { kind: 'damaged' };
  return { kind: 'response', source: 'html', content: parsed.data };
}
