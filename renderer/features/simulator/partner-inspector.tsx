import { useNavigate } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { Button, Inspector } from '#renderer/ui/index.ts';
import { paySteps } from '#shared/domain/program/pay.ts';
import type { PartnerRun } from '#shared/domain/program/simulate.ts';
import type { Played } from '#shared/figures/simulation.ts';

/** One partner under each program: tiers, and the steps of F5 that sum to what is paid. */
export function PartnerInspector({
  name,
  played,
  runs,
}: {
  name: string;
  played: readonly Played[];
  /** In the order of the programs; undefined where a program does not know the partner. */
  runs: readonly (PartnerRun | undefined)[];
}) {
  const locale = useLocale();
  const { t } = locale;
  const navigate = useNavigate();
  const money = (value: number): string => locale.money(value, { compact: true });
  return (
    <Inspector>
      <h2 className="text-base font-bold">
        <bdi>{name}</bdi>
      </h2>
      {played.map((p, i) => {
        const run = runs[i];
        if (!run) return null;
        const tierName = (id: string | null): string => {
          const tier = p.program.tiers.find((x) => x.id === id);
          return tier ? locale.name(tier) : t('simulation.noTier');
        };
        const lines = paySteps.filter((s) => run.steps[s] !== 0);
        return (
          <section key={p.program.id} className="flex flex-col gap-2 border-t border-line pt-3">
            <h3 className="text-sm font-bold">
              <bdi>{p.name}</bdi>
            </h3>
            <p className="text-sm">
              {tierName(run.start)}{' '}
              <span className="text-xs text-muted">
                ({t(`simulation.inspector.startFrom.${run.startFrom}`)})
              </span>
              <ArrowRight aria-hidden className="mx-1 inline size-3.5 text-muted rtl:rotate-180" />
              <span className="font-medium">{tierName(run.final)}</span>
            </p>
            <table className="tabular w-full text-sm" aria-label={t('simulation.inspector.steps')}>
              <tbody>
                {run.owedBefore !== 0 && (
                  <Line label={t('simulation.inspector.owedBefore')} value={money(run.owedBefore)} />
                )}
                {lines.map((s) => (
                  <Line key={s} label={t(`simulation.inspector.step.${s}`)} value={money(run.steps[s])} />
                ))}
                {run.owed !== 0 && <Line label={t('simulation.inspector.owed')} value={money(-run.owed)} />}
                <Line label={t('simulation.inspector.paid')} value={money(run.cost.paid)} strong />
              </tbody>
            </table>
          </section>
        );
      })}
      <Button onPress={() => void navigate({ to: '/payments' })}>
        {t('simulation.inspector.statement')}
      </Button>
    </Inspector>
  );
}

function Line({ label, value, strong = false }: { label: string; value: string; strong?: boolean }) {
  return (
    <tr className={strong ? 'font-bold' : ''}>
      <th scope="row" className={`py-0.5 text-start ${strong ? '' : 'font-normal text-muted'}`}>
        {label}
      </th>
      <td className="py-0.5 text-end">
        <bdi>{value}</bdi>
      </td>
    </tr>
  );
}
