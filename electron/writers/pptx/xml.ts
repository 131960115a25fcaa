import { isolateRtl, withoutMarks } from '#shared/locale/bidi.ts';

/** Text inside XML, without the control characters that XML refuses. */
export const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[<>&"]/g, (c) => `&#${c.codePointAt(0)};`);

/**
 * A name inside a chart. Charts know no paragraph direction in LibreOffice, so that a mixed Persian name is isolated;
 * a pure one stays as it is.
 */
export const chartLabel = (text: string, rtl: boolean): string => {
  const clean = withoutMarks(text);
  return rtl && /\p{Script=Arabic}/u.test(clean) && /[A-Za-z\p{Nd}()]/u.test(clean)
    ? isolateRtl(clean)
    : clean;
};
