import { Info, TriangleAlert } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { type RespondentGroup, respondentGroups } from '#shared/domain/assessment/round.ts';
import type { RoundNotice } from '#shared/domain/assessment/round-progress.ts';

const plain: ReadonlySet<RoundNotice['kind']> = new Set(['noRespondents', 'newerVersion']);
const isGroup = (id: string): id is RespondentGroup => respondentGroups.some((g) => g === id);

/** What to know of a round before trusting it, each with what to do. */
export function Notices({ notices }: { notices: readonly RoundNotice[] }) {
  const locale = useLocale();
  const { t } = locale;
  if (notices.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1.5">
      {notices.map((notice) => {
        const calm = plain.has(notice.kind);
        const Icon = calm ? Info : TriangleAlert;
        const names = notice.names.map((n) =>
          notice.kind === 'smallGroup' && isGroup(n.name) ? t(`rounds.groups.${n.name}`) : locale.name(n),
        );
        return (
          <li
            key={notice.kind}
            className={`flex items-start gap-2.5 rounded-lg px-3 py-1.5 text-sm ${calm ? 'bg-accent-soft text-accent' : 'bg-warn-soft text-warn'}`}
          >
            <Icon aria-hidden className="mt-1 size-4 shrink-0" />
            <span>
              {t(`rounds.notices.${notice.kind}`, { count: notice.count, names: locale.list(names) })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
