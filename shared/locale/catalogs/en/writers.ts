/** Words that the writers add to a document: numbering, running heads, notes below tables, the html page's controls. */
export const writers = {
  /** Unit of amounts in a column's heading. */
  thousands: 'thousands',
  contents: 'Contents',
  figure: 'Figure {{number}}',
  table: 'Table {{number}}',
  caption: '{{label}} – {{text}}',
  appendix: 'Appendix {{letter}}',
  appendixLetters: 'A B C D E F G H I J K L',
  pageOf: 'Page {{page}} of {{pages}}',
  headerTitle: '{{title}} · {{client}}',
  moreRows_one: 'and one more row; the workbook holds all of them',
  moreRows_other: 'and {{count}} more rows; the workbook holds all of them',
  preparedFor: 'Prepared for',
  preparedBy: 'Prepared by',
  html: {
    filter: 'Filter rows',
    filterTable: 'Filter the rows of {{table}}',
    shownRows: '{{shown}} of {{all}} rows',
    sortHint: 'Click a heading to sort',
    skip: 'Skip to content',
    language: 'Language',
    noScript: 'Sorting and filtering need scripts; everything else can be read without.',
  },
} as const;
