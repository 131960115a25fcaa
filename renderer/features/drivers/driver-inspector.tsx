import { Link } from '@tanstack/react-router';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { usePatch } from '#renderer/features/strategy/use-patch.ts';
import { Button, CommitField, Inspector, NumberField } from '#renderer/ui/index.ts';
import type { Driver } from '#shared/domain/strategy/driver.ts';
import type { DriverRanking } from '#shared/domain/strategy/driver-ranking.ts';
import type { Locale } from '#shared/locale/index.ts';

/** One driver: its weight and where it comes from, the evidence, what serves it. */
export function DriverInspector({
  driver,
  ranking,
  onClose,
}: {
  driver: Driver;
  ranking: DriverRanking;
  onClose: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const goals = useOperation('strategy.goals', {}).data ?? [];
  const kpis = useOperation('library.kpis', {}).data ?? [];
  const { run } = useCommand('strategy.saveDriver');
  const remove = useCommand('strategy.deleteDrivers');
  const patch = usePatch(driver, run);
  const served = goals.filter((g) => g.driverIds.includes(driver.id));
  return (
    <Inspector>
      <div>
        <h2 className="text-base font-bold">
          <bdi>{locale.name(driver)}</bdi>
        </h2>
        <p className="text-sm text-muted">{explanationOf(driver.id, ranking, locale)}</p>
      </div>
      {ranking.method === 'points' && (
        <NumberField
          label={t('strategy.drivers.points')}
          value={driver.points}
          min={0}
          max={100}
          onCommit={(points) => patch({ points })}
        />
      )}
      <CommitField
        label={t('strategy.drivers.evidence')}
        value={driver.evidence}
        multiline={4}
        onCommit={(evidence) => patch({ evidence })}
      />
      <section className="flex flex-col gap-1.5 text-sm">
        <h3 className="font-medium">{t('strategy.drivers.goals')}</h3>
        {served.length === 0 && <p className="text-muted">{t('strategy.drivers.noGoals')}</p>}
        {served.map((goal) => {
          const kpi = kpis.find((k) => k.id === goal.kpiId);
          return (
            <Link
              key={goal.id}
              to="/goals"
              search={{ find: goal.id } as never}
              className="rounded-lg border border-line p-2 hover:bg-surface"
            >
              <bdi className="block font-medium">
                {locale.name({ name: goal.title, nameEn: goal.titleEn })}
              </bdi>
              <bdi className="text-xs text-muted">{kpi ? locale.name(kpi) : t('strategy.goals.noKpi')}</bdi>
            </Link>
          );
        })}
      </section>
      <CommitField
        label={t('strategy.balance.name')}
        value={driver.name}
        isRequired
        onCommit={(name) => patch({ name })}
      />
      <CommitField
        label={t('strategy.balance.nameEn')}
        value={driver.nameEn ?? ''}
        onCommit={(nameEn) => patch({ nameEn: nameEn || null })}
      />
      <CommitField
        label={t('strategy.balance.description')}
        value={driver.description}
        multiline={3}
        onCommit={(description) => patch({ description })}
      />
      <CommitField
        label={t('strategy.balance.descriptionEn')}
        value={driver.descriptionEn}
        multiline={3}
        onCommit={(descriptionEn) => patch({ descriptionEn })}
      />
      <div className="flex justify-between">
        <Button
          variant="ghost"
          className="text-danger"
          onPress={() => {
            onClose();
            void remove.run({ ids: [driver.id] });
          }}
        >
          {t('common.delete')}
        </Button>
        <Button variant="ghost" onPress={onClose}>
          {t('common.close')}
        </Button>
      </div>
    </Inspector>
  );
}

/** Where the share comes from. */
function explanationOf(driverId: string, { method, ranked }: DriverRanking, locale: Locale): string {
  const { t } = locale;
  const row = ranked.find((d) => d.driverId === driverId);
  const sum = ranked.reduce((total, d) => total + (d.value ?? 0), 0);
  if (!row || row.value === null || row.share === null)
    return t(method === 'points' ? 'strategy.drivers.unweighed' : 'strategy.drivers.unweighedPairs');
  const how =
    method === 'points'
      ? t('strategy.drivers.explainPoints', { points: row.value, sum })
      : t('strategy.drivers.explainPairs', { won: row.won, even: row.even, lost: row.lost });
  const rank = row.rank === null ? '' : t('strategy.drivers.rank', { rank: row.rank });
  return `${rank} · ${locale.percent(row.share, 0)}. ${how}`;
}
