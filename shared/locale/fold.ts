import { toLatinDigits } from './digits.ts';

/** Marks that carry no letter: tatweel, vowel signs, direction and joining marks. */
const marks = /[\u0640\u064b-\u065f\u0670\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * Letters, digits and signs of both languages that are already in their stored form and cannot join with what follows
 * (no combining marks, no Arabic ye or ke, no direction marks), with at most one space between.
 */
const stored = '!-~«»،؛؟ء-ثج-غف-قل-وپچژکگی۰-۹٪٫٬\u200c';
/** Of those, what folding at most makes lower case. */
const folded = '!-~«»،؛؟ءابت-ثج-غف-قل-وپچژکگی';
const runs = (sign: string): RegExp => new RegExp(`^${sign}+(?: ${sign}+)*$`);
// The one mark that is written every day: hamza on a final he («شمارهٔ»), which no single letter stands for.
const isStored = runs(`(?:[${stored}]|ه\u0654)`);
const isFolded = runs(`[${folded}]`);

/**
 * One form for searching and matching: NFKC, Persian ye and ke, plain alef (آ أ إ → ا), he for ۀ and ة, hamza on its
 * carrier dropped, no marks, Latin digits, lower case, single spaces. The zero-width non-joiner is dropped, so that
 * «می‌شود» and «میشود» are one word.
 */
export const fold = (text: string): string => (isFolded.test(text) ? text.toLowerCase() : foldWhole(text));

/** {@link fold} without looking first whether there is anything to do. */
export const foldWhole = (text: string): string =>
  toLatinDigits(text.normalize('NFKC'))
    .replace(/[يىئ]/g, 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[ةۀ]/g, 'ه')
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ؤ', 'و')
    .replace(marks, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * What a text from outside may not bring along: marks that turn the direction of what stands around it (an override
 * reverses letters, so that one name reads like another), and control characters that no document format can hold.
 */
const steering = /(?![\t\n\r])[\p{Cc}\u200b\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text as it is stored: Persian ye and ke, single spaces, nothing {@link steering}; ZWNJ and everything else stay. */
export const normalize = (text: string): string => (isStored.test(text) ? text : normalizeWhole(text));

/** {@link normalize} without looking first whether there is anything to do. */
export const normalizeWhole = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[يى]/g, 'ی')
    .replaceAll('ك', 'ک')
    .replace(steering, '')
    .replace(/[ \t\u00a0]+/gu, ' ')
    .trim();
