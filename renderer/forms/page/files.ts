/** Gives a text to the browser as a file to keep. */
export function download(name: string, text: string): void {
  // A type of its own would make phones add an ending.
  const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A file for the system's own way of sending; null where the browser has none for files. */
export function shareable(name: string, text: string): File | null {
  const file = new File([text], name, { type: 'text/plain' });
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] }) ? file : null;
}

/** A text as part of a file's name. */
export const nameOfFile = (text: string): string =>
  text
    .replace(/[\\/:*?"<>|\p{Cc}\u200e\u200f\u2066-\u2069]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60);
