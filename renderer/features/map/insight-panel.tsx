import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { ProgressBar, Select } from '#renderer/ui/index.ts';
import type { ActorMetrics } from '#shared/domain/ecosystem/graph-metrics.ts';
import type { MapData } from './use-map-data.ts';
import type { MetricsState } from './use-metrics.ts';

type Ranking = 'betweenness' | 'degree' | 'dependents' | 'community';
/** Entries of a ranking that are shown. */
const most = 12;

/** F12 as ranked lists, each entry with the sentence that explains it. A press flies to the actor. */
export function InsightPanel({
  data,
  state,
  onPick,
}: {
  data: MapData;
  state: MetricsState;
  onPick: (actorIds: readonly string[]) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const [ranking, setRanking] = useState<Ranking>('betweenness');
  const { metrics } = state;
  const nameOf = (id: string): string => {
    const actor = data.byId.get(id);
    return actor ? locale.name(actor) : '';
  };
  const namesOf = (ids: readonly string[]): string => {
    const named = ids.slice(0, 4).map((id) => locale.isolate(nameOf(id)));
    const rest = ids.length - named.length;
    return [...named, ...(rest > 0 ? [t('map.andMore', { count: rest })] : [])].join(
      locale.lang === 'fa' ? '، ' : ', ',
    );
  };
  const others = metrics?.actors.filter((a) => data.byId.get(a.actorId)?.type !== 'client') ?? [];
  const top = (key: (m: ActorMetrics) => number) =>
    others
      .filter((m) => key(m) > 0)
      .toSorted((a, b) => key(b) - key(a) || locale.compare(nameOf(a.actorId), nameOf(b.actorId)))
      .slice(0, most);
  const entries = ((): { ids: readonly string[]; title: string; text: string }[] => {
    switch (ranking) {
      case 'betweenness':
        return top((m) => m.betweenness).map((m) => ({
          ids: [m.actorId],
          title: nameOf(m.actorId),
          text: t('map.explainBetweenness', {
            name: nameOf(m.actorId),
            share: locale.percent(m.betweenness, 1),
          }),
        }));
      case 'degree':
        return top((m) => m.degree).map((m) => ({
          ids: [m.actorId],
          title: nameOf(m.actorId),
          text: t('map.explainDegree', { name: nameOf(m.actorId), count: m.degree }),
        }));
      case 'dependents':
        return top((m) => m.dependents.length).map((m) => ({
          ids: [m.actorId, ...m.dependents],
          title: nameOf(m.actorId),
          text: t(
            'map.explainDependents',
            { name: nameOf(m.actorId), count: m.dependents.length, who: namesOf(m.dependents) },
            { raw: true },
          ),
        }));
      case 'community':
        return (metrics?.communities ?? []).slice(0, most).map((ids, i) => ({
          ids,
          title: t('map.communityNumber', { number: i + 1 }),
          text: t('map.explainCommunity', { count: ids.length, who: namesOf(ids) }, { raw: true }),
        }));
      default:
        return ranking satisfies never;
    }
  })();
  return (
    <div className="flex flex-col gap-4">
      <p className="text-xs text-muted">{t('map.insightPurpose')}</p>
      {state.computing && <ProgressBar label={t('map.computing')} share={null} onCancel={state.cancel} />}
      <Select
        hideLabel
        label={t('map.insight')}
        value={ranking}
        options={(['betweenness', 'degree', 'dependents', 'community'] as const).map((id) => ({
          id,
          label: t(`map.rankings.${id}`),
        }))}
        onChange={setRanking}
      />
      {metrics && entries.length === 0 && (
        <p className="text-sm text-muted">
          {t(ranking === 'dependents' ? 'map.noDependents' : 'map.noCommunities')}
        </p>
      )}
      <ol className="flex flex-col gap-1">
        {entries.map((entry) => (
          <li key={entry.ids.join(' ')}>
            <button
              type="button"
              className="w-full rounded-lg border border-line px-3 py-2 text-start hover:bg-surface focus-visible:outline-2 focus-visible:outline-accent"
              onClick={() => onPick(entry.ids)}
            >
              <span className="block text-sm font-bold">
                <bdi>{entry.title}</bdi>
              </span>
              <span className="block text-xs leading-5 text-muted">{entry.text}</span>
            </button>
          </li>
        ))}
      </ol>
      {metrics && metrics.cutOff.length > 0 && (
        <p className="text-xs text-muted">
          {t('map.cutOff', { count: metrics.cutOff.length, who: namesOf(metrics.cutOff) }, { raw: true })}
        </p>
      )}
    </div>
  );
}
