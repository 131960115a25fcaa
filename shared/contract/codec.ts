/**
 * JSON that can carry bytes: a `Uint8Array` becomes `{"$bytes": base64}`. Used where a door speaks text; Electron's
 * messages carry bytes as they are. `Uint8Array.toBase64` is too new for every engine the product meets.
 */
export function encodeBytes(value: unknown): string {
  // `this[key]` is the value before toJSON, which Node's Buffer has.
  return JSON.stringify(value, function replace(this: Record<string, unknown>, key: string, v: unknown) {
    const raw = this[key];
    return raw instanceof Uint8Array ? { $bytes: toBase64(raw) } : v;
  });
}

/** Reads what {@link encodeBytes} wrote. @throws SyntaxError for text that is not JSON */
export function decodeBytes(text: string): unknown {
  return JSON.parse(text, (_key, v: unknown) => {
    if (typeof v !== 'object' || v === null || !('$bytes' in v) || typeof v.$bytes !== 'string') return v;
    return fromBase64(v.$bytes);
  });
}

/** Characters handed to `String.fromCharCode` at once; engines limit the number of arguments. */
const step = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += step)
    text += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(text);
}

const fromBase64 = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
