import { Trash2 } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { today } from '#renderer/app/today.ts';
import { CommitField, DateField, IconButton, Switch } from '#renderer/ui/index.ts';
import type { CoachingPlan } from '#shared/domain/risk/coaching.ts';
import { AddButton } from './add-button.tsx';

type Session = CoachingPlan['sessions'][number];

/** Sessions by their day: what about, whether held, what came out. */
export function SessionList({
  sessions,
  missed,
  onChange,
}: {
  sessions: Session[];
  missed: number;
  onChange: (sessions: Session[]) => void;
}) {
  const { t } = useLocale();
  const byDay = sessions.map((session, at) => ({ session, at }));
  byDay.sort((a, b) => (a.session.on < b.session.on ? -1 : a.session.on > b.session.on ? 1 : a.at - b.at));
  const change = (at: number, patch: Partial<Session>) =>
    onChange(sessions.map((s, i) => (i === at ? { ...s, ...patch } : s)));
  const add = () => onChange([...sessions, { on: today(), topic: '', outcome: '', held: false }]);
  return (
    <section className="flex flex-col gap-3 rounded-2xl border border-line bg-ground p-5">
      <div className="flex items-baseline gap-3">
        <h2 className="font-bold">{t('risk.coaching.sessions')}</h2>
        {missed > 0 && <p className="text-sm text-danger">{t('risk.coaching.missed', { count: missed })}</p>}
        <div className="ms-auto">
          <AddButton label={t('risk.coaching.addSession')} onPress={add} />
        </div>
      </div>
      {sessions.length === 0 && <p className="text-sm text-muted">{t('risk.coaching.noSessions')}</p>}
      <ol className="flex flex-col divide-y divide-line">
        {byDay.map(({ session, at }) => {
          const topic = session.topic || t('risk.coaching.topic');
          return (
            <li key={at} className="flex flex-wrap items-start gap-3 py-3 first:pt-0 last:pb-0">
              <div className="w-32">
                <DateField
                  hideLabel
                  label={`${t('risk.coaching.on')}: ${topic}`}
                  value={session.on}
                  isRequired
                  onCommit={(on) => on !== null && change(at, { on })}
                />
              </div>
              <div className="min-w-48 flex-1">
                <CommitField
                  hideLabel
                  label={`${t('risk.coaching.topic')}: ${topic}`}
                  placeholder={t('risk.coaching.topic')}
                  value={session.topic}
                  onCommit={(text) => change(at, { topic: text })}
                />
              </div>
              <div className="min-w-56 flex-1">
                <CommitField
                  hideLabel
                  label={`${t('risk.coaching.outcome')}: ${topic}`}
                  placeholder={t('risk.coaching.outcome')}
                  value={session.outcome}
                  multiline={1}
                  onCommit={(outcome) => change(at, { outcome })}
                />
              </div>
              <div className="flex items-center gap-2 pt-1">
                <Switch
                  label={t('risk.coaching.held')}
                  value={session.held}
                  onChange={(held) => change(at, { held })}
                />
                <IconButton
                  label={t('risk.coaching.removeSession', { topic })}
                  icon={<Trash2 className="size-4" />}
                  onPress={() => onChange(sessions.filter((_, i) => i !== at))}
                />
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
