import type { ActorType } from '#shared/domain/ecosystem/actor.ts';
import type { Box } from './map-node.ts';

/** The outline of a card by the actor's type, named as presentation programs name their shapes. */
export const actorShape = {
  client: 'roundRect',
  distributor: 'hexagon',
  reseller: 'roundRect',
  technology: 'octagon',
  integrator: 'plaque',
  service: 'flowChartTerminator',
  consultant: 'round2DiagRect',
  startup: 'parallelogram',
  rival: 'snip2DiagRect',
  customer: 'rect',
  regulator: 'snip2SameRect',
} as const satisfies Readonly<Record<ActorType, string>>;
export type ActorShape = (typeof actorShape)[ActorType];

/** How far corners are cut or rounded, in pixels. */
const corner = 11;

/** The outline as an SVG path around a box; all stay inside it, so that lines end at the same borders. */
export function outlinePath(shape: ActorShape, { x, y, width, height }: Box): string {
  const [l, t, r, b] = [x, y, x + width, y + height];
  const c = Math.min(corner, width / 2, height / 2);
  const arc = (toX: number, toY: number, radius = c, sweep = 1): string =>
    `A${radius},${radius} 0 0 ${sweep} ${toX},${toY}`;
  switch (shape) {
    case 'rect':
      return `M${l},${t}H${r}V${b}H${l}Z`;
    case 'roundRect':
      return `M${l + c},${t}H${r - c}${arc(r, t + c)}V${b - c}${arc(r - c, b)}H${l + c}${arc(l, b - c)}V${t + c}${arc(l + c, t)}Z`;
    case 'flowChartTerminator': {
      const h = height / 2;
      return `M${l + h},${t}H${r - h}${arc(r - h, b, h)}H${l + h}${arc(l + h, t, h)}Z`;
    }
    case 'hexagon':
      return `M${l + c},${t}H${r - c}L${r},${y + height / 2}L${r - c},${b}H${l + c}L${l},${y + height / 2}Z`;
    case 'octagon':
      return `M${l + c},${t}H${r - c}L${r},${t + c}V${b - c}L${r - c},${b}H${l + c}L${l},${b - c}V${t + c}Z`;
    case 'plaque':
      return `M${l + c},${t}H${r - c}${arc(r, t + c, c, 0)}V${b - c}${arc(r - c, b, c, 0)}H${l + c}${arc(l, b - c, c, 0)}V${t + c}${arc(l + c, t, c, 0)}Z`;
    case 'round2DiagRect': {
      const wide = Math.min(height * 0.42, width / 2);
      return `M${l + wide},${t}H${r}V${b - wide}${arc(r - wide, b, wide)}H${l}V${t + wide}${arc(l + wide, t, wide)}Z`;
    }
    case 'parallelogram':
      return `M${l + c},${t}H${r}L${r - c},${b}H${l}Z`;
    case 'snip2DiagRect':
      return `M${l},${t}H${r - c}L${r},${t + c}V${b}H${l + c}L${l},${b - c}Z`;
    case 'snip2SameRect':
      return `M${l + c},${t}H${r - c}L${r},${t + c}V${b}H${l}V${t + c}Z`;
    default:
      return shape satisfies never;
  }
}
