import { MessageSquareText } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Badge, CommitField, EmptyState, Switch } from '#renderer/ui/index.ts';
import type { Round } from '#shared/domain/assessment/round.ts';

const tones = { agree: 'good', partly: 'warn', disagree: 'danger' } as const;

/** What executives wrote in the review file, with the consultant's answer. */
export function RemarksView({ round }: { round: Round }) {
  const locale = useLocale();
  const { t } = locale;
  const remarks = useOperation('assessment.reviewRemarks', { roundId: round.id }).data;
  const save = useCommand('assessment.saveReviewRemark');
  if (!remarks) return null;
  if (remarks.length === 0)
    return (
      <EmptyState
        icon={<MessageSquareText className="size-7" />}
        title={t('rounds.remarks.none')}
        text={t('rounds.remarks.noneText')}
      />
    );
  return (
    <ul className="flex min-h-0 flex-1 flex-col gap-3 overflow-auto">
      {remarks.map((r) => {
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
