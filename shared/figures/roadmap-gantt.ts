import type { ActionItem } from '#shared/domain/risk/action.ts';
import type { Locale } from '#shared/locale/index.ts';
import { type GanttTone, gantt } from './gantt.ts';
import type { Picture } from './svg.ts';
import type { FigureTheme } from './theme.ts';

/** A roadmap as a time line, by wave; the same on screen and in documents. What is past its day stands out. */
export function roadmapGantt(
  actions: readonly ActionItem[],
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
  const { today } = options;
  const ordered = actions.toSorted(
    (a, b) =>
      (a.wave ?? 99) - (b.wave ?? 99) ||
      (a.startOn ?? '9').localeCompare(b.startOn ?? '9') ||
      a.order - b.order,
  );
  const shown = ordered.slice(0, options.most ?? ordered.length);
  const left = ordered.length - shown.length;
  const day = (iso: string | null): string => (iso === null ? '–' : locale.date(iso));
  const toneOf = (a: ActionItem): GanttTone =>
    (a.state === 'planned' || a.state === 'running') && a.dueOn !== null && a.dueOn < today
      ? 'late'
      : a.state;
  const waves = [...new Set(shown.flatMap((a) => a.wave ?? []))].sort((a, b) => a - b);
  return gantt(
    shown.map((a) => ({
      id: a.id,
      label: locale.name(a),
      group: a.wave === null ? null : String(a.wave),
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
    waves.map((wave) => {
      const own = shown.filter((a) => a.wave === wave && a.state !== 'dropped');
      return {
        id: String(wave),
        label: t('maturity.roadmap.wave', { number: locale.number(wave) }),
        note: t('maturity.roadmap.waveProgress', {
          done: locale.number(own.filter((a) => a.state === 'done').length),
          total: locale.number(own.length),
        }),
      };
    }),
    theme,
    locale,
    {
      width: options.width,
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
      alt: t('maturity.roadmap.alt', { count: shown.length }),
      footnote: left > 0 ? t('maturity.roadmap.more', { count: left }) : null,
      selected: options.selected ?? null,
    },
  );
}
