import type { Lang } from '#shared/locale/index.ts';
import type { BothLanguages } from './invitation.ts';
import type { RespondentGroup } from './round.ts';

/** A picture as plain data; the page draws the same tree as the screen and paper. */
export interface PageFigure {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly children: readonly (PageFigure | string)[];
}

export interface ReviewNote {
  readonly group: RespondentGroup | null;
  readonly value: number | null;
  readonly comment: string;
  readonly evidence: string;
  /** Names of attached files. */
  readonly files: readonly string[];
}

export interface ReviewQuestion {
  readonly id: string;
  readonly dimensionId: string;
  readonly text: BothLanguages;
  readonly why: BothLanguages;
  readonly levels: readonly {
    readonly value: number;
    readonly text: BothLanguages;
    readonly count: number;
  }[];
  readonly n: number;
  readonly notApplicable: number;
  readonly median: number | null;
  readonly iqr: number | null;
  readonly discuss: boolean;
  /** True where an anonymous round has too few answers to show them. */
  readonly withheld: boolean;
  readonly groups: readonly {
    readonly group: RespondentGroup;
    readonly value: number | null;
    readonly n: number;
  }[];
  readonly notes: readonly ReviewNote[];
}

export interface ReviewDimension {
  readonly id: string;
  readonly name: BothLanguages;
  readonly description: BothLanguages;
  readonly score: number | null;
  readonly level: number | null;
  readonly target: number | null;
  readonly gap: number | null;
  readonly previous: number | null;
  readonly dispersion: number | null;
  /** Answers with evidence, of those with a value. */
  readonly evidence: { readonly count: number; readonly of: number };
  readonly discuss: boolean;
  readonly apart: boolean;
  readonly groups: readonly { readonly group: RespondentGroup; readonly value: number | null }[];
}

/** All that the executive review file shows: results of a round without any name. */
export interface ReviewPage {
  readonly workspaceId: string;
  readonly roundId: string;
  readonly lang: Lang;
  readonly client: BothLanguages;
  readonly round: BothLanguages;
  readonly subject: BothLanguages;
  readonly sender: string;
  readonly contact: string;
  readonly confidentiality: string;
  readonly date: BothLanguages;
  readonly score: number | null;
  readonly level: number | null;
  readonly target: number | null;
  readonly previous: number | null;
  readonly respondents: number;
  readonly answered: number;
  /** Groups that are shown apart; in an anonymous round none with fewer than three answers. */
  readonly groups: readonly {
    readonly group: RespondentGroup;
    readonly answered: number;
    readonly score: number | null;
  }[];
  readonly levelNames: readonly { readonly name: BothLanguages; readonly text: BothLanguages }[];
  readonly groupNames: Readonly<Record<RespondentGroup, BothLanguages>>;
  readonly dimensions: readonly ReviewDimension[];
  readonly questions: readonly ReviewQuestion[];
  /** The radar in both languages, for a wide and a narrow screen. */
  readonly radar: Readonly<Record<Lang, { readonly wide: PageFigure; readonly narrow: PageFigure }>>;
}
