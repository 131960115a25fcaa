import { useLocale } from '#renderer/app/locale.tsx';
import type { Argument } from '#shared/domain/strategy/argument.ts';
import { ArgumentCard } from './argument-card.tsx';

/** Why now (S05): what has changed around the client, and how strongly it is felt here. */
export function ContextView({
  lines,
  selected,
  onSelect,
}: {
  lines: readonly Argument[];
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const { t } = useLocale();
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-auto">
      <p className="text-sm text-muted">{t('strategy.balance.contextHint')}</p>
      <div className="grid grid-cols-2 items-start gap-3 max-lg:grid-cols-1">
        {lines.map((a) => (
          <ArgumentCard key={a.id} argument={a} selected={a.id === selected} onSelect={onSelect} />
        ))}
      </div>
    </div>
  );
}
