import { fold } from '#shared/locale/index.ts';
import type { Actor } from './actor.ts';
import { bandOf, type Concentration, concentration } from './concentration.ts';
import type { Sale } from './sale.ts';

export type ConcentrationBasis = 'revenue' | 'margin' | 'customer';
type Figures = Omit<Concentration, 'shares'>;

export interface RankedShare {
  /** A partner's id, or the customer's folded name. */
  readonly id: string;
  readonly label: string;
  readonly amount: number;
  readonly share: number;
  readonly cumulative: number;
  /** F10 over the others: what remains when this one leaves. */
  readonly after: Figures;
}

/** F10 with everything a reader asks next: who, how much, and what if one leaves. Amounts in minor units. */
export interface ConcentrationView extends Figures {
  readonly total: number;
  readonly ranked: readonly RankedShare[];
  /** Active partners without a figure. */
  readonly missing: number;
}

/**
 * F10 over active partners by revenue or margin, or over end customers by what they bought. Zero and negative
 * amounts carry no share and are not ranked.
 */
export function concentrationView(
  content: { readonly actors: readonly Actor[]; readonly sales: readonly Sale[] },
  by: ConcentrationBasis,
): ConcentrationView {
  const { amounts, missing } = amountsOf(content, by);
  const ranked = amounts
    .filter((a) => a.amount > 0)
    .toSorted((a, b) => b.amount - a.amount || (a.id < b.id ? -1 : 1));
  const total = ranked.reduce((sum, a) => sum + a.amount, 0);
  const { shares, ...figures } = concentration(ranked.map((a) => a.amount));
  let cumulative = 0;
  return {
    ...figures,
    total,
    missing,
    ranked: ranked.map((a, i) => {
      const share = shares[i] ?? 0;
      cumulative = i === ranked.length - 1 ? 1 : cumulative + share;
      return { ...a, share, cumulative, after: without(ranked, i) };
    }),
  };
}

/**
 * F10 without the i-th of the ranked amounts. Summed anew from the amounts: taking the square of a giant's share out
 * of the whole sum would leave nothing but rounding.
 */
function without(ranked: readonly { readonly amount: number }[], i: number): Figures {
  let rest = 0;
  for (const [j, a] of ranked.entries()) if (j !== i) rest += a.amount;
  if (rest <= 0) return { hhi: null, band: null, top1Share: null, top3Share: null };
  let hhi = 0;
  for (const [j, a] of ranked.entries()) if (j !== i) hhi += (100 * (a.amount / rest)) ** 2;
  const top = ranked.slice(0, 4).filter((_, j) => j !== i);
  return {
    hhi,
    band: bandOf(hhi),
    top1Share: (top[0]?.amount ?? 0) / rest,
    top3Share: top.slice(0, 3).reduce((sum, a) => sum + a.amount, 0) / rest,
  };
}

interface Amount {
  readonly id: string;
  readonly label: string;
  readonly amount: number;
}

function amountsOf(
  { actors, sales }: { readonly actors: readonly Actor[]; readonly sales: readonly Sale[] },
  by: ConcentrationBasis,
): { amounts: Amount[]; missing: number } {
  const active = actors.filter((a) => a.status === 'active');
  switch (by) {
    case 'revenue':
    case 'margin': {
      const field = by === 'revenue' ? 'revenue12m' : 'margin12m';
      const amounts = active.flatMap((a) => {
        const amount = a[field];
        return amount === null ? [] : [{ id: a.id, label: a.name, amount }];
      });
      return { amounts, missing: active.length - amounts.length };
    }
    case 'customer': {
      const ids = new Set(active.map((a) => a.id));
      const counted = sales.filter((s) => ids.has(s.actorId));
      const amounts = [...Map.groupBy(counted, (s) => fold(s.customer))].map(([id, own]) => ({
        id,
        label: own[0]?.customer ?? id,
        amount: own.reduce((sum, s) => sum + s.amount, 0),
      }));
      const sellers = new Set(counted.map((s) => s.actorId));
      return { amounts, missing: active.length - sellers.size };
    }
    default:
      return by satisfies never;
  }
}
