export * from './bidi.ts';
export * from './dates.ts';
export * from './digits.ts';
export * from './fold.ts';
export * from './locale.ts';
export * from './money.ts';
export * from './texts.ts';
export {
  type ErrorCode,
  hasKey,
  type Lang,
  type TranslationKey,
} from './translate.ts';
export * from './vocabulary.ts';
