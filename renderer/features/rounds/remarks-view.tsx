import { MessageSquareText } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Badge, CommitField, EmptyState, Switch } from '#renderer/ui/index.ts';
import type { ReviewRemark } from '#shared/domain/assessment/response.ts';
import type { Round } from '#shared/domain/assessment/round.ts';
import { ReviewExchange } from './review-exchange.tsx';

const tones = { agree: 'good', partly: 'warn', disagree: 'danger' } as const;

/** What executives wrote in the review file, with the consultant's answer. */
export function RemarksView({ round }: { round: Round }) {
  const { t } = useLocale();
  const remarks = useOperation('assessment.reviewRemarks', { roundId: round.id }).data;
  if (!remarks) return null;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-auto">
      <ReviewExchange round={round} />
      {remarks.length === 0 ? (
        <EmptyState
          icon={<MessageSquareText className="size-7" />}
          title={t('rounds.remarks.none')}
          text={t('rounds.remarks.noneText')}
        />
      ) : (
        <RemarkList round={round} remarks={remarks} />
      )}
    </div>
  );
}

function RemarkList({ round, remarks }: { round: Round; remarks: readonly ReviewRemark[] }) {
  const locale = useLocale();
  const { t } = locale;
  const save = useCommand('assessment.saveReviewRemark');
  // What came last comes first; of one reviewer the whole before the dimensions, in the questionnaire's order.
  const place = (id: string | null) => round.questionnaire.dimensions.findIndex((d) => d.id === id);
  const sorted = remarks.toSorted(
    (a, b) =>
      Date.parse(b.receivedAt) - Date.parse(a.receivedAt) ||
      locale.compare(a.reviewer, b.reviewer) ||
      place(a.dimensionId) - place(b.dimensionId),
  );
  return (
    <ul className="flex flex-col gap-3">
      {sorted.map((r) => {
        const dimension = round.questionnaire.dimensions.find((d) => d.id === r.dimensionId);
        return (
          <li
            key={r.id}
            className={`flex flex-col gap-2 rounded-xl border border-line bg-ground p-4 ${r.done ? 'opacity-70' : ''}`}
          >
            <div className="flex flex-wrap items-center gap-2 text-sm">
              <bdi className="font-bold">{r.reviewer}</bdi>
              {r.role !== '' && <bdi className="text-muted">{r.role}</bdi>}
              {r.stance && <Badge tone={tones[r.stance]}>{t(`rounds.remarks.stances.${r.stance}`)}</Badge>}
              <span className="text-muted">
                {dimension ? <bdi>{locale.name(dimension)}</bdi> : t('rounds.remarks.whole')}
              </span>
              <span className="ms-auto text-xs text-muted">{locale.dateTime(r.savedAt)}</span>
            </div>
            {r.text !== '' && (
              <p dir="auto" className="whitespace-pre-wrap text-sm leading-relaxed">
                {r.text}
              </p>
            )}
            <CommitField
              label={t('rounds.remarks.reply')}
              multiline={2}
              value={r.reply}
              onCommit={(reply) => void save.run({ id: r.id, reply, done: r.done })}
            />
            <Switch
              label={t('rounds.remarks.done')}
              value={r.done}
              onChange={(done) => void save.run({ id: r.id, reply: r.reply, done })}
            />
          </li>
        );
      })}
    </ul>
  );
}
