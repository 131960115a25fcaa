import { Compass } from 'lucide-react';
import { useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import { useSelected } from '#renderer/features/strategy/use-selected.ts';
import { Button, EmptyState, Figure, PageHeader, Segments } from '#renderer/ui/index.ts';
import type { Driver } from '#shared/domain/strategy/driver.ts';
import type { DriverRanking } from '#shared/domain/strategy/driver-ranking.ts';
import { driversFigure } from '#shared/figures/drivers.ts';
import type { Locale } from '#shared/locale/index.ts';
import { DriverInspector } from './driver-inspector.tsx';
import { DriverList } from './driver-list.tsx';
import { PairMatrix } from './pair-matrix.tsx';
import { PairQuestion } from './pair-question.tsx';

const methods = ['points', 'pairwise'] as const;
const least = { width: 420, height: 60 };

/** The strategy canvas (S01): why an ecosystem, which reason weighs most, and what each one is served by. */
export function DriversScreen() {
  const locale = useLocale();
  const { t } = locale;
  const drivers = useOperation('strategy.drivers', {}).data;
  const ranking = useOperation('strategy.driverRanking', {}).data;
  const comparisons = useOperation('strategy.driverComparisons', {}).data;
  const save = useCommand('strategy.saveDriver');
  const setMethod = useCommand('strategy.setDriverMethod');
  const addShipped = useCommand('library.addShipped');
  const [selected, select] = useSelected();
  if (!drivers || !ranking || !comparisons) return null;
  const add = async () => {
    const made = await save.run(newDriver(t('strategy.drivers.newName')));
    if (made.ok) select(made.value.id);
  };
  const one = drivers.find((d) => d.id === selected);
  const shared = { drivers, ranking, selected, onSelect: select };
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('strategy.drivers.title')}
        purpose={t('strategy.drivers.purpose')}
        actions={
          <>
            <Segments
              label={t('strategy.drivers.method')}
              value={ranking.method}
              options={methods.map((id) => ({ id, label: t(`strategy.drivers.methods.${id}`) }))}
              onChange={(method) => void setMethod.run({ method })}
            />
            <Button onPress={() => void add()}>{t('strategy.drivers.new')}</Button>
          </>
        }
      />
      {drivers.length === 0 ? (
        <EmptyState
          icon={<Compass className="size-7" />}
          title={t('strategy.drivers.empty.title')}
          text={t('strategy.drivers.empty.text')}
          actions={
            <>
              <Button variant="primary" onPress={() => void addShipped.run({ list: 'drivers' })}>
                {t('strategy.drivers.empty.add')}
              </Button>
              <Button onPress={() => void add()}>{t('strategy.drivers.new')}</Button>
            </>
          }
        />
      ) : (
        <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-auto *:shrink-0">
          <section className="rounded-2xl border border-line bg-ground p-5">
            <h2 className="font-bold">{headlineOf(drivers, ranking, locale)}</h2>
            <p className="mb-2 text-sm text-muted">{missingOf(ranking, locale)}</p>
            <RankedBars {...shared} />
            {ranking.circles.slice(0, 3).map((circle) => (
              <p key={circle.join()} className="mt-2 rounded-xl bg-warn-soft p-3 text-sm text-warn">
                {circleSentence(circle, drivers, locale)}
              </p>
            ))}
          </section>
          {ranking.method === 'pairwise' && (
            <section className="flex flex-col gap-4 rounded-2xl border border-line bg-ground p-5">
              <PairQuestion drivers={drivers} comparisons={comparisons} />
              <PairMatrix drivers={drivers} comparisons={comparisons} />
            </section>
          )}
          <DriverList {...shared} />
        </div>
      )}
      {one && <DriverInspector key={one.id} driver={one} ranking={ranking} onClose={() => select(null)} />}
    </div>
  );
}

const newDriver = (name: string): Omit<Driver, 'id' | 'order'> => ({
  name,
  nameEn: null,
  description: '',
  descriptionEn: '',
  points: null,
  evidence: '',
});

/** The finding in one sentence. */
function headlineOf(drivers: readonly Driver[], ranking: DriverRanking, locale: Locale): string {
  const leaders = ranking.ranked.filter((d) => d.rank === 1 && d.share !== null);
  const [first] = leaders;
  if (!first || first.share === null) return locale.t('strategy.drivers.headlineNone');
  const share = locale.percent(first.share, 0);
  const names = leaders.map((l) => locale.name(drivers.find((d) => d.id === l.driverId) ?? { name: '' }));
  return leaders.length === 1
    ? locale.t('strategy.drivers.headline', { name: names[0] ?? '', share })
    : locale.t('strategy.drivers.headlineTie', { names: locale.list(names), share });
}

function missingOf({ method, missing, total }: DriverRanking, { t }: Locale): string {
  if (missing === 0) return t('strategy.drivers.complete');
  return t(method === 'points' ? 'strategy.drivers.missingPoints' : 'strategy.drivers.missingPairs', {
    count: missing,
    total,
  });
}

function circleSentence(ids: readonly string[], drivers: readonly Driver[], locale: Locale): string {
  const [first = '', second = '', third = ''] = ids.map((id) =>
    locale.name(drivers.find((d) => d.id === id) ?? { name: '' }),
  );
  return locale.t('strategy.drivers.circle', { first, second, third });
}

/** The figure of the documents, as wide as its place. */
function RankedBars({
  drivers,
  ranking,
  onSelect,
}: {
  drivers: readonly Driver[];
  ranking: DriverRanking;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const theme = useFigureTheme();
  const { place, size } = useSize(least);
  const picture = useMemo(
    () =>
      driversFigure(
        ranking,
        (id) => locale.name(drivers.find((d) => d.id === id) ?? { name: '' }),
        theme,
        locale,
        size.width,
      ),
    [ranking, drivers, theme, locale, size.width],
  );
  return (
    <div ref={place} className="overflow-hidden">
      <Figure picture={picture} onPick={onSelect} />
    </div>
  );
}
