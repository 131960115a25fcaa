import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import type { RoundHead } from '#renderer/features/questionnaires/changes-view.tsx';
import { Badge, Segments } from '#renderer/ui/index.ts';
import { GateCard } from './gate-card.tsx';
import { IntakeView } from './intake-view.tsx';
import { Notices } from './notices.tsx';
import { PeopleView } from './people-view.tsx';
import { RemarksView } from './remarks-view.tsx';
import { roundDates, stateTones, subjectWords } from './round-words.ts';
import { SettingsView } from './settings-view.tsx';
import { StateActions } from './state-actions.tsx';

const views = ['people', 'intake', 'remarks', 'settings'] as const;

/** One round: its people, what comes back, what reviewers say, and how it is set. */
export function RoundDetail({
  head,
  onInterview,
  onDeleted,
}: {
  head: RoundHead;
  onInterview: (respondentId: string) => void;
  onDeleted: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const round = useOperation('assessment.round', { id: head.id }).data;
  const progress = useOperation('assessment.roundProgress', { id: head.id, today: today() }).data;
  const actors = useOperation('ecosystem.actors', {}).data;
  const [view, setView] = useState<(typeof views)[number]>('people');
  if (!round || !progress || !actors) return null;
  const subject = subjectWords(locale, round.subject, (id) => {
    const found = actors.find((a) => a.id === id);
    return found ? locale.name(found) : null;
  });
  return (
    <div className="flex min-h-0 min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-center gap-2">
            <h2 className="font-bold">
              <bdi>{locale.name(round)}</bdi>
            </h2>
            <Badge tone={stateTones[round.state]}>{t(`rounds.states.${round.state}`)}</Badge>
            {round.anonymous && <Badge>{t('rounds.anonymousShort')}</Badge>}
          </div>
          <p className="text-xs text-muted">
            <bdi>{subject}</bdi> ·{' '}
            <bdi>
              {t('questionnaires.roundVersion', {
                name: locale.name(round.questionnaire),
                version: round.questionnaire.version,
              })}
            </bdi>{' '}
            · {roundDates(locale, round)}
          </p>
        </div>
        <StateActions round={round} onDeleted={onDeleted} />
      </div>
      <div>
        <Segments
          label={t('rounds.view')}
          value={view}
          options={views.map((id) => ({ id, label: t(`rounds.views.${id}`) }))}
          onChange={setView}
        />
      </div>
      <Notices notices={progress.notices} />
      <GateCard roundId={round.id} />
      {view === 'people' && <PeopleView round={round} progress={progress} onInterview={onInterview} />}
      {view === 'intake' && <IntakeView round={round} />}
      {view === 'remarks' && <RemarksView round={round} />}
      {view === 'settings' && <SettingsView round={round} />}
    </div>
  );
}
