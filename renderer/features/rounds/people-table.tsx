import { useVirtualizer } from '@tanstack/react-virtual';
import { MessagesSquare } from 'lucide-react';
import { useRef } from 'react';
import type { z } from 'zod';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { Badge } from '#renderer/ui/index.ts';
import type { Respondent } from '#shared/domain/assessment/round.ts';
import type { PersonProgress, RoundProgress } from '#shared/domain/assessment/round-progress.ts';

type Progress = z.infer<typeof PersonProgress>;

/** Height of a row before it is measured: one line, and one with the function below the name. */
const rowHeight = { plain: 41, withRole: 53 };
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
  everybody,
  progress,
  marked,
  selected,
  onMark,
  onOpen,
  onInterview,
}: {
  people: readonly Respondent[];
  /** Those whom a search hides included. */
  everybody: readonly Respondent[];
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
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: people.length,
    getScrollElement: () => scroll.current,
    estimateSize: (i) => (people[i]?.role ? rowHeight.withRole : rowHeight.plain),
    getItemKey: (i) => people[i]?.id ?? i,
    overscan: 20,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  // Columns that would stand empty, or say the same of everybody, are left out.
  const partners = everybody.some((p) => p.actorId !== null);
  const languages = everybody.some((p) => p.lang !== everybody[0]?.lang);
  const columns =
    selected === null
      ? allColumns.filter((id) => (id !== 'partner' || partners) && (id !== 'lang' || languages))
      : fewColumns;
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
  const head =
    'sticky top-0 z-10 whitespace-nowrap border-b border-line bg-surface px-3 py-2 text-start font-medium';
  const cell = 'whitespace-nowrap border-b border-line px-3 py-1.5 align-middle';
  return (
    <div ref={scroll} className="min-h-48 flex-1 overflow-auto rounded-xl border border-line bg-ground">
      <table
        aria-label={t('rounds.views.people')}
        aria-rowcount={people.length + 1}
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
            {columns.map((id) => (
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
          <Spacer height={above} />
          {items.map((item) => {
            const p = people[item.index];
            if (!p) return null;
            const at = of.get(p.id);
            const name = locale.name(p);
            return (
              <tr
                key={p.id}
                ref={virtual.measureElement}
                data-index={item.index}
                aria-rowindex={item.index + 2}
                className={p.id === selected ? 'bg-accent-soft' : 'hover:bg-surface'}
              >
                <td className={cell}>
                  <input
                    type="checkbox"
                    aria-label={t('rounds.mark', { name }, { raw: true })}
                    checked={marked.has(p.id)}
                    onChange={() => toggle(p.id)}
                    className="size-4 accent-accent"
                  />
                </td>
                {/* The name takes what the others leave: no row that scrolls in moves the columns. */}
                <td className={`${cell} w-full min-w-44 whitespace-normal`}>
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
                    {partners && (
                      <td className={cell}>
                        <bdi className="block max-w-36 truncate">{partner(p.actorId)}</bdi>
                      </td>
                    )}
                    {languages && <td className={cell}>{t(`app.languages.${p.lang}`)}</td>}
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
          <Spacer height={below} />
        </tbody>
      </table>
    </div>
  );
}

/** Room of the rows that are not drawn. */
const Spacer = ({ height }: { height: number }) =>
  height > 0 && (
    <tr aria-hidden>
      <td style={{ blockSize: height }} />
    </tr>
  );

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
