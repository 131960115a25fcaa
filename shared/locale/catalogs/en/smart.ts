export const smart = {
  letters: {
    S: 'Specific',
    M: 'Measurable',
    A: 'Achievable',
    R: 'Relevant',
    T: 'Time-bound',
  },
  tone: {
    proof: 'holds',
    note: 'note',
    gap: 'missing',
    wrong: 'contradiction',
  },
  letterState: '{{letter}} ({{name}}): {{state}}',
  passed: 'holds',
  failed: 'does not hold yet',
  all: 'All five letters hold.',
  some_one: '{{count}} of five letters does not hold yet.',
  some_other: '{{count}} of five letters do not hold yet.',
  code: {
    metric: 'It is counted by {{kpi}}.',
    noMetric: 'Choose a KPI from the library: without a metric nobody can tell when the goal is reached.',
    owner: '{{owner}} answers for it.',
    noOwner: 'Name an owner: what belongs to everyone is done by no one.',
    place: 'It holds for {{place}}.',
    noPlace: 'Say where it holds: a region, a segment or a product line.',
    measured: 'It starts at {{baseline}} on {{on}} and aims at {{target}}. Source: {{source}}.',
    noBaseline: 'Enter the baseline: without today’s value no progress can be seen.',
    noBaselineDay: 'Say on which day the baseline was measured.',
    baselineAhead: 'The baseline is dated {{on}}, which is still ahead. Enter the day it was measured.',
    noSource: 'Name the source of the baseline, so that others can check it.',
    noTarget: 'Enter the target value.',
    targetBelow:
      'The target {{target}} is not above the baseline {{baseline}}, yet more of this KPI is better. Raise the target or choose another KPI.',
    targetAbove:
      'The target {{target}} is not below the baseline {{baseline}}, yet less of this KPI is better. Lower the target or choose another KPI.',
    withinHistory: 'It asks for {{required}} a year; the best past year brought {{best}}.',
    stretch:
      'It asks for {{required}} a year, {{ratio}} times the best past year ({{best}}): ambitious, but within reach.',
    beyondHistory:
      'It asks for {{required}} a year, {{ratio}} times the best past year ({{best}}). Lower the target, move the date, or split it into stages.',
    neverImproved:
      'It asks for {{required}} a year, but the past shows no improvement at all. Say what will be different, and set a first stage.',
    shortHistory: 'The earlier values lie less than half a year apart and say nothing about a year.',
    withinBenchmark: 'The target {{target}} lies within what is published: {{benchmark}} ({{bound}}).',
    beyondBenchmark: 'The target {{target}} goes past what is published: {{benchmark}} ({{bound}}).',
    openBenchmark: 'The target {{target}} goes past the published lower end: {{benchmark}} ({{bound}}).',
    benchmarkUnit: '{{benchmark}} is counted in another unit and cannot be held against the target.',
    noEvidence:
      'Enter earlier values, or link a benchmark in the same unit: nothing shows yet that it can be reached.',
    needsNumbers: 'Reach is judged once baseline and target fit together.',
    needsDates: 'Reach is judged once the day of the baseline (or a start) and the due date are in order.',
    driver: 'It serves {{driver}}, number {{rank}} of the drivers with {{share}} of the weight.',
    noDriver: 'Link it to a driver: a goal that serves no reason is dropped first.',
    driverUnweighed: '{{driver}} is not weighed yet. Weigh the drivers.',
    driverLight:
      '{{driver}} carries only {{share}} of the weight. Link it to a heavier driver, or ask whether the goal is needed.',
    span_one: 'It is due on {{due}}, after {{count}} month.',
    span_other: 'It is due on {{due}}, after {{count}} months.',
    noDue: 'Enter the day on which it is due.',
    dueBeforeStart: 'The due date {{due}} is not after the start {{start}}. Correct one of the two.',
    duePast: 'The due date {{due}} has passed. Enter a day in the future, or close the goal.',
    spanShort: 'The time until {{due}} is under a month: that is a task, not a goal.',
    spanLong_one:
      'The time until {{due}} is {{count}} month: longer than five years cannot be steered. Set a stage.',
    spanLong_other:
      'The time until {{due}} is {{count}} months: more than five years cannot be steered. Set a stage.',
  },
} as const;
