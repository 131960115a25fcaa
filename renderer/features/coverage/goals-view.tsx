import { Target } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { Badge, Button, type Column, DataTable, EmptyState } from '#renderer/ui/index.ts';
import { dimensions } from '#shared/domain/ecosystem/coverage.ts';
import type { Gap, Market } from './use-market.ts';

/** Every goal with how far it is met; pressing one opens its form. */
export function GoalsView({
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
  const locale = useLocale();
  const { t } = locale;
  const add = (
    <Button variant="primary" onPress={onNew}>
      {t('coverage.newGoal')}
    </Button>
  );
  if (gaps.length === 0)
    return (
      <EmptyState
        icon={<Target className="size-7" />}
        title={t('coverage.goals')}
        text={t('coverage.noGoals')}
        actions={add}
      />
    );
  const wordIn = ({ goal }: Gap, dimension: (typeof dimensions)[number]): string | null => {
    if (dimension !== 'region') return goal[dimension];
    return goal.regionId === null ? null : market.place({ ...nowhere, regionId: goal.regionId });
  };
  const number = (id: string, title: string, key: (gap: Gap) => number): Column<Gap> => ({
    id,
    title,
    key,
    cell: (gap) => locale.number(key(gap)),
  });
  const columns: Column<Gap>[] = [
    ...dimensions.map(
      (id): Column<Gap> => ({
        id,
        title: t(`coverage.dimension.${id}`),
        key: (gap) => wordIn(gap, id),
        cell: (gap) => {
          const word = wordIn(gap, id);
          return word === null ? <span className="text-muted">{t('coverage.any')}</span> : <bdi>{word}</bdi>;
        },
      }),
    ),
    number('needed', t('coverage.needed'), ({ goal }) => goal.needed),
    number('active', t('coverage.activePartners'), ({ active }) => active.length),
    number('weight', t('coverage.importance'), ({ goal }) => goal.weight),
    {
      id: 'missing',
      title: t('coverage.status'),
      key: ({ missing }) => missing,
      cell: ({ missing }) => (
        <Badge tone={missing > 0 ? 'danger' : 'good'}>
          {missing > 0 ? t('coverage.missing', { count: missing }) : t('coverage.met')}
        </Badge>
      ),
    },
  ];
  return (
    <>
      <div>{add}</div>
      <DataTable
        label={t('coverage.goals')}
        columns={columns}
        rows={gaps}
        rowId={({ goal }) => goal.id}
        rowName={({ goal }) => t('coverage.goalOf', { place: market.place(goal) })}
        sort={{ id: 'missing', down: true }}
        onPress={({ goal }) => onOpen(goal.id)}
      />
    </>
  );
}

const nowhere = { regionId: null, industry: null, capability: null, product: null };
