import type { DeliverableId, DocumentFormat } from '#shared/domain/deliverables/deliverable.ts';
import type { Picture } from '#shared/figures/svg.ts';
import type { Lang } from '#shared/locale/index.ts';
import type { ChartData } from './chart-data.ts';

/**
 * The document model: a deliverable as pure data, written once and turned into docx, pdf, pptx, xlsx and html by the
 * writers. Texts are final sentences in the document's language; numbers in tables and charts stay numbers, so that a
 * workbook holds real values and every other writer formats them by the same locale.
 */
export interface DocumentModel {
  readonly id: DeliverableId;
  readonly lang: Lang;
  readonly meta: DocumentMeta;
  readonly sections: readonly Section[];
}

/** What stands on the title page and in headers and footers. */
export interface DocumentMeta {
  readonly title: string;
  readonly subtitle: string;
  readonly client: string;
  readonly firm: string;
  readonly author: string;
  readonly confidentiality: string;
  /** Already formatted in the document's calendar. */
  readonly date: string;
  /** ISO instant, for file properties. */
  readonly instant: string;
  readonly edition: string;
  readonly accent: string;
  /** PNG or JPEG bytes of the logo, or null. */
  readonly logo: {
    readonly bytes: Uint8Array;
    readonly mime: string;
    readonly width: number;
    readonly height: number;
  } | null;
  /** One line that says what the numbers rest on ("Basis: F2, register of 24 Nov 2026"). */
  readonly basis: string;
  readonly currency: string;
}

/** A numbered part of the document. `title` is an action title: it states the finding. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Short name for contents, tabs and navigation. */
  readonly shortTitle: string;
  /** `summary` fits one page and opens a deck; `appendix` is lettered and left out of decks. */
  readonly role: 'summary' | 'body' | 'appendix';
  readonly blocks: readonly Block[];
}

export type Block =
  | HeadingBlock
  | TextBlock
  | ListBlock
  | TableBlock
  | FigureBlock
  | CalloutBlock
  | KeyFiguresBlock
  | MessagesBlock
  | { readonly kind: 'page-break' };

/** A heading below the section's own (level 1): numbered 1.1, 1.1.1. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 2 | 3;
  readonly text: string;
}

/** Part of a sentence; `strong` for the number that matters. */
export type Inline = string | { readonly text: string; readonly strong: true };

/**
 * A paragraph. `lead` opens a section and is the one sentence a slide shows; `body` goes to the notes of a deck;
 * `own` is the consultant's text.
 */
export interface TextBlock {
  readonly kind: 'text';
  readonly role: 'lead' | 'body' | 'note' | 'own';
  readonly text: readonly Inline[];
}

export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Inline[])[];
}

export type CellValue = string | number | null;

/**
 * A cell that is alive in a workbook; every other writer shows `value` as it would show the bare value.
 *
 * Formulas are written in Excel's language without the leading "=", with English function names and commas, and
 * calculate with what the workbook shows: money in major units, percentages as fractions, dates as days. They point to
 * other cells by names that the writer turns into addresses:
 *
 * - `price`: a cell by its `name`, on whatever sheet it stands;
 * - `[@revenue]`: the column `revenue` in the same row; `[revenue:@-1]` one row above, `[@y1..y5]` several columns;
 * - `[revenue]`: all rows of a column (without the total);
 * - `[y1:net]`: the row whose key (`rowMarks`) is `net`; `[y1:sales..costs]` from row to row; `first`, `last` and
 *   `total` are keys of every table;
 * - `cash[y1:net]`: the same in the table with the id `cash` (letters, digits and underscores).
 *
 * Texts go in by `formulaText`. Functions younger than Excel 2007 need the prefix `_xlfn.`.
 */
export interface LiveCell {
  /** The result as the model computed it, in the model's units: what is shown before anyone recalculates. */
  readonly value: CellValue;
  readonly formula?: string;
  /** A name for the cell, valid in the whole workbook: a letter, then letters, digits and underscores. */
  readonly name?: string;
  /** What a reader is meant to change: coloured, and only values within the limits (model units) are accepted. */
  readonly input?: {
    readonly min?: number;
    readonly max?: number;
    readonly options?: readonly string[];
  };
  /** What the value is, where it differs from its column: a sheet of inputs mixes money, percentages and counts. */
  readonly type?: ColumnType;
  readonly decimals?: number;
}

export type Cell = CellValue | LiveCell;

/** A row's key, by which formulas find it, and its part in the table: a heading of a group, or a sum of rows above. */
export interface RowMark {
  readonly key?: string;
  readonly role?: 'heading' | 'subtotal';
}

/** How a table stands in the workbook. */
export interface SheetPlace {
  /** Name of its sheet, where the caption is too long. */
  readonly title?: string;
  /**
   * `data`: independent rows that can be filtered and sorted. `model`: rows that calculate with each other. `inputs`:
   * what a reader changes; stands first.
   */
  readonly role: 'data' | 'model' | 'inputs';
  /** True: only the workbook has it (monthly cash flows, results of single runs). */
  readonly only?: boolean;
}

export type ColumnType = 'text' | 'code' | 'number' | 'money' | 'percent' | 'date' | 'score' | 'bar' | 'tag';

/** `money` is integer minor units, `percent` a fraction, `date` ISO, `score` one decimal, `bar` 0–100 drawn as a bar. */
export interface Column {
  readonly key: string;
  readonly title: string;
  readonly type: ColumnType;
  /** Share of the table's width. */
  readonly width: number;
  readonly decimals?: number;
  /**
   * For `money`: pages and slides show thousands, millions or milliards. Absent: the largest that rounds no
   * amount visibly. The workbook always holds whole amounts.
   */
  readonly unit?: 1 | 1e3 | 1e6 | 1e9;
  /** For `tag`: colour of each value, `#rrggbb`. */
  readonly colors?: Readonly<Record<string, string>>;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  /** What the table shows, as a sentence: title of its slide where the section's own title stands on another. */
  readonly finding?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Keys and roles of the rows, by their index; rows beyond its end are plain. */
  readonly rowMarks?: readonly (RowMark | null)[];
  /**
   * A row of totals under the rule. In a workbook a bare sum or mean of its column becomes a formula; where rows are
   * alive, write it as a `LiveCell`.
   */
  readonly total: readonly Cell[] | null;
  readonly source: string;
  /** Rows a page or slide shows before "and n more"; the workbook always holds all. */
  readonly shown: number | null;
  /** True: too many columns for an upright page; on paper it stands on landscape pages. */
  readonly wide?: boolean;
  /** Absent: a sheet of data named after the caption. */
  readonly sheet?: SheetPlace;
}

export interface FigureBlock {
  readonly kind: 'figure';
  readonly id: string;
  readonly caption: string;
  /** What the figure shows, as a sentence: title of its slide where the section's own title stands on another. */
  readonly finding?: string;
  readonly picture: Picture;
  /** Null: the picture itself is the content. */
  readonly chart: ChartData | null;
  readonly source: string;
  /** True: too wide for an upright page; on paper it stands on a landscape page of its own. */
  readonly wide?: boolean;
}

export interface CalloutBlock {
  readonly kind: 'callout';
  readonly tone: 'advice' | 'warning' | 'note';
  readonly title: string;
  readonly text: readonly Inline[];
}

/** Two to five figures side by side. `value` is formatted. */
export interface KeyFiguresBlock {
  readonly kind: 'key-figures';
  readonly items: readonly { readonly label: string; readonly value: string; readonly note: string }[];
}

/**
 * The messages of a summary, at most three: the number that carries each stands large before it, and `title` reads on
 * from it ("28%" "of channel revenue depends on one partner").
 */
export interface MessagesBlock {
  readonly kind: 'messages';
  readonly items: readonly { readonly value: string; readonly title: string; readonly text: string }[];
}

/** A report: which formats make sense, its sections in order, and how the workspace's content becomes the model. */
export interface ReportModule<Content> {
  readonly id: DeliverableId;
  readonly formats: readonly DocumentFormat[];
  readonly sections: readonly string[];
  readonly build: (content: Content) => DocumentModel;
}
