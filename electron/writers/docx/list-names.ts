/** The multilevel list that Heading 1–3 are bound to. */
export const headingNumbers = 'headings';
export const bulletList = 'bullets';
export const numberedList = 'numbered';
/** Each appendix has a list of its own: no list format counts «الف، ب، پ». */
export const appendixNumbers = (index: number): string => `appendix-${index}`;
