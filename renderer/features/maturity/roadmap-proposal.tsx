import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { Badge, Button, DateField, NumberField } from '#renderer/ui/index.ts';
import type { Shown } from './use-results.ts';

/** What the results propose, step by step; what is ticked is taken over as one step. */
export function RoadmapProposal({ shown }: { shown: Shown }) {
  const locale = useLocale();
  const { t } = locale;
  const roundId = shown.round.id;
  const [options, setOptions] = useState({ startOn: today(), capacity: 7, waveMonths: 3 });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const proposal = useOperation('assessment.proposeRoadmap', { roundId, ...options }).data;
  const add = useCommand('assessment.addRoadmap');
  if (!proposal) return null;
  const recommendations = new Map(shown.round.questionnaire.recommendations.map((r) => [r.id, r]));
  const nameOf = (id: string): string => {
    const one = recommendations.get(id);
    return one ? locale.name(one) : id;
  };
  const isTaken = (id: string): boolean => proposal.takenIds.includes(id);
  const chosen = proposal.steps.flatMap(({ recommendationId: id }) =>
    isTaken(id) || left.has(id) ? [] : [id],
  );
  const toggle = (id: string) =>
    setLeft((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const takeOver = async () => {
    const done = await add.run({ roundId, ...options, recommendationIds: chosen });
    if (done.ok) showDone(t('maturity.roadmap.added', { count: done.value.added }));
  };
  return (
    <section className="flex flex-col gap-2">
      <div className="flex flex-wrap items-end gap-3">
        <div className="me-auto min-w-60 flex-1">
          <h2 className="text-base font-bold">{t('maturity.roadmap.propose')}</h2>
          <p className="text-sm text-muted">{t('maturity.roadmap.purpose')}</p>
        </div>
        <DateField
          label={t('maturity.roadmap.startOn')}
          value={options.startOn}
          isRequired
          onCommit={(startOn) => startOn && setOptions({ ...options, startOn })}
        />
        <NumberField
          label={t('maturity.roadmap.capacity')}
          value={options.capacity}
          min={1}
          max={60}
          onCommit={(capacity) => capacity && setOptions({ ...options, capacity: Math.round(capacity) })}
        />
        <NumberField
          label={t('maturity.roadmap.waveMonths')}
          width="w-36"
          value={options.waveMonths}
          min={1}
          max={24}
          onCommit={(months) => months && setOptions({ ...options, waveMonths: Math.round(months) })}
        />
        <Button
          variant="primary"
          isDisabled={chosen.length === 0 || add.pending}
          onPress={() => void takeOver()}
        >
          {t('maturity.roadmap.add', { count: chosen.length })}
        </Button>
      </div>
      {proposal.steps.length === 0 ? (
        <p className="rounded-2xl border border-line bg-ground p-6 text-sm text-muted">
          {t('maturity.roadmap.empty')}
        </p>
      ) : (
        <div className="overflow-x-auto rounded-xl border border-line bg-ground">
          <table aria-label={t('maturity.roadmap.propose')} className="w-full text-sm">
            <thead className="bg-surface text-xs text-muted">
              <tr>
                {(
                  [
                    'maturity.roadmap.chosen',
                    'maturity.roadmap.waveTitle',
                    'maturity.roadmap.step',
                    'maturity.dimension',
                    'maturity.priority',
                    'maturity.roadmap.effort',
                    'maturity.roadmap.effect',
                    'risk.plan.start',
                    'risk.plan.due',
                  ] as const
                ).map((key) => (
                  <th key={key} scope="col" className="whitespace-nowrap px-3 py-2 text-start font-medium">
                    {t(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {proposal.steps.map((step) => {
                const one = recommendations.get(step.recommendationId);
                if (!one) return null;
                const taken = isTaken(one.id);
                return (
                  <tr key={one.id} className="border-t border-line align-top">
                    <td className="px-3 py-2">
                      <input
                        type="checkbox"
                        className="size-4 accent-accent"
                        aria-label={nameOf(one.id)}
                        checked={taken || !left.has(one.id)}
                        disabled={taken}
                        onChange={() => toggle(one.id)}
                      />
                    </td>
                    <td className="tabular px-3 py-2">{locale.number(step.wave)}</td>
                    <td className="min-w-64 px-3 py-2">
                      <bdi className="font-medium">{nameOf(one.id)}</bdi>
                      <span className="block text-xs text-muted">
                        {t('maturity.roadmap.fromTo', {
                          from: locale.number(one.step),
                          to: locale.number(one.step + 1),
                        })}
                        {' · '}
                        <bdi>{shown.text(one.owner, one.ownerEn)}</bdi>
                        {' · '}
                        {t('maturity.roadmap.months', { count: one.months })}
                      </span>
                      {step.missingIds.length > 0 && (
                        <span className="block text-xs text-danger">
                          {t('maturity.roadmap.missing', { names: locale.list(step.missingIds.map(nameOf)) })}
                        </span>
                      )}
                      {taken && <Badge tone="good">{t('maturity.roadmap.taken')}</Badge>}
                    </td>
                    <td className="px-3 py-2">
                      <bdi>{shown.dimensionName(step.dimensionId)}</bdi>
                    </td>
                    <td className="tabular px-3 py-2">{locale.number(step.priority)}</td>
                    <td className="whitespace-nowrap px-3 py-2">
                      {t(`maturity.roadmap.size.${sizes[one.effort - 1] ?? 's1'}`)}
                    </td>
                    <td className="whitespace-nowrap px-3 py-2">
                      {t(`maturity.roadmap.effects.${sizes[one.effect - 1] ?? 's1'}`)}
                    </td>
                    <td className="tabular whitespace-nowrap px-3 py-2">
                      <bdi>{locale.date(step.startOn)}</bdi>
                    </td>
                    <td className="tabular whitespace-nowrap px-3 py-2">
                      <bdi>{locale.date(step.dueOn)}</bdi>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {proposal.without.length > 0 && (
        <p className="text-xs text-muted">
          {t('maturity.roadmap.withoutTitle', {
            names: locale.list(
              proposal.without.map(
                (w) =>
                  `${shown.dimensionName(w.dimensionId)} (${t(`maturity.roadmap.without.${w.because}`)})`,
              ),
            ),
          })}
        </p>
      )}
    </section>
  );
}

const sizes = ['s1', 's2', 's3'] as const;
