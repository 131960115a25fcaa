import type { CSSProperties } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { Select } from '#renderer/ui/index.ts';
import { bandOf } from '#shared/domain/risk/register.ts';

const none = 'none';

/** A grade of 1–5 in a small place; “–” is "not judged". */
export function GradeSelect({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
}) {
  const locale = useLocale();
  return (
    <Select
      hideLabel
      label={label}
      compact
      className="w-10"
      value={value === null ? none : String(value)}
      options={[
        { id: none, label: '–' },
        ...[1, 2, 3, 4, 5].map((n) => ({ id: String(n), label: locale.number(n) })),
      ]}
      onChange={(id) => onChange(id === none ? null : Number(id))}
    />
  );
}

/** A level in its band's colour; the band's name where there is room, else where the pointer rests. */
export function LevelBadge({ level, named = false }: { level: number | null; named?: boolean }) {
  const locale = useLocale();
  const theme = useFigureTheme();
  if (level === null) return <span className="text-muted">–</span>;
  const band = bandOf(level);
  const name = locale.t(`risk.band.${band}`);
  const style: CSSProperties = { backgroundColor: theme.bandSoft[band], color: theme.bandInk[band] };
  return (
    <span
      className="tabular inline-flex min-w-9 justify-center gap-1 rounded-md px-2 py-0.5 text-sm font-bold whitespace-nowrap"
      style={style}
      title={name}
    >
      <bdi>{locale.number(level)}</bdi>
      {named ? <span>{name}</span> : <span className="sr-only">{name}</span>}
    </span>
  );
}
