/**
 * A score from 1 to 5 as a bar, with a mark at the target. Places are attributes of an SVG: the page's policy lets no
 * style attribute of its HTML count.
 */
export function Bar({ value, target }: { value: number | null; target: number | null }) {
  const share = (n: number) => `${Math.round(((Math.min(5, Math.max(1, n)) - 1) / 4) * 1e4) / 100}%`;
  return (
    <svg className="bar" aria-hidden="true">
      {value !== null && <rect width={share(value)} height="9" rx="4.5" />}
      {target !== null && <line x1={share(target)} x2={share(target)} y1="-4" y2="13" />}
    </svg>
  );
}
