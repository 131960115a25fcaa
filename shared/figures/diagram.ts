import type { ActorShape } from './actor-shape.ts';

/**
 * Boxes and the lines between them on a plane of `width` × `height` pixels, not mirrored with the language: for decks,
 * where it becomes shapes and connectors. The other writers keep the picture. Colours are `#rrggbb`.
 */
export interface DiagramData {
  readonly type: 'diagram';
  readonly width: number;
  readonly height: number;
  /** Behind the boxes. */
  readonly frames: readonly {
    readonly title: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly fill: string;
    readonly line: string;
  }[];
  readonly nodes: readonly DiagramNode[];
  /** `from` and `to` are nodes; a line without an arrow runs both ways. */
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly color: string;
    readonly width: number;
    readonly dash: boolean;
    readonly arrow: boolean;
    readonly label: string | null;
  }[];
  /** What colours and lines mean; each group has a row of its own. */
  readonly legend: readonly (readonly {
    readonly text: string;
    readonly color: string;
    readonly mark: 'square' | 'ring' | 'line' | 'dashes';
  }[])[];
}

export interface DiagramNode {
  readonly id: string;
  /** Named as presentation programs name their shapes. */
  readonly shape: ActorShape;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly caption: string;
  readonly fill: string;
  readonly line: string;
  readonly lineWidth: number;
  readonly dashed: boolean;
  /** Colour of the texts. */
  readonly ink: string;
  /** Colour of the small circle at the start side; null has none. */
  readonly mark: string | null;
  readonly badge: string | null;
}
