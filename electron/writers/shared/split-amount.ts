/** A formatted amount in pieces: its number, and the words before or behind it, which are set smaller. */
export function splitAmount(value: string): readonly { readonly text: string; readonly small: boolean }[] {
  const found =
    /^(\P{N}*?\s)?([\u2066-\u2069\u200e\u200f]*[-\u2212+]?[\p{N}.,\u066b\u066c]+[%\u066a]?\p{L}*[\u2069]?)(\s.*)?$/u.exec(
      value,
    );
  if (!found) return [{ text: value, small: false }];
  const [, before = '', number = '', behind = ''] = found;
  return [
    { text: before.trim(), small: true },
    { text: number, small: false },
    { text: behind.trim(), small: true },
  ].filter(({ text }) => text !== '');
}
