import chardet from 'chardet';
import iconv from 'iconv-lite';

/** A text with the encoding it was read by; null where the letters make no sense in any. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes a text file as Persian offices write them: UTF-8, UTF-16 of either order with or without a mark, or
 * Windows-1256.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = buffer.subarray(0, 3).toString('hex');
  if (marked.startsWith('efbbbf')) return plausible(buffer, 'UTF-8');
  if (marked.startsWith('fffe')) return plausible(buffer, 'UTF-16LE');
  if (marked.startsWith('feff')) return plausible(buffer, 'UTF-16BE');
  const wide = utf16Order(buffer);
  if (wide) return plausible(buffer, wide);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(buffer), encoding: 'UTF-8' };
  } catch {
    const arabic = plausible(buffer, 'windows-1256');
    if (arabic && /[\u0600-\u06ff]{2}/u.test(arabic.text)) return arabic;
    const guessed = chardet.detect(buffer);
    return guessed && iconv.encodingExists(guessed) ? plausible(buffer, guessed) : null;
  }
}

function plausible(buffer: Buffer, encoding: string): Decoded | null {
  const text = iconv.decode(buffer, encoding);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what a wrong encoding gives
  return /[\u0000-\u0008\u000e-\u001f\ufffd]/u.test(text) ? null : { text, encoding };
}

/** UTF-16 without a mark shows by its high bytes: zero for Latin, six for Arabic letters. */
function utf16Order(buffer: Buffer): 'UTF-16LE' | 'UTF-16BE' | null {
  if (buffer.length < 4 || buffer.length % 2 !== 0) return null;
  const sample = buffer.subarray(0, 4000);
  const high = [0, 0];
  for (let at = 0; at < sample.length; at += 1)
    if (sample[at] === 0 || sample[at] === 6) high[at % 2] = (high[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = high;
  const most = sample.length / 2;
  if (odd > most * 0.8 && even < most * 0.2) return 'UTF-16LE';
  if (even > most * 0.8 && odd < most * 0.2) return 'UTF-16BE';
  return null;
}
