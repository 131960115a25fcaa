/** First-strong isolate: the text keeps its own direction and cannot disturb its surroundings. */
export const isolate = (text: string): string => (text === '' ? '' : `\u2068${text}\u2069`);
/** Left-to-right isolate. */
export const isolateLtr = (text: string): string => (text === '' ? '' : `\u2066${text}\u2069`);
/** Right-to-left isolate. */
export const isolateRtl = (text: string): string => (text === '' ? '' : `\u2067${text}\u2069`);
/** Takes isolates and direction marks out, for plain-text targets. */
export const withoutMarks = (text: string): string => text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/gu, '');
