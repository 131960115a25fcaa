import type { DeliverableId, DocumentFormat } from '#shared/domain/deliverables/deliverable.ts';
import type { DiagramData } from '#shared/figures/diagram.ts';
import type { Picture } from '#shared/figures/svg.ts';
import type { Lang } from '#shared/locale/index.ts';

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
export type ColumnType = 'text' | 'code' | 'number' | 'money' | 'percent' | 'date' | 'score' | 'bar' | 'tag';

/** `money` is integer minor units, `percent` a fraction, `date` ISO, `score` one decimal, `bar` 0–100 drawn as a bar. */
export interface Column {
  readonly key: string;
  readonly title: string;
  readonly type: ColumnType;
  /** Share of the table's width. */
  readonly width: number;
  readonly decimals?: number;
  /** For `tag`: colour of each value, `#rrggbb`. */
  readonly colors?: Readonly<Record<string, string>>;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly CellValue[])[];
  /** A row of totals under the rule. */
  readonly total: readonly CellValue[] | null;
  readonly source: string;
  /** Rows a page or slide shows before "and n more"; the workbook always holds all. */
  readonly shown: number | null;
}

/** Data behind a figure, for writers that have native charts. */
export type ChartData =
  | {
      readonly type: 'bar';
      readonly horizontal: boolean;
      readonly stacked: boolean;
      readonly categories: readonly string[];
      readonly series: readonly {
        readonly name: string;
        readonly values: readonly (number | null)[];
        readonly color: string;
      }[];
      readonly valueTitle: string;
      readonly format: ColumnType;
    }
  | {
      readonly type: 'scatter';
      readonly xTitle: string;
      readonly yTitle: string;
      readonly xRange: readonly [number, number];
      readonly yRange: readonly [number, number];
      /** Lines that cut the plane into quadrants. */
      readonly cut: { readonly x: number; readonly y: number } | null;
      readonly series: readonly {
        readonly name: string;
        readonly color: string;
        readonly points: readonly {
          readonly label: string;
          readonly x: number;
          readonly y: number;
          readonly size: number;
        }[];
      }[];
    }
  | DiagramData;

export interface FigureBlock {
  readonly kind: 'figure';
  readonly id: string;
  readonly caption: string;
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

/** A report: which formats make sense, its sections in order, and how the workspace's content becomes the model. */
export interface ReportModule<Content> {
  readonly id: DeliverableId;
  readonly formats: readonly DocumentFormat[];
  readonly sections: readonly string[];
  readonly build: (content: Content) => DocumentModel;
}
