import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { refusalText } from '#renderer/app/messages.ts';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { movedToWave } from '#shared/domain/assessment/roadmap-move.ts';
import type { ActionItem } from '#shared/domain/risk/action.ts';

/** What a move did or would do, in a sentence; or why it cannot be. */
interface Outcome {
  readonly ok: boolean;
  readonly text: string;
}

/** Moves steps of a roadmap between waves, and says in a sentence what came of it. */
export function useWaveMove(steps: readonly ActionItem[]) {
  const locale = useLocale();
  const { t } = locale;
  const run = useCommand('assessment.moveStep').run;
  const actions = useOperation('risk.actions', {}).data;
  const [said, setSaid] = useState<{ readonly refused: boolean; readonly text: string } | null>(null);
  const days = (step: ActionItem): string =>
    [step.startOn, step.dueOn]
      .map((day) => (day === null ? '–' : locale.date(day)))
      .join(` ${t('maturity.roadmap.until')} `);
  const plan = (step: ActionItem, wave: number): Outcome => {
    const moved = movedToWave(step, wave, steps, actions ?? steps);
    if (!moved.ok)
      return {
        ok: false,
        text: t(`errors.assessment.${moved.because}`, {
          name: locale.name(step),
          other: moved.other ? locale.name(moved.other) : '',
        }),
      };
    return {
      ok: true,
      text: t('maturity.roadmap.moved', {
        name: locale.name(step),
        number: locale.number(wave),
        days: days(moved.action),
      }),
    };
  };
  /** Answers whether it was moved. */
  const move = async (step: ActionItem, wave: number): Promise<boolean> => {
    if (wave === step.wave) return false;
    const outcome = plan(step, wave);
    setSaid({ refused: !outcome.ok, text: outcome.text });
    if (!outcome.ok) return false;
    const done = await run({ id: step.id, wave }, { quiet: true });
    if (!done.ok) setSaid({ refused: true, text: refusalText(locale, done.error) });
    return done.ok;
  };
  return { move, plan, said };
}
