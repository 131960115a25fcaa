import { Link } from '@tanstack/react-router';
import type { Market } from './use-market.ts';

/** Partners that open in the register. */
export function PartnerLinks({ ids, market }: { ids: readonly string[]; market: Market }) {
  return (
    <ul className="flex flex-col gap-0.5 text-sm">
      {ids.map((id) => (
        <li key={id}>
          <Link
            to="/partners"
            search={{ find: id } as never}
            className="rounded text-accent hover:underline focus-visible:outline-2 focus-visible:outline-accent"
          >
            <bdi>{market.actor(id)}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  );
}
