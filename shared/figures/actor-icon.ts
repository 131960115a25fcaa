import {
  Boxes,
  Building2,
  Cpu,
  GraduationCap,
  type IconNode,
  Landmark,
  Puzzle,
  Rocket,
  ShoppingCart,
  Swords,
  Users,
  Wrench,
} from 'lucide';
import type { ActorType } from '#shared/domain/ecosystem/actor.ts';
import { type SvgNode, svg } from './svg.ts';

/** One sign for each actor type, the same on screen and paper. */
const icons: Readonly<Record<ActorType, IconNode>> = {
  client: Building2,
  distributor: Boxes,
  reseller: ShoppingCart,
  technology: Cpu,
  integrator: Puzzle,
  service: Wrench,
  consultant: GraduationCap,
  startup: Rocket,
  rival: Swords,
  customer: Users,
  regulator: Landmark,
};

/** The sign of an actor type, `size` pixels wide, with its upper left corner at a point. */
export const actorIcon = (
  type: ActorType,
  at: { readonly x: number; readonly y: number },
  size: number,
  color: string,
): SvgNode =>
  svg(
    'g',
    {
      transform: `translate(${at.x.toFixed(2)} ${at.y.toFixed(2)}) scale(${(size / 24).toFixed(4)})`,
      fill: 'none',
      stroke: color,
      'stroke-width': 2,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
    ...icons[type].map(([tag, attrs]) => svg(tag, attrs)),
  );
