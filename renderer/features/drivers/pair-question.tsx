import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Button } from '#renderer/ui/index.ts';
import type { Driver, DriverComparison } from '#shared/domain/strategy/driver.ts';
import { type Answer, answerOf, comparisonOf, pairsOf } from './answers.ts';

/** The next pair without an answer, as a question that a room can answer aloud. */
export function PairQuestion({
  drivers,
  comparisons,
}: {
  drivers: readonly Driver[];
  comparisons: readonly DriverComparison[];
}) {
  const locale = useLocale();
  const { t } = locale;
  const { run, pending } = useCommand('strategy.compareDrivers');
  const pairs = pairsOf(drivers);
  const open = pairs.filter(([row, column]) => answerOf(row.id, column.id, comparisons) === null);
  const [next] = open;
  if (pairs.length === 0) return null;
  if (!next) return <p className="text-sm text-muted">{t('strategy.drivers.allAnswered')}</p>;
  const [row, column] = next;
  const answer = (given: Answer) => void run(comparisonOf(row.id, column.id, given));
  return (
    <div className="flex flex-wrap items-center gap-3">
      <div className="me-auto">
        <h3 className="font-bold">{t('strategy.drivers.question')}</h3>
        <p className="text-xs text-muted" role="status">
          {t('strategy.drivers.questionOf', { done: pairs.length - open.length + 1, total: pairs.length })}
        </p>
      </div>
      <Button size="md" isDisabled={pending} onPress={() => answer('row')}>
        <bdi>{locale.name(row)}</bdi>
      </Button>
      <Button size="md" variant="ghost" isDisabled={pending} onPress={() => answer('equal')}>
        {t('strategy.drivers.equal')}
      </Button>
      <Button size="md" isDisabled={pending} onPress={() => answer('column')}>
        <bdi>{locale.name(column)}</bdi>
      </Button>
    </div>
  );
}
