import {
  type LayoutPosition,
  type LayoutUnit,
  type OrgDirection,
  type OrgLayout,
  orgLayout,
} from '#shared/figures/org-layout.ts';

export interface OrgLayoutRequest {
  readonly units: readonly LayoutUnit[];
  readonly positions: readonly LayoutPosition[];
  readonly direction: OrgDirection;
  readonly rtl: boolean;
  /** Who asked. */
  readonly asker: string;
}
export interface OrgLayoutAnswer {
  readonly layout: OrgLayout;
  readonly asker: string;
}

/** The worker's own scope; the DOM's types know it as a window. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<OrgLayoutRequest>) => void) | null;
  postMessage: (answer: OrgLayoutAnswer) => void;
};

scope.onmessage = ({ data }) =>
  scope.postMessage({
    layout: orgLayout(data.units, data.positions, data.direction, data.rtl),
    asker: data.asker,
  });
