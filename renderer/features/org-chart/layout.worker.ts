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
}

/** The worker's own scope; the DOM's types know it as a window. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<OrgLayoutRequest>) => void) | null;
  postMessage: (layout: OrgLayout) => void;
};

scope.onmessage = ({ data }) =>
  scope.postMessage(orgLayout(data.units, data.positions, data.direction, data.rtl));
