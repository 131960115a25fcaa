import type { RoundComparison } from '#shared/domain/assessment/round-comparison.ts';
import { groupColor, groupDots } from '#shared/figures/group-dots.ts';
import { maturityRadar } from '#shared/figures/maturity-radar.ts';
import { roadmapGantt } from '#shared/figures/roadmap-gantt.ts';
import { scoreChange } from '#shared/figures/score-change.ts';
import type { MaturityContent } from './maturity-content.ts';
import { answersSource } from './maturity-source.ts';
import type { FigureBlock } from './model.ts';

const pageWidth = 660;

/** Scores around a centre with target and last round; a native radar in a deck. */
export function radarBlock(content: MaturityContent, finding: string): FigureBlock {
  const { report, results, previous } = content;
  const { locale, theme } = report;
  const before = new Map(previous?.results.dimensions.map((d) => [d.id, d.score.value]));
  const rows = results.dimensions.map((d) => ({
    id: d.id,
    label: content.dimensionName(d.id),
    score: d.score.value,
    target: d.target,
    previous: before.get(d.id) ?? null,
  }));
  const has = (key: 'target' | 'previous'): boolean => rows.some((r) => r[key] !== null);
  return {
    kind: 'figure',
    id: 'mat-radar',
    caption: locale.t('maturityReport.radar'),
    finding,
    picture: maturityRadar(rows, theme, locale, { width: pageWidth, alt: finding }),
    chart: {
      type: 'radar',
      range: [0, 5],
      categories: rows.map((r) => r.label),
      valueTitle: locale.t('maturity.score'),
      format: 'number',
      series: [
        { name: locale.t('maturity.score'), values: rows.map((r) => r.score), color: theme.accent },
        ...(has('target')
          ? [
              {
                name: locale.t('maturity.target'),
                values: rows.map((r) => r.target),
                color: theme.ink,
                dashed: true,
              },
            ]
          : []),
        ...(has('previous')
          ? [
              {
                name: locale.t('maturity.previous'),
                values: rows.map((r) => r.previous),
                color: theme.faint,
              },
            ]
          : []),
      ],
    },
    source: answersSource(content),
  };
}

/** Groups side by side; bars by group in a deck. */
export function groupsBlock(content: MaturityContent, finding: string): FigureBlock {
  const { report, results } = content;
  const { locale, theme } = report;
  const shown = results.groups.filter((g) => g.shown);
  // A chart without a series is none: where no group is shown the deck has the empty picture.
  const chart: FigureBlock['chart'] = {
    type: 'bar',
    horizontal: true,
    stacked: false,
    categories: results.dimensions.map((d) => content.dimensionName(d.id)),
    series: shown.map((g) => ({
      name: locale.t(`maturity.group.${g.group}`),
      values: results.dimensions.map((d) => d.groups.find((x) => x.group === g.group)?.score.value ?? null),
      color: groupColor(g.group, theme),
    })),
    valueTitle: locale.t('maturity.score'),
    format: 'number',
  };
  return {
    kind: 'figure',
    id: 'mat-groups',
    caption: locale.t('maturityReport.groupsFigure'),
    finding,
    picture: groupDots(
      results.dimensions.map((d) => ({
        id: d.id,
        label: content.dimensionName(d.id),
        values: d.groups.map((g) => ({ group: g.group, value: g.score.value })),
        apart: d.spread?.apart ? d.spread.points : null,
      })),
      theme,
      locale,
      { width: pageWidth },
    ),
    chart: shown.length === 0 ? null : chart,
    source: answersSource(content),
  };
}

/** The way of each dimension from the last round to this one; bars of both in a deck. */
export function changeBlock(
  content: MaturityContent,
  comparison: RoundComparison,
  finding: string,
): FigureBlock {
  const { report, results } = content;
  const { locale, theme } = report;
  const targets = new Map(results.dimensions.map((d) => [d.id, d.target]));
  const rows = comparison.dimensions.map((d) => ({
    id: d.id,
    label: content.dimensionName(d.id),
    score: d.after,
    previous: d.before,
    target: targets.get(d.id) ?? null,
    change: d.change,
  }));
  return {
    kind: 'figure',
    id: 'mat-change',
    caption: locale.t('maturityReport.changeTable'),
    finding,
    picture: scoreChange(rows, theme, locale, { width: pageWidth, alt: finding }),
    chart: {
      type: 'bar',
      horizontal: true,
      stacked: false,
      categories: rows.map((r) => r.label),
      series: [
        {
          name: locale.t('maturityReport.before'),
          values: rows.map((r) => r.previous),
          color: theme.faint,
        },
        { name: locale.t('maturityReport.after'), values: rows.map((r) => r.score), color: theme.accent },
      ],
      valueTitle: locale.t('maturity.score'),
      format: 'number',
    },
    source: answersSource(content),
  };
}

/** The roadmap as a time line. */
export function roadmapBlock(content: MaturityContent, finding: string): FigureBlock {
  const { report, steps, today } = content;
  const { locale, theme } = report;
  return {
    kind: 'figure',
    id: 'mat-roadmap',
    caption: locale.t('maturityReport.roadmapFigure'),
    finding,
    picture: roadmapGantt(steps, theme, locale, { width: 1000, today, most: 24 }),
    chart: null,
    source: answersSource(content),
    wide: true,
  };
}
