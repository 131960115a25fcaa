import { ClipboardCheck } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import type { RoundHead } from '#renderer/features/questionnaires/changes-view.tsx';
import { useSelected } from '#renderer/features/strategy/use-selected.ts';
import { Badge, Button, EmptyState, PageHeader, ProgressRing } from '#renderer/ui/index.ts';
import { Interview } from './interview.tsx';
import { NewRoundDialog } from './new-round-dialog.tsx';
import { RoundDetail } from './round-detail.tsx';
import { roundDates, stateTones } from './round-words.ts';

/** Rounds of assessment (S54, S64, S71): who is asked what until when, how far they are, and interviews. */
export function RoundsScreen() {
  const { t } = useLocale();
  const rounds = useOperation('assessment.rounds', {}).data;
  const [selected, select] = useSelected();
  const [adding, setAdding] = useState(false);
  const [interview, setInterview] = useState<string | null>(null);
  if (!rounds) return null;
  const round = rounds.find((r) => r.id === selected) ?? rounds.at(-1);
  if (round && interview !== null)
    return <Interview roundId={round.id} respondentId={interview} onLeave={() => setInterview(null)} />;
  const empty = rounds.length === 0;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('rounds.title')}
        purpose={t('rounds.purpose')}
        actions={
          !empty && (
            <Button variant="primary" onPress={() => setAdding(true)}>
              {t('rounds.new')}
            </Button>
          )
        }
      />
      {empty ? (
        <EmptyState
          icon={<ClipboardCheck className="size-7" />}
          title={t('rounds.empty.title')}
          text={t('rounds.empty.text')}
          actions={
            <Button variant="primary" onPress={() => setAdding(true)}>
              {t('rounds.new')}
            </Button>
          }
        />
      ) : (
        <div className="grid min-h-0 flex-1 grid-cols-[15rem_minmax(0,1fr)] gap-4">
          <RoundList rounds={rounds} chosen={round?.id ?? null} onChoose={select} />
          {round && (
            <RoundDetail
              key={round.id}
              head={round}
              onInterview={setInterview}
              onDeleted={() => select(null)}
            />
          )}
        </div>
      )}
      {adding && (
        <NewRoundDialog
          onClose={() => setAdding(false)}
          onMade={(id) => {
            setAdding(false);
            select(id);
          }}
        />
      )}
    </div>
  );
}

function RoundList({
  rounds,
  chosen,
  onChoose,
}: {
  rounds: readonly RoundHead[];
  chosen: string | null;
  onChoose: (id: string) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <ul
      aria-label={t('rounds.title')}
      className="flex flex-col gap-1 self-start overflow-auto rounded-2xl border border-line bg-ground p-2"
    >
      {rounds.toReversed().map((round) => (
        <li key={round.id}>
          <button
            type="button"
            aria-pressed={round.id === chosen}
            className={`flex w-full items-start gap-2.5 rounded-lg px-2.5 py-2 text-start ${round.id === chosen ? 'bg-accent-soft' : 'hover:bg-surface'}`}
            onClick={() => onChoose(round.id)}
          >
            <ProgressRing share={round.respondents === 0 ? null : round.finished / round.respondents} />
            <span className="flex min-w-0 flex-1 flex-col items-start gap-0.5">
              <bdi className="text-sm font-medium">{locale.name(round)}</bdi>
              <span className="text-xs text-muted">{roundDates(locale, round)}</span>
              <span className="mt-0.5 flex flex-wrap items-center gap-1.5 text-xs text-muted">
                <Badge tone={stateTones[round.state]}>{t(`rounds.states.${round.state}`)}</Badge>
                {t('rounds.finishedOf', { done: round.finished, total: round.respondents })}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
