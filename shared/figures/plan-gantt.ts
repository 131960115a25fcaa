import { type ActionItem, actionStreams } from '#shared/domain/risk/action.ts';
import type { ChangePlan } from '#shared/domain/risk/plan.ts';
import type { Locale } from '#shared/locale/index.ts';
import { type ActionGanttOptions, actionGantt } from './action-gantt.ts';
import type { Picture } from './svg.ts';
import type { FigureTheme } from './theme.ts';

/** The change plan as a time line, by stream; the same on screen and in documents. */
export function planGantt(
  actions: readonly ActionItem[],
  plan: ChangePlan,
  theme: FigureTheme,
  locale: Locale,
  options: ActionGanttOptions,
): Picture {
  const { t } = locale;
  const rank = new Map(plan.actions.map((p) => [p.id, p.rank]));
  return actionGantt(
    {
      actions: actions.toSorted(
        (a, b) =>
          actionStreams.indexOf(a.stream) - actionStreams.indexOf(b.stream) ||
          (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0),
      ),
      groupOf: (a) => a.stream,
      groups: () =>
        plan.streams.map((s) => ({
          id: s.stream,
          label: t(`risk.plan.stream.${s.stream}`),
          note: s.total === 0 ? '' : t('risk.plan.progress', { done: s.done, total: s.total }),
        })),
      alt: (count) => t('risk.plan.alt', { count }),
      footnote: (count) => t('risk.plan.more', { count }),
    },
    theme,
    locale,
    options,
  );
}
