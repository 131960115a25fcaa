import { useLocale } from '#renderer/app/locale.tsx';
import { Badge } from '#renderer/ui/index.ts';

const keys = { 1: 'l1', 2: 'l2', 3: 'l3', 4: 'l4', 5: 'l5' } as const;

/** Key of a level's texts; null for none. */
export const levelKey = (level: number | null) =>
  level === null ? null : keys[Math.min(5, Math.max(1, level)) as keyof typeof keys];

/** A level by number and name. */
export function LevelBadge({ level }: { level: number | null }) {
  const locale = useLocale();
  const { t } = locale;
  const key = levelKey(level);
  if (key === null || level === null) return <span className="text-muted">–</span>;
  return (
    <Badge tone={level >= 4 ? 'good' : level <= 1 ? 'warn' : 'accent'}>
      <span className="whitespace-nowrap">
        {t('maturity.levelOf', { level: locale.number(level), name: t(`maturity.level.${key}.name`) })}
      </span>
    </Badge>
  );
}
