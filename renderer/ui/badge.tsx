import type { CSSProperties, ReactNode } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import type { Quadrant } from '#shared/domain/ecosystem/segmentation.ts';
import type { TierTone } from '#shared/domain/program/tier.ts';

const tones = {
  neutral: 'bg-surface text-muted',
  accent: 'bg-accent-soft text-accent',
  good: 'bg-good-soft text-good',
  warn: 'bg-warn-soft text-warn',
  danger: 'bg-danger-soft text-danger',
} as const;

/** A short word about a thing. */
export function Badge({ children, tone = 'neutral' }: { children: ReactNode; tone?: keyof typeof tones }) {
  return (
    <span className={`inline-flex rounded-full px-2.5 py-0.5 text-xs font-medium ${tones[tone]}`}>
      {children}
    </span>
  );
}

/** A quadrant's name with its mark in the fixed colour. */
export function QuadrantBadge({ quadrant }: { quadrant: Quadrant | null }) {
  const { t } = useLocale();
  const theme = useFigureTheme();
  if (quadrant === null) return <span className="text-muted">–</span>;
  const style: CSSProperties = { backgroundColor: theme.quadrant[quadrant] };
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <span aria-hidden className="size-2.5 rounded-sm" style={style} />
      {t(`ecosystem.quadrant.${quadrant}`)}
    </span>
  );
}

/** A tier's name with its mark in the tier's fixed colour; the words for none where there is no tier. */
export function TierBadge({ name, tone }: { name: string; tone: TierTone | null }) {
  const theme = useFigureTheme();
  if (tone === null) return <span className="text-muted">{name}</span>;
  return (
    <span
      className="inline-flex items-center gap-1.5 whitespace-nowrap rounded-full px-2 py-0.5 text-xs font-bold"
      style={{ backgroundColor: theme.tierSoft[tone], color: theme.tierInk[tone] }}
    >
      <span aria-hidden className="size-2 rounded-full" style={{ backgroundColor: theme.tier[tone] }} />
      <bdi>{name}</bdi>
    </span>
  );
}
