const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for element content and quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => entities[c] ?? c);

/** A CSS string in quotes. */
export const cssString = (text: string): string =>
  `"${text.replace(/["\\<\n\r\f]/g, (c) => `\\${c.charCodeAt(0).toString(16)} `)}"`;

/** A colour of the model, or nothing that could leave a style attribute. */
export const cssColor = (color: string): string => (/^#[0-9a-f]{3,8}$/i.test(color) ? color : 'currentColor');
