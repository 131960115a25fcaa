import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand, useLongOperation, useOperation } from '#renderer/app/queries.ts';
import { Button, MoneyField, ProgressBar, Select, UnitField } from '#renderer/ui/index.ts';
import { type ConditionMetric, conditionMetrics } from '#shared/domain/program/condition.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { conditionText } from '#shared/reports/tier-words.ts';

/** Seeks thresholds: so many partners in a tier, within a budget; the answer can become a new version of the program. */
export function GoalView({ program, months }: { program: Program; months: number }) {
  const locale = useLocale();
  const { t } = locale;
  const top = program.tiers.at(-1)?.id ?? '';
  const [tierId, setTier] = useState(top);
  const [metric, setMetric] = useState<ConditionMetric>('revenue');
  const [share, setShare] = useState(1000);
  const [budget, setBudget] = useState<number | null>(null);
  const tier = program.tiers.find((x) => x.id === tierId) ?? program.tiers.at(-1);
  const kpis = useOperation('library.kpis', {}).data;
  const certificates = useOperation('program.certificates', {}).data;
  const long = useLongOperation(
    'program.goalSeek',
    { programId: program.id, months, tierId: tier?.id ?? '-', share, budget, metric },
    tier !== undefined && share > 0,
  );
  const copy = useCommand('program.copyProgram');
  const save = useCommand('program.saveProgram');
  if (!tier || !kpis || !certificates) return null;
  const answer = long.data;
  const best = answer?.best;
  const money = (value: number): string => locale.money(value, { compact: true });
  const used = conditionMetrics.filter((m) =>
    tier.groups.some((g) => g.conditions.some((c) => c.metric === m)),
  );
  const take = async () => {
    if (!best) return;
    const made = await copy.run({ id: program.id });
    if (!made.ok) return;
    const after = new Map(best.thresholds.map((x) => [x.conditionId, x.after]));
    const tiers = made.value.tiers.map((one) => ({
      ...one,
      groups: one.groups.map((g) => ({
        ...g,
        conditions: g.conditions.map((c) => ({ ...c, threshold: after.get(c.id) ?? c.threshold })),
      })),
    }));
    const saved = await save.run({ ...made.value, tiers });
    if (saved.ok) showDone(t('simulation.goal.taken', { version: made.value.version }));
  };
  const pointRows = answer?.now && best ? [answer.now, best] : answer?.now ? [answer.now] : [];
  return (
    <>
      <div className="grid grid-cols-4 items-end gap-3 rounded-xl border border-line bg-ground p-4 max-lg:grid-cols-2">
        <Select
          label={t('simulation.goal.tier')}
          value={tier.id}
          options={program.tiers.map((x) => ({ id: x.id, label: locale.name(x) }))}
          onChange={setTier}
        />
        <UnitField
          label={t('simulation.goal.share')}
          unit="percent"
          value={share}
          error={share < 1 || share > 10_000 ? t('simulation.goal.badShare') : null}
          onCommit={(next) => next !== null && setShare(Math.round(next))}
        />
        <MoneyField
          label={t('simulation.goal.budget', { count: months })}
          value={budget}
          onCommit={setBudget}
        />
        <Select
          label={t('simulation.goal.metric')}
          value={metric}
          options={(used.length > 0 ? used : conditionMetrics).map((id) => ({
            id,
            label: t(`tierWords.metric.${id}`),
          }))}
          onChange={setMetric}
        />
      </div>
      {long.share !== null && (
        <ProgressBar label={t('simulation.goal.seeking')} share={long.share} onCancel={long.cancel} />
      )}
      {answer && (
        <section className="flex flex-col gap-3 rounded-xl border border-line bg-ground p-4">
          <p className={`text-sm font-medium ${answer.state === 'reached' ? 'text-good' : 'text-warn'}`}>
            {t(`simulation.goal.state.${answer.state}`, {
              tier: locale.name(tier),
              share: best ? locale.basisPoints(best.share) : '–',
              wanted: locale.basisPoints(share),
            })}
          </p>
          {pointRows.length > 0 && (
            <table className="tabular w-full text-sm" aria-label={t('simulation.goal.title')}>
              <thead className="text-xs text-muted">
                <tr>
                  <th scope="col" className="py-1 text-start font-medium" />
                  <th scope="col" className="py-1 text-start font-medium">
                    {t('simulation.goal.thresholds')}
                  </th>
                  <th scope="col" className="py-1 text-end font-medium">
                    {t('simulation.goal.reached', { tier: locale.name(tier) })}
                  </th>
                  <th scope="col" className="py-1 text-end font-medium">
                    {t('simulation.key.cost')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {pointRows.map((point, i) => (
                  <tr key={i === 0 ? 'now' : 'best'} className="border-t border-line">
                    <th scope="row" className="py-2 text-start font-medium">
                      {t(i === 0 ? 'simulation.goal.now' : 'simulation.goal.best')}
                    </th>
                    <td className="py-2">
                      {point.thresholds.map((x) => {
                        const condition = tier.groups
                          .flatMap((g) => g.conditions)
                          .find((c) => c.id === x.conditionId);
                        return condition ? (
                          <span key={x.conditionId} className="block">
                            {conditionText(
                              { ...condition, threshold: x.after },
                              { kpis, certificates },
                              locale,
                            )}
                          </span>
                        ) : null;
                      })}
                    </td>
                    <td className="py-2 text-end">
                      <bdi>
                        {t('simulation.goal.of', {
                          count: locale.number(point.reached),
                          all: locale.number(point.partners),
                          share: locale.basisPoints(point.share),
                        })}
                      </bdi>
                    </td>
                    <td className="py-2 text-end">
                      <bdi>{money(point.cost)}</bdi>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {best && (
            <div className="flex items-center gap-3">
              <Button variant="primary" isDisabled={copy.pending || save.pending} onPress={() => void take()}>
                {t('simulation.goal.take')}
              </Button>
              <span className="text-xs text-muted">
                {t('simulation.goal.tried', { count: answer.tried })}
              </span>
            </div>
          )}
        </section>
      )}
    </>
  );
}
