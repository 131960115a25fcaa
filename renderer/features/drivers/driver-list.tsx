import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Badge, NumberField } from '#renderer/ui/index.ts';
import type { Driver } from '#shared/domain/strategy/driver.ts';
import type { DriverRanking } from '#shared/domain/strategy/driver-ranking.ts';
import { textOf } from '#shared/locale/index.ts';

/** The drivers in the order of their weight, with what serves each. */
export function DriverList({
  drivers,
  ranking,
  selected,
  onSelect,
}: {
  drivers: readonly Driver[];
  ranking: DriverRanking;
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const goals = useOperation('strategy.goals', {}).data ?? [];
  const kpis = useOperation('library.kpis', {}).data ?? [];
  const save = useCommand('strategy.saveDriver');
  return (
    <ul className="grid grid-cols-2 gap-3 max-lg:grid-cols-1">
      {ranking.ranked.map(({ driverId, rank, share }) => {
        const driver = drivers.find((d) => d.id === driverId);
        if (!driver) return null;
        const name = locale.name(driver);
        const served = goals.filter((g) => g.driverIds.includes(driverId));
        const on = driverId === selected;
        return (
          <li
            key={driverId}
            className={`relative flex flex-col gap-2 rounded-2xl border bg-ground p-4 ${on ? 'border-accent' : 'border-line'}`}
          >
            <div className="flex items-start gap-3">
              <span className="tabular flex size-8 shrink-0 items-center justify-center rounded-full bg-accent-soft text-sm font-bold text-accent">
                {rank === null ? '–' : locale.number(rank)}
              </span>
              <div className="min-w-0 flex-1">
                <button
                  type="button"
                  aria-pressed={on}
                  className="text-start font-bold after:absolute after:inset-0 after:rounded-2xl"
                  onClick={() => onSelect(on ? null : driverId)}
                >
                  <bdi>{name}</bdi>
                </button>
                <p className="text-sm text-muted">
                  {textOf(locale, driver.description, driver.descriptionEn)}
                </p>
              </div>
              {ranking.method === 'points' ? (
                <div className="relative z-10">
                  <NumberField
                    hideLabel
                    label={t('strategy.drivers.pointsOf', { name })}
                    value={driver.points}
                    min={0}
                    max={100}
                    width="w-18"
                    onCommit={(points) => void save.run({ ...driver, points })}
                  />
                </div>
              ) : (
                <span className="tabular text-sm font-bold">
                  {share === null ? '–' : locale.percent(share, 0)}
                </span>
              )}
            </div>
            <div className="flex flex-wrap items-center gap-1.5 text-xs">
              {served.length === 0 ? (
                <span className="text-muted">{t('strategy.drivers.noGoals')}</span>
              ) : (
                served.map((goal) => {
                  const kpi = kpis.find((k) => k.id === goal.kpiId);
                  return (
                    <Badge key={goal.id} tone="accent">
                      <bdi>{locale.name({ name: goal.title, nameEn: goal.titleEn })}</bdi>
                      {kpi && (
                        <span className="ms-1 font-normal">
                          · <bdi>{locale.name(kpi)}</bdi>
                        </span>
                      )}
                    </Badge>
                  );
                })
              )}
              {driver.evidence.trim() === '' && <Badge>{t('strategy.drivers.noEvidence')}</Badge>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
