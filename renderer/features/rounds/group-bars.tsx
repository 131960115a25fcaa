import { useLocale } from '#renderer/app/locale.tsx';
import type { RoundProgress } from '#shared/domain/assessment/round-progress.ts';

/** How many of each group have begun and finished. */
export function GroupBars({ groups }: { groups: RoundProgress['groups'] }) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] gap-2">
      {groups.map((g) => (
        <li key={g.group} className="rounded-xl border border-line bg-ground px-3 py-2">
          <div className="flex items-baseline justify-between gap-2 text-sm">
            <span className="truncate font-medium">{t(`rounds.groups.${g.group}`)}</span>
            <span className="tabular shrink-0 whitespace-nowrap text-xs text-muted">
              {t('rounds.finishedOf', { done: g.finished, total: g.people })}
            </span>
          </div>
          <div aria-hidden className="mt-1.5 flex h-1.5 overflow-hidden rounded-full bg-line">
            <span className="bg-accent" style={{ inlineSize: `${(g.finished / g.people) * 100}%` }} />
            <span
              className="bg-accent opacity-40"
              style={{ inlineSize: `${((g.started - g.finished) / g.people) * 100}%` }}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
