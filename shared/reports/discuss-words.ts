import { discussList } from '#shared/domain/assessment/discuss.ts';
import type { QuestionResult } from '#shared/domain/assessment/results.ts';
import type { Locale } from '#shared/locale/index.ts';

/** Why a question is to be discussed, in sentences. */
export function discussReasonWords(q: QuestionResult, locale: Locale): string[] {
  const { t } = locale;
  return [
    ...(q.discuss ? [t('maturity.because.spread', { iqr: locale.number(q.iqr ?? 0) })] : []),
    ...(q.spread?.apart
      ? [
          t('maturity.because.apart', {
            high: t(`maturity.group.${q.spread.high}`),
            highValue: locale.number(q.spread.highValue),
            low: t(`maturity.group.${q.spread.low}`),
            lowValue: locale.number(q.spread.lowValue),
          }),
        ]
      : []),
  ];
}

/**
 * The questions for a workshop as an agenda in plain text, the widest apart first: each with its dimension, why it is
 * there and what the groups say. Without names and comments: it goes to everybody in the room.
 */
export function discussAgenda(
  questions: readonly QuestionResult[],
  roundName: string,
  names: { readonly question: (id: string) => string; readonly dimension: (id: string) => string },
  locale: Locale,
): string {
  const { t } = locale;
  const items = discussList({ questions }).map((q, i) => {
    const values = q.groups.flatMap(({ group, median }) =>
      median === null ? [] : [`${t(`maturity.group.${group}`)} ${locale.number(median)}`],
    );
    return [
      `${locale.number(i + 1)}. ${names.question(q.id)}`,
      `   ${names.dimension(q.dimensionId)}`,
      ...discussReasonWords(q, locale).map((words) => `   ${words}`),
      ...(values.length > 0
        ? [`   ${t('maturity.agenda.values', { values: locale.list(values) }, { raw: true })}`]
        : []),
    ].join('\n');
  });
  return [
    t('maturity.agenda.title', { name: roundName }, { raw: true }),
    t('maturity.agenda.purpose'),
    ...items,
    t('maturity.agenda.ask'),
  ].join('\n\n');
}
