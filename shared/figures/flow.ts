/**
 * A process on lanes, ready to be drawn as shapes on a slide; `width`, `height`, places and font sizes in points of a
 * plane that is mirrored already where the language asks for it. The other writers keep the picture. Colours `#rrggbb`.
 */
export interface FlowData {
  readonly type: 'flow';
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly (FlowPlace & {
    readonly title: string;
    readonly fill: string;
    /** Where the title stands. */
    readonly head: FlowPlace;
  })[];
  readonly boxes: readonly (FlowPlace & {
    readonly id: string;
    readonly shape: 'roundRect' | 'flowChartTerminator' | 'hexagon';
    readonly title: string;
    readonly caption: string;
    readonly fill: string;
    readonly line: string;
    readonly ink: string;
  })[];
  readonly ways: readonly {
    /** What it joins, in words. */
    readonly name: string;
    /** Corners from start to end; an arrow stands at the last. */
    readonly points: readonly { readonly x: number; readonly y: number }[];
    readonly label: (FlowPlace & { readonly text: string }) | null;
  }[];
  readonly sizes: { readonly title: number; readonly caption: number; readonly lane: number };
  readonly colors: {
    readonly line: string;
    readonly way: string;
    readonly ink: string;
    readonly accent: string;
    readonly ground: string;
  };
}

export interface FlowPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
