import type { ActionItem } from '#shared/domain/risk/action.ts';
import type { Locale } from '#shared/locale/index.ts';
import {
  type ActionGanttOptions,
  type ActionGanttPlan,
  actionGantt,
  actionGanttParts,
} from './action-gantt.ts';
import { type GanttPlaces, ganttPlaces } from './gantt.ts';
import type { Picture } from './svg.ts';
import type { FigureTheme } from './theme.ts';

/** A roadmap as a time line, by wave; the same on screen and in documents. */
export const roadmapGantt = (
  actions: readonly ActionItem[],
  theme: FigureTheme,
  locale: Locale,
  options: ActionGanttOptions,
): Picture => actionGantt(byWave(actions, locale), theme, locale, options);

/** Where its bars and waves stand, to be grasped and dropped on; a wave by its number as a text. */
export function roadmapPlaces(
  actions: readonly ActionItem[],
  theme: FigureTheme,
  locale: Locale,
  options: ActionGanttOptions,
): GanttPlaces {
  const parts = actionGanttParts(byWave(actions, locale), locale, options);
  return ganttPlaces(parts.rows, parts.groups, theme, locale, parts.options);
}

function byWave(actions: readonly ActionItem[], locale: Locale): ActionGanttPlan {
  const { t } = locale;
  return {
    actions: actions.toSorted(
      (a, b) =>
        (a.wave ?? 99) - (b.wave ?? 99) ||
        (a.startOn ?? '9').localeCompare(b.startOn ?? '9') ||
        a.order - b.order,
    ),
    groupOf: (a) => (a.wave === null ? null : String(a.wave)),
    groups: (shown) =>
      [...new Set(shown.flatMap((a) => a.wave ?? []))]
        .sort((a, b) => a - b)
        .map((wave) => {
          // Of the whole wave, also where not all of its rows are shown.
          const own = actions.filter((a) => a.wave === wave && a.state !== 'dropped');
          return {
            id: String(wave),
            label: t('maturity.roadmap.wave', { number: locale.number(wave) }),
            note: t('maturity.roadmap.waveProgress', {
              done: locale.number(own.filter((a) => a.state === 'done').length),
              total: locale.number(own.length),
            }),
          };
        }),
    alt: (count) => t('maturity.roadmap.alt', { count }),
    footnote: (count) => t('maturity.roadmap.more', { count }),
  };
}
