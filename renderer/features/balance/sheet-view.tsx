import { useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import { Figure } from '#renderer/ui/index.ts';
import type { Argument } from '#shared/domain/strategy/argument.ts';
import { balanceFigure } from '#shared/figures/balance.ts';
import { balanceSentences } from '#shared/reports/balance-words.ts';
import { ArgumentCard } from './argument-card.tsx';

const least = { width: 480, height: 100 };

/** The balance sheet: the verdict, the diverging bars, and both lists with rating, evidence and mitigation. */
export function SheetView({
  all,
  selected,
  onSelect,
}: {
  all: readonly Argument[];
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const balance = useOperation('strategy.balance', {}).data;
  const { place, size } = useSize(least);
  const picture = useMemo(
    () => balance && balanceFigure(all, balance, theme, locale, { width: size.width, selected }),
    [all, balance, theme, locale, size.width, selected],
  );
  if (!balance) return null;
  const [verdict, ...open] = balanceSentences(all, balance, locale);
  const { benefits, drawbacks } = balance;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-auto *:shrink-0">
      <section className="rounded-2xl border border-line bg-ground p-5">
        <h2 className="font-bold">{verdict}</h2>
        <p className="text-xs text-muted">
          {t('strategy.balance.explain', {
            benefits: benefits.rated,
            allBenefits: benefits.total,
            drawbacks: drawbacks.rated,
            allDrawbacks: drawbacks.total,
          })}
        </p>
        {open.length > 0 && <p className="mt-1 text-sm text-warn">{open.join(' ')}</p>}
        <div ref={place} className="mt-3 overflow-hidden">
          {picture && <Figure picture={picture} onPick={onSelect} />}
        </div>
      </section>
      <div className="grid grid-cols-2 items-start gap-4 max-lg:grid-cols-1">
        {(['benefit', 'drawback'] as const).map((side) => (
          <section key={side} className="flex flex-col gap-2">
            <h2 className="font-bold">
              {t(side === 'benefit' ? 'strategy.balance.benefits' : 'strategy.balance.drawbacks')}
            </h2>
            {all
              .filter((a) => a.side === side)
              .map((a) => (
                <ArgumentCard key={a.id} argument={a} selected={a.id === selected} onSelect={onSelect} />
              ))}
          </section>
        ))}
      </div>
    </div>
  );
}
