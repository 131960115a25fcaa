import { type ActionItem, actionStreams } from '#shared/domain/risk/action.ts';
import type { ChangePlan } from '#shared/domain/risk/plan.ts';
import type { Locale } from '#shared/locale/index.ts';
import { type GanttTone, gantt } from './gantt.ts';
import type { Picture } from './svg.ts';
import type { FigureTheme } from './theme.ts';

/** The change plan as a time line, by stream; the same on screen and in documents. Late actions stand out. */
export function planGantt(
  actions: readonly ActionItem[],
  plan: ChangePlan,
  theme: FigureTheme,
  locale: Locale,
  options: {
    readonly width: number;
    readonly today: string;
    readonly selected?: string | null;
    /** Rows at most; how many are left out is said below. */
    readonly most?: number;
  },
): Picture {
  const { t } = locale;
  const planned = new Map(plan.actions.map((p) => [p.id, p]));
  const ordered = actions.toSorted(
    (a, b) =>
      actionStreams.indexOf(a.stream) - actionStreams.indexOf(b.stream) ||
      (planned.get(a.id)?.rank ?? 0) - (planned.get(b.id)?.rank ?? 0),
  );
  const shown = ordered.slice(0, options.most ?? ordered.length);
  const left = ordered.length - shown.length;
  const day = (iso: string | null): string => (iso === null ? '–' : locale.date(iso));
  const toneOf = (a: ActionItem): GanttTone =>
    (planned.get(a.id)?.overdueDays ?? null) === null ? a.state : 'late';
  return gantt(
    shown.map((a) => ({
      id: a.id,
      label: locale.name(a),
      group: a.stream,
      start: a.startOn,
      end: a.dueOn,
      tone: toneOf(a),
      note: a.owner,
      spoken: t(
        'risk.plan.point',
        {
          name: locale.name(a),
          state: t(`risk.plan.state.${a.state}`),
          start: day(a.startOn),
          due: day(a.dueOn),
        },
        { raw: true },
      ),
      after: a.afterIds,
    })),
    plan.streams.map((s) => ({
      id: s.stream,
      label: t(`risk.plan.stream.${s.stream}`),
      note: s.total === 0 ? '' : t('risk.plan.progress', { done: s.done, total: s.total }),
    })),
    theme,
    locale,
    {
      width: options.width,
      today: options.today,
      tones: {
        planned: t('risk.plan.state.planned'),
        running: t('risk.plan.state.running'),
        done: t('risk.plan.state.done'),
        late: t('risk.plan.overdueCount'),
        dropped: t('risk.plan.state.dropped'),
      },
      todayText: t('risk.plan.today'),
      noDays: t('risk.plan.noDays'),
      alt: t('risk.plan.alt', { count: shown.length }),
      footnote: left > 0 ? t('risk.plan.more', { count: left }) : null,
      selected: options.selected ?? null,
    },
  );
}
