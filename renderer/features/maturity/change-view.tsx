import { useMemo, useState } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import { type Column, DataTable, Figure, Segments } from '#renderer/ui/index.ts';
import {
  isIncomparable,
  type QuestionChange,
  type RoundComparison,
} from '#shared/domain/assessment/round-comparison.ts';
import { scoreChange } from '#shared/figures/score-change.ts';
import { PartsTable } from './explain.tsx';
import type { Shown } from './use-results.ts';

const least = { width: 420, height: 100 };
const filters = ['all', 'risen', 'fallen', 'other'] as const;
type Filter = (typeof filters)[number];

/** What moved since another round: the whole, each dimension and group, and every question. */
export function ChangeView({
  shown,
  previousName,
  dimension,
  question,
  onDimension,
  onQuestion,
}: {
  shown: Shown;
  previousName: string | null;
  dimension: string | null;
  question: string | null;
  onDimension: (id: string | null) => void;
  onQuestion: (id: string | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const { comparison } = shown;
  if (!comparison || previousName === null)
    return (
      <section className="rounded-2xl border border-line bg-ground p-6 text-sm">
        <h2 className="text-base font-bold">{t('maturity.compare.none')}</h2>
        <p className="mt-1 text-muted">{t('maturity.compare.noneText')}</p>
      </section>
    );
  const { overall, risen, fallen } = comparison;
  const words = {
    before: shown.score(overall.before),
    after: shown.score(overall.after),
    change: overall.change === null ? '–' : locale.number(overall.change, { decimals: 2, sign: true }),
  };
  const sentences = [
    overall.because === null
      ? t('maturity.compare.text', words)
      : t('maturity.compare.plain', {
          ...words,
          because: t(`maturity.notComparable.${overall.because}`),
        }),
    ...(risen === null ? [] : [t('maturity.compare.risen', { name: shown.dimensionName(risen) })]),
    ...(fallen === null ? [] : [t('maturity.compare.fallen', { name: shown.dimensionName(fallen) })]),
  ];
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="text-base font-bold">{t('maturity.compare.title', { name: previousName })}</h2>
        <p className="text-sm text-muted">{sentences.join(' · ')}</p>
      </div>
      <div className="grid grid-cols-1 items-start gap-4 @5xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <ChangePicture
          shown={shown}
          comparison={comparison}
          selected={dimension}
          onSelect={(id) => onDimension(id)}
        />
        <section className="rounded-2xl border border-line bg-ground p-4">
          <PartsTable
            of={t('maturity.compare.groups')}
            columns={[t('maturity.compare.before'), t('maturity.compare.after'), t('maturity.change')]}
            rows={comparison.groups.map((g) => ({
              id: g.group,
              name: t(`maturity.group.${g.group}`),
              cells: [
                shown.score(g.before),
                shown.score(g.after),
                g.change === null ? '–' : locale.number(g.change, { decimals: 2, sign: true }),
              ],
            }))}
          />
        </section>
      </div>
      <Questions shown={shown} comparison={comparison} selected={question} onSelect={onQuestion} />
    </div>
  );
}

function ChangePicture({
  shown,
  comparison,
  selected,
  onSelect,
}: {
  shown: Shown;
  comparison: RoundComparison;
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const theme = useFigureTheme();
  const { place, size } = useSize(least);
  const picture = useMemo(() => {
    const targets = new Map(shown.results.dimensions.map((d) => [d.id, d.target]));
    const rows = comparison.dimensions.map((d) => ({
      id: d.id,
      label: shown.dimensionName(d.id),
      score: d.after,
      previous: d.before,
      target: targets.get(d.id) ?? null,
      change: d.change,
    }));
    const alt = locale.t('maturity.compare.figureAlt', {
      count: rows.filter((r) => (r.change ?? 0) > 0).length,
      down: rows.filter((r) => (r.change ?? 0) < 0).length,
    });
    return scoreChange(rows, theme, locale, { width: Math.min(size.width, 900), alt, selected });
  }, [shown, comparison, theme, locale, size.width, selected]);
  return (
    <div className="rounded-2xl border border-line bg-ground p-4">
      <div ref={place} className="flex min-w-0 justify-center overflow-hidden" data-testid="change">
        <Figure
          picture={picture}
          className="[&_[data-id]]:cursor-pointer"
          onPick={(id) => onSelect(id === selected ? null : id)}
        />
      </div>
    </div>
  );
}

const passes = (q: QuestionChange, filter: Filter): boolean => {
  switch (filter) {
    case 'all':
      return true;
    case 'risen':
      return (q.change ?? 0) > 0;
    case 'fallen':
      return (q.change ?? 0) < 0;
    case 'other':
      return q.because !== null;
    default:
      return filter satisfies never;
  }
};

/** Every question of either round; why it cannot be compared stands in its row. */
function Questions({
  shown,
  comparison,
  selected,
  onSelect,
}: {
  shown: Shown;
  comparison: RoundComparison;
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const [filter, setFilter] = useState<Filter>('all');
  const rows = comparison.questions.filter((q) => passes(q, filter));
  const unlike = comparison.questions.filter((q) => isIncomparable(q)).length;
  const columns: Column<QuestionChange>[] = [
    {
      id: 'question',
      title: t('maturity.question'),
      key: (q) => shown.questionText(q.id),
      cell: (q) => (
        <div className="min-w-56">
          <bdi className="font-medium">{shown.questionText(q.id)}</bdi>
          <bdi className="block text-xs text-muted">{shown.dimensionName(q.dimensionId)}</bdi>
        </div>
      ),
    },
    {
      id: 'before',
      title: t('maturity.compare.before'),
      key: (q) => q.before,
      cell: (q) => <bdi>{shown.score(q.before)}</bdi>,
    },
    {
      id: 'after',
      title: t('maturity.compare.after'),
      key: (q) => q.after,
      cell: (q) => <bdi>{shown.score(q.after)}</bdi>,
    },
    {
      id: 'change',
      title: t('maturity.change'),
      key: (q) => q.change,
      cell: (q) => (
        <bdi className="font-bold">
          {q.change === null ? '–' : locale.number(q.change, { decimals: 2, sign: true })}
        </bdi>
      ),
    },
    {
      id: 'note',
      title: t('maturity.compare.note'),
      key: (q) => q.because,
      cell: (q) => (
        <span className="text-xs text-muted">
          {q.because === null ? '' : t(`maturity.notComparable.${q.because}`)}
        </span>
      ),
    },
  ];
  return (
    <section className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 className="text-base font-bold">{t('maturity.compare.questions')}</h2>
        <Segments
          label={t('maturity.compare.filterTitle')}
          value={filter}
          options={filters.map((id) => ({ id, label: t(`maturity.compare.filter.${id}`) }))}
          onChange={setFilter}
        />
        {unlike > 0 && <p className="text-xs text-muted">{t('maturity.compare.other', { count: unlike })}</p>}
      </div>
      {rows.length === 0 ? (
        <p className="rounded-2xl border border-line bg-ground p-6 text-sm text-muted">
          {t('maturity.compare.noneMatch')}
        </p>
      ) : (
        <DataTable
          label={t('maturity.compare.questions')}
          columns={columns}
          rows={rows}
          rowId={(q) => q.id}
          rowName={(q) => shown.questionText(q.id)}
          sort={{ id: 'change', down: true }}
          selected={selected}
          onPress={(q) => onSelect(q.id === selected ? null : q.id)}
        />
      )}
    </section>
  );
}
