export const deck = {
  agenda: 'Contents',
  moreRows_one: 'and {{count}} more row in the workbook',
  moreRows_other: 'and {{count}} more rows in the workbook',
  closing: 'What this rests on',
  closingHint: 'Method and data: the report’s appendix and the workbook',
  boundary: 'Quadrant boundary',
  logo: 'Logo of {{name}}',
  /** Words after which a clause is complete, that open a contrast, and behind which a text is never cut. */
  clauseEnds: '',
  contrasts: 'and but while so',
  unfinished: 'the a an of in on at to for with and or no',
} as const;
