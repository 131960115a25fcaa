import { MessagesSquare } from 'lucide-react';
import type { z } from 'zod';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { Badge } from '#renderer/ui/index.ts';
import type { Respondent } from '#shared/domain/assessment/round.ts';
import type { PersonProgress, RoundProgress } from '#shared/domain/assessment/round-progress.ts';

type Progress = z.infer<typeof PersonProgress>;

/** Rows in the page at most; search finds the rest. */
const most = 300;
const allColumns = ['person', 'group', 'partner', 'lang', 'state', 'progress'] as const;
/** Beside the details of a person, which say the rest. */
const fewColumns = ['person', 'group', 'state', 'progress'] as const;
const tones = {
  toInvite: 'neutral',
  invited: 'accent',
  started: 'warn',
  finished: 'good',
  noAnswer: 'danger',
} as const;

/** The people of a round, a row each: marked for a change of many, opened for a change of one, or interviewed. */
export function PeopleTable({
  people,
  progress,
  marked,
  selected,
  onMark,
  onOpen,
  onInterview,
}: {
  people: readonly Respondent[];
  progress: RoundProgress;
  marked: ReadonlySet<string>;
  selected: string | null;
  onMark: (ids: ReadonlySet<string>) => void;
  onOpen: (id: string) => void;
  onInterview: ((id: string) => void) | null;
}) {
  const locale = useLocale();
  const { t } = locale;
  const actors = useOperation('ecosystem.actors', {}).data ?? [];
  const of = new Map(progress.people.map((p) => [p.respondentId, p]));
  const rows = people.slice(0, most);
  const all = people.length > 0 && people.every((p) => marked.has(p.id));
  const toggle = (id: string) => {
    const next = new Set(marked);
    if (!next.delete(id)) next.add(id);
    onMark(next);
  };
  const partner = (id: string | null) => {
    const found = actors.find((a) => a.id === id);
    return found ? locale.name(found) : '';
  };
  const head = 'sticky top-0 z-10 border-b border-line bg-surface px-3 py-2 text-start font-medium';
  const cell = 'border-b border-line px-3 py-1.5 align-middle';
  return (
    <div className="min-h-48 flex-1 overflow-auto rounded-xl border border-line bg-ground">
      <table
        aria-label={t('rounds.views.people')}
        className="w-full border-separate border-spacing-0 text-sm"
      >
        <thead>
          <tr>
            <th scope="col" className={`${head} w-8`}>
              <input
                type="checkbox"
                aria-label={t('rounds.markAll')}
                checked={all}
                onChange={() => onMark(all ? new Set() : new Set(people.map((p) => p.id)))}
                className="size-4 accent-accent"
              />
            </th>
            {(selected === null ? allColumns : fewColumns).map((id) => (
              <th key={id} scope="col" className={head}>
                {t(`rounds.column.${id}`)}
              </th>
            ))}
            <th scope="col" className={head}>
              <span className="sr-only">{t('rounds.interview')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((p) => {
            const at = of.get(p.id);
            const name = locale.name(p);
            return (
              <tr key={p.id} className={p.id === selected ? 'bg-accent-soft' : 'hover:bg-surface'}>
                <td className={cell}>
                  <input
                    type="checkbox"
                    aria-label={t('rounds.mark', { name }, { raw: true })}
                    checked={marked.has(p.id)}
                    onChange={() => toggle(p.id)}
                    className="size-4 accent-accent"
                  />
                </td>
                <td className={cell}>
                  <button
                    type="button"
                    aria-pressed={p.id === selected}
                    className="block w-full text-start hover:text-accent"
                    onClick={() => onOpen(p.id)}
                  >
                    <bdi className="font-medium">{name}</bdi>
                    {p.role !== '' && <bdi className="block text-xs text-muted">{p.role}</bdi>}
                  </button>
                </td>
                <td className={cell}>{t(`rounds.groups.${p.group}`)}</td>
                {selected === null && (
                  <>
                    <td className={cell}>
                      <bdi>{partner(p.actorId)}</bdi>
                    </td>
                    <td className={cell}>{t(`app.languages.${p.lang}`)}</td>
                  </>
                )}
                <td className={cell}>{at && <StateBadge progress={at} />}</td>
                <td className={`${cell} tabular whitespace-nowrap text-muted`}>
                  {at && t('units.of', { done: at.answered, total: at.asked })}
                </td>
                <td className={`${cell} text-end`}>
                  {onInterview && selected === null && (
                    <button
                      type="button"
                      aria-label={t('rounds.interviewWith', { name }, { raw: true })}
                      className="inline-flex items-center gap-1.5 whitespace-nowrap rounded-lg border border-line px-2.5 py-1 text-xs hover:border-accent hover:text-accent"
                      onClick={() => onInterview(p.id)}
                    >
                      <MessagesSquare aria-hidden className="size-3.5" />
                      {t('rounds.interview')}
                    </button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {people.length > most && (
        <p className="p-3 text-sm text-muted">{t('common.moreRows', { count: people.length - most })}</p>
      )}
    </div>
  );
}

/** How far somebody is, in a word. */
export function StateBadge({ progress }: { progress: Progress }) {
  const { t } = useLocale();
  return (
    <span className="inline-flex gap-1 whitespace-nowrap">
      <Badge tone={tones[progress.state]}>{t(`rounds.personStates.${progress.state}`)}</Badge>
      {progress.late && <Badge tone="warn">{t('rounds.late')}</Badge>}
    </span>
  );
}
