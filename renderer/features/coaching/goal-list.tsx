import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { CommitField, IconButton, Menu, RatingScale } from '#renderer/ui/index.ts';
import { type CoachingPlan, leaderSkills } from '#shared/domain/risk/coaching.ts';
import { goalShare, leadsUpward } from '#shared/domain/risk/coaching-progress.ts';
import { AddButton } from './add-button.tsx';

type Goal = CoachingPlan['goals'][number];

/** Goals by the five skills: the level at the start, now and aimed at, and by what it will be seen. */
export function GoalList({ goals, onChange }: { goals: Goal[]; onChange: (goals: Goal[]) => void }) {
  const locale = useLocale();
  const { t } = locale;
  /** A goal that leads nowhere stays on the screen with its sentence and is not written. */
  const [wrong, setWrong] = useState<{ at: number; goal: Goal } | null>(null);
  const free = leaderSkills.filter((s) => goals.every((g) => g.skill !== s));
  const change = (at: number, patch: Partial<Goal>) => {
    const base = wrong?.at === at ? wrong.goal : goals[at];
    if (!base) return;
    const goal = { ...base, ...patch };
    if (!leadsUpward(goal)) return setWrong({ at, goal });
    setWrong(null);
    onChange(goals.map((g, i) => (i === at ? goal : g)));
  };
  return (
    <section className="flex flex-col gap-3 rounded-2xl border border-line bg-ground p-5">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="font-bold">{t('risk.coaching.goals')}</h2>
        <p className="text-sm text-muted">{t('risk.coaching.goalsHint')}</p>
        <div className="ms-auto">
          {free.length > 0 ? (
            <Menu
              label={t('risk.coaching.addGoal')}
              trigger={<AddButton label={t('risk.coaching.addGoal')} />}
              actions={free.map((skill) => ({
                id: skill,
                label: t(`risk.coaching.skill.${skill}`),
                onAction: () => onChange([...goals, { skill, from: 2, to: 4, text: '' }]),
              }))}
            />
          ) : (
            <span className="text-xs text-muted">{t('risk.coaching.allSkills')}</span>
          )}
        </div>
      </div>
      {goals.length === 0 && <p className="text-sm text-muted">{t('risk.coaching.noGoals')}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {goals.map((kept, at) => {
          const failed = wrong?.at === at;
          const goal = failed ? wrong.goal : kept;
          const skill = t(`risk.coaching.skill.${goal.skill}`);
          const share = goalShare(goal);
          const scale = (what: 'from' | 'now' | 'to', value: number | null) => (
            <div className="flex flex-col gap-1">
              <span className="text-xs text-muted">{t(`risk.coaching.${what}`)}</span>
              <RatingScale
                label={`${skill}: ${t(`risk.coaching.${what}`)}`}
                value={value}
                onChange={(level) => {
                  if (what === 'now') {
                    const { now: _, ...rest } = goal;
                    onChange(
                      goals.map((g, i) => (i === at ? (level === null ? rest : { ...rest, now: level }) : g)),
                    );
                  } else if (level !== null) change(at, { [what]: level });
                }}
              />
            </div>
          );
          return (
            <li key={goal.skill} className="flex flex-col gap-2 py-3 first:pt-0 last:pb-0">
              <div className="flex flex-wrap items-end gap-x-5 gap-y-2">
                <div className="w-32">
                  <h3 className="font-medium">{skill}</h3>
                  <span className="text-xs text-muted">
                    {share === null
                      ? t('risk.coaching.notSeen')
                      : `${t('risk.coaching.goalShare')}: ${locale.percent(share, 0)}`}
                  </span>
                </div>
                {scale('from', goal.from)}
                {scale('now', goal.now ?? null)}
                {scale('to', goal.to)}
              </div>
              {failed && (
                <p role="alert" className="text-sm text-danger">
                  {t('risk.coaching.notUpward')}
                </p>
              )}
              <div className="flex items-center gap-2">
                <div className="flex-1">
                  <CommitField
                    hideLabel
                    label={`${skill}: ${t('risk.coaching.goalText')}`}
                    placeholder={t('risk.coaching.goalText')}
                    value={goal.text}
                    onCommit={(text) => onChange(goals.map((g, i) => (i === at ? { ...g, text } : g)))}
                  />
                </div>
                <IconButton
                  label={t('risk.coaching.removeGoal', { skill })}
                  icon={<Trash2 className="size-4" />}
                  onPress={() => {
                    setWrong(null);
                    onChange(goals.filter((_, i) => i !== at));
                  }}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
