import { type Actor, isPartner } from '#shared/domain/ecosystem/actor.ts';
import type { Quadrant, Segmentation } from '#shared/domain/ecosystem/segmentation.ts';

/** A line of the register: the partner, and where the matrix puts it. */
export interface PartnerRow {
  readonly actor: Actor;
  readonly quadrant: Quadrant | null;
  readonly value: number | null;
  readonly potential: number | null;
}

/** An actor with its place on the matrix. */
export function rowOf(actor: Actor, segmentation: Segmentation | undefined): PartnerRow {
  const place = segmentation?.partners.find((p) => p.actorId === actor.id);
  return {
    actor,
    quadrant: place?.quadrant ?? null,
    value: place?.value ?? null,
    potential: place?.potential ?? null,
  };
}

/** Joins the register with its segmentation; actors that only stand on the map are left out. */
export function partnerRows(actors: readonly Actor[], segmentation: Segmentation | undefined): PartnerRow[] {
  const places = new Map(segmentation?.partners.map((p) => [p.actorId, p]));
  return actors.filter(isPartner).map((actor) => {
    const place = places.get(actor.id);
    return {
      actor,
      quadrant: place?.quadrant ?? null,
      value: place?.value ?? null,
      potential: place?.potential ?? null,
    };
  });
}
