/** A score from 1 to 5 as a bar, with a mark at the target. */
export function Bar({ value, target }: { value: number | null; target: number | null }) {
  const share = (n: number) => `${((Math.min(5, Math.max(1, n)) - 1) / 4) * 100}%`;
  return (
    <span className="bar" aria-hidden="true">
      {value !== null && <i style={{ inlineSize: share(value) }} />}
      {target !== null && <b style={{ insetInlineStart: share(target) }} />}
    </span>
  );
}
