import { useLocale } from '#renderer/app/locale.tsx';
import { Button, Inspector } from '#renderer/ui/index.ts';
import { GapList } from './gap-list.tsx';
import type { CellPlace, Grid } from './map-view.tsx';
import { PartnerLinks } from './partner-links.tsx';
import type { Gap, Market } from './use-market.ts';

/** All gaps of the market, until a cell is chosen. */
export function GapsInspector({
  gaps,
  market,
  onOpen,
  onNew,
}: {
  gaps: readonly Gap[];
  market: Market;
  onOpen: (goalId: string) => void;
  onNew: () => void;
}) {
  const { t } = useLocale();
  const open = gaps.filter(({ missing }) => missing > 0);
  return (
    <Inspector>
      <div className="flex items-center justify-between gap-2">
        <h2 className="text-base font-bold">{t('coverage.gaps')}</h2>
        <Button onPress={onNew}>{t('coverage.newGoal')}</Button>
      </div>
      {open.length > 0 ? (
        <GapList gaps={open} market={market} onOpen={onOpen} />
      ) : (
        <p className="text-sm text-muted">
          {gaps.length === 0 ? t('coverage.noGoals') : t('coverage.noGaps')}
        </p>
      )}
    </Inspector>
  );
}

/** One cell: who is there, who could be, what was wanted. */
export function CellInspector({
  grid,
  place,
  goals,
  market,
  onOpen,
  onNew,
  onClose,
}: {
  grid: Grid;
  place: CellPlace;
  /** The goals of this cell. */
  goals: readonly Gap[];
  market: Market;
  onOpen: (goalId: string) => void;
  onNew: () => void;
  onClose: () => void;
}) {
  const { t } = useLocale();
  const row = grid.rows[place.row];
  const column = grid.columns[place.column];
  const cell = grid.cells[place.row]?.[place.column];
  if (!row || !column || !cell) return null;
  const people = (title: string, ids: readonly string[]) => (
    <section className="flex flex-col gap-1">
      <h3 className="text-sm font-bold">{title}</h3>
      {ids.length > 0 ? (
        <PartnerLinks ids={ids} market={market} />
      ) : (
        <p className="text-sm text-muted">{t('coverage.nobody')}</p>
      )}
    </section>
  );
  return (
    <Inspector>
      <div className="flex flex-col gap-1">
        <h2 className="text-base font-bold">
          <bdi>{market.line(row)}</bdi> × <bdi>{market.line(column)}</bdi>
        </h2>
        <div>
          <Button variant="ghost" onPress={onClose}>
            {t('coverage.allGaps')}
          </Button>
        </div>
      </div>
      {people(t('coverage.activePartners'), cell.active)}
      {people(t('coverage.prospects'), cell.prospects)}
      {goals.length > 0 && (
        <section className="flex flex-col gap-2">
          <h3 className="text-sm font-bold">{t('coverage.goals')}</h3>
          <GapList gaps={goals} market={market} onOpen={onOpen} />
        </section>
      )}
      <Button onPress={onNew}>{t('coverage.setGoal')}</Button>
    </Inspector>
  );
}
