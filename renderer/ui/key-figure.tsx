/** A number with what it says; with `onPress` a button to where it comes from, which `hint` says. */
export function KeyFigure({
  label,
  value,
  note,
  onPress,
  hint,
  pressed,
}: {
  label: string;
  value: string;
  note?: string;
  onPress?: () => void;
  hint?: string;
  pressed?: boolean;
}) {
  const content = (
    <>
      <div className="text-sm text-muted">{label}</div>
      <div className="mt-1 text-2xl font-bold">
        <bdi>{value}</bdi>
      </div>
      {note && <div className="mt-1 text-xs text-muted">{note}</div>}
    </>
  );
  const box = 'rounded-xl border bg-ground p-4';
  if (!onPress) return <div className={`${box} border-line`}>{content}</div>;
  return (
    <button
      type="button"
      title={hint}
      aria-pressed={pressed}
      className={`${box} cursor-pointer text-start hover:border-accent ${pressed ? 'border-accent' : 'border-line'}`}
      onClick={onPress}
    >
      {content}
    </button>
  );
}
