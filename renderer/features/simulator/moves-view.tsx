import { useMemo, useState } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { FigureCard } from '#renderer/features/business-case/figure-card.tsx';
import { Segments } from '#renderer/ui/index.ts';
import { movesFigure, type Played } from '#shared/figures/simulation.ts';

/** Where partners, or their revenue, went between the first and the last month: one picture for each program. */
export function MovesView({ played }: { played: readonly Played[] }) {
  const { t } = useLocale();
  const [by, setBy] = useState<'partners' | 'revenue'>('partners');
  return (
    <>
      <div className="flex items-center gap-3">
        <Segments
          label={t('simulation.by')}
          value={by}
          options={[
            { id: 'partners', label: t('simulation.byPartners') },
            { id: 'revenue', label: t('simulation.byRevenue') },
          ]}
          onChange={setBy}
        />
      </div>
      <div className={`grid gap-3 ${played.length > 1 ? 'grid-cols-2 max-xl:grid-cols-1' : ''}`}>
        {played.map((one) => (
          <Moves key={one.program.id} one={one} by={by} />
        ))}
      </div>
    </>
  );
}

function Moves({ one, by }: { one: Played; by: 'partners' | 'revenue' }) {
  const locale = useLocale();
  const theme = useFigureTheme();
  const draw = useMemo(
    () => (width: number) => movesFigure(one, by, theme, locale, { width, height: 360 }),
    [one, by, theme, locale],
  );
  return <FigureCard title={locale.t('simulation.chart.moves', { program: one.name })} draw={draw} />;
}
