/** A card's box on the plane. */
export interface CardBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Heading = 'left' | 'right' | 'up' | 'down';

export const headings: Readonly<Record<string, Heading>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The nearest card in a direction from another: those straight ahead count nearer than those aside. */
export function neighbourIn(from: CardBox, others: readonly CardBox[], heading: Heading): string | null {
  const [fx, fy] = [from.x + from.width / 2, from.y + from.height / 2];
  let best: { id: string; cost: number } | null = null;
  for (const b of others) {
    if (b.id === from.id) continue;
    const dx = b.x + b.width / 2 - fx;
    const dy = b.y + b.height / 2 - fy;
    const ahead = { left: -dx, right: dx, up: -dy, down: dy }[heading];
    const aside = Math.abs(heading === 'left' || heading === 'right' ? dy : dx);
    if (ahead <= 1) continue;
    const cost = ahead + 2 * aside;
    if (best === null || cost < best.cost) best = { id: b.id, cost };
  }
  return best?.id ?? null;
}
