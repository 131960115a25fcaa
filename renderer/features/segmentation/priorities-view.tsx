import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { LateText } from '#renderer/features/partners/partner-inspector.tsx';
import { NumberField, QuadrantBadge } from '#renderer/ui/index.ts';
import { quadrants } from '#shared/domain/ecosystem/segmentation.ts';

/** What follows from the matrix: a play for each quadrant, and the hours of F3. */
export function PrioritiesView() {
  return (
    <div className="grid min-h-0 flex-1 grid-cols-2 gap-4 overflow-auto max-xl:grid-cols-1">
      <Plays />
      <Capacity />
    </div>
  );
}

function Plays() {
  const { t, lang } = useLocale();
  const plays = useOperation('ecosystem.plays', {}).data ?? [];
  const counts = useOperation('ecosystem.segmentation', {}).data?.counts;
  const locale = useLocale();
  const save = useCommand('ecosystem.savePlay');
  return (
    <section className="flex flex-col gap-4 self-start rounded-2xl border border-line bg-ground p-5">
      <h2 className="text-base font-bold">{t('segmentation.plays')}</h2>
      {quadrants.map((quadrant) => {
        const play = plays.find((p) => p.quadrant === quadrant) ?? { quadrant, text: '', textEn: '' };
        const field = lang === 'fa' ? 'text' : 'textEn';
        return (
          <div key={quadrant} className="flex flex-col gap-1.5">
            <div className="flex items-center justify-between text-sm font-bold">
              <QuadrantBadge quadrant={quadrant} />
              <span className="text-xs font-normal text-muted">
                {t('segmentation.matrix.partners', { count: counts?.[quadrant] ?? 0 })}
              </span>
            </div>
            <LateText
              key={`${quadrant} ${lang}`}
              label={t('segmentation.playOf', { quadrant: locale.t(`ecosystem.quadrant.${quadrant}`) })}
              hideLabel
              value={play[field]}
              multiline={3}
              onCommit={(text) => void save.run({ ...play, [field]: text })}
            />
          </div>
        );
      })}
    </section>
  );
}

function Capacity() {
  const locale = useLocale();
  const { t } = locale;
  const capacity = useOperation('ecosystem.capacity', {}).data;
  const actors = useOperation('ecosystem.actors', {}).data ?? [];
  const save = useCommand('ecosystem.setCapacity');
  if (!capacity) return null;
  const { plan } = capacity;
  const names = new Map(actors.map((a) => [a.id, locale.name(a)]));
  const rows = capacity.partners
    .filter((p) => p.hours > 0)
    .toSorted((a, b) => b.hours - a.hours || (a.code < b.code ? -1 : 1));
  const most = rows[0]?.hours ?? 1;
  return (
    <section className="flex flex-col gap-4 self-start rounded-2xl border border-line bg-ground p-5">
      <h2 className="text-base font-bold">{t('segmentation.capacity')}</h2>
      <p className="text-xs text-muted">{t('segmentation.capacityHint')}</p>
      <div className="flex flex-wrap items-end gap-3">
        <NumberField
          label={t('segmentation.hours')}
          value={plan.hours}
          min={0}
          max={1_000_000}
          width="w-36"
          onCommit={(hours) => hours !== null && void save.run({ ...plan, hours: Math.round(hours) })}
        />
        {quadrants.map((q) => (
          <NumberField
            key={q}
            label={t(`ecosystem.quadrant.${q}`)}
            value={plan.weights[q]}
            min={0}
            max={100}
            width="w-20"
            onCommit={(weight) =>
              weight !== null && void save.run({ ...plan, weights: { ...plan.weights, [q]: weight } })
            }
          />
        ))}
      </div>
      {rows.length === 0 ? (
        <p className="text-sm text-muted">{t('segmentation.noHours')}</p>
      ) : (
        <table className="w-full text-sm">
          <thead className="text-xs text-muted">
            <tr>
              <th className="py-1 text-start font-medium">{t('ecosystem.field.partner')}</th>
              <th className="py-1 text-start font-medium">{t('ecosystem.field.quadrant')}</th>
              <th className="py-1 text-end font-medium">{t('segmentation.priority')}</th>
              <th className="w-2/5 py-1 text-end font-medium">{t('segmentation.hoursOf')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((p) => (
              <tr key={p.actorId} className="border-t border-line">
                <td className="max-w-44 truncate py-1.5">
                  <bdi>{names.get(p.actorId)}</bdi>
                </td>
                <td className="py-1.5">
                  <QuadrantBadge quadrant={p.quadrant} />
                </td>
                <td className="tabular py-1.5 text-end">{locale.number(p.priority, { decimals: 1 })}</td>
                <td className="py-1.5 ps-4">
                  <div className="flex items-center justify-end gap-2">
                    <span aria-hidden className="h-2 flex-1">
                      <span
                        className="block h-full rounded-full bg-accent"
                        style={{ inlineSize: `${(p.hours / most) * 100}%` }}
                      />
                    </span>
                    <span className="tabular w-10 text-end">{locale.number(p.hours)}</span>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
