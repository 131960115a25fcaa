import { type ActionItem, isLate } from '#shared/domain/risk/action.ts';
import type { Locale } from '#shared/locale/index.ts';
import { type GanttGroup, type GanttOptions, type GanttRow, gantt } from './gantt.ts';
import type { Picture } from './svg.ts';
import type { FigureTheme } from './theme.ts';

export interface ActionGanttOptions {
  readonly width: number;
  /** ISO day: the upright line, and the day by which actions are late. */
  readonly today: string;
  readonly selected?: string | null;
  /** Rows at most; how many are left out is said below. */
  readonly most?: number;
}

/** How a plan lays out its actions. */
export interface ActionGanttPlan {
  /** In the order of the rows. */
  readonly actions: readonly ActionItem[];
  readonly groupOf: (action: ActionItem) => string | null;
  /** Headings for the actions that are shown, in their order. */
  readonly groups: (shown: readonly ActionItem[]) => readonly GanttGroup[];
  readonly alt: (shown: number) => string;
  readonly footnote: (left: number) => string;
}

/** Rows, headings and words of a time line of actions, as {@link gantt} takes them. */
export function actionGanttParts(
  plan: ActionGanttPlan,
  locale: Locale,
  { width, today, selected = null, most }: ActionGanttOptions,
): {
  readonly rows: readonly GanttRow[];
  readonly groups: readonly GanttGroup[];
  readonly options: GanttOptions;
} {
  const { t } = locale;
  const shown = plan.actions.slice(0, most ?? plan.actions.length);
  const left = plan.actions.length - shown.length;
  return {
    rows: shown.map((a) => ({
      id: a.id,
      label: locale.name(a),
      group: plan.groupOf(a),
      start: a.startOn,
      end: a.dueOn,
      tone: isLate(a, today) ? 'late' : a.state,
      note: a.owner,
      spoken: actionInWords(a, locale),
      after: a.afterIds,
    })),
    groups: plan.groups(shown),
    options: {
      width,
      today,
      tones: {
        planned: t('risk.plan.state.planned'),
        running: t('risk.plan.state.running'),
        done: t('risk.plan.state.done'),
        late: t('risk.plan.overdueCount'),
        dropped: t('risk.plan.state.dropped'),
      },
      todayText: t('risk.plan.today'),
      noDays: t('risk.plan.noDays'),
      alt: plan.alt(shown.length),
      footnote: left > 0 ? plan.footnote(left) : null,
      selected,
    },
  };
}

/** A time line of actions: the change plan's and the roadmap's; what is late stands out. */
export function actionGantt(
  plan: ActionGanttPlan,
  theme: FigureTheme,
  locale: Locale,
  options: ActionGanttOptions,
): Picture {
  const parts = actionGanttParts(plan, locale, options);
  return gantt(parts.rows, parts.groups, theme, locale, parts.options);
}

/** An action in a sentence: its name, state and days. */
function actionInWords(action: ActionItem, locale: Locale): string {
  const { t } = locale;
  const day = (iso: string | null): string => (iso === null ? '–' : locale.date(iso));
  return t(
    'risk.plan.point',
    {
      name: locale.name(action),
      state: t(`risk.plan.state.${action.state}`),
      start: day(action.startOn),
      due: day(action.dueOn),
    },
    { raw: true },
  );
}
