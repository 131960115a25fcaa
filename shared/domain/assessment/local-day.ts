/** The day of an instant on the machine's calendar, ISO: days begin at midnight where the consultant sits. */
export function localDay(instant: string): string {
  const at = new Date(instant);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
