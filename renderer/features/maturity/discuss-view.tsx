import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { Button, CheckList, type Column, DataTable, Segments } from '#renderer/ui/index.ts';
import {
  discussList,
  discussReasons,
  discussStrength,
  isForDiscussion,
} from '#shared/domain/assessment/discuss.ts';
import type { QuestionResult } from '#shared/domain/assessment/results.ts';
import { discussAgenda, discussReasonWords } from '#shared/reports/discuss-words.ts';
import type { Shown } from './use-results.ts';

const reasons = ['all', ...discussReasons] as const;

/** Questions for the workshop, the widest apart first, each with its reason; what is shown is taken as an agenda. */
export function DiscussView({
  shown,
  selected,
  onSelect,
}: {
  shown: Shown;
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const [reason, setReason] = useState<(typeof reasons)[number]>('all');
  const [dimensions, setDimensions] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState(false);
  const all = discussList(shown.results);
  const rows = all.filter(
    (q) =>
      (reason === 'all' || isForDiscussion(q, reason)) &&
      (dimensions.length === 0 || dimensions.includes(q.dimensionId)),
  );
  const copy = async () => {
    const text = discussAgenda(
      rows,
      locale.name(shown.round),
      { question: shown.questionText, dimension: shown.dimensionName },
      locale,
    );
    try {
      await navigator.clipboard.writeText(text);
      setRefused(false);
      showDone(t('maturity.copied', { count: rows.length }));
    } catch {
      setRefused(true);
    }
  };
  const columns: Column<QuestionResult>[] = [
    {
      id: 'question',
      title: t('maturity.question'),
      key: (q) => shown.questionText(q.id),
      cell: (q) => <bdi className="font-medium">{shown.questionText(q.id)}</bdi>,
    },
    {
      id: 'dimension',
      title: t('maturity.dimension'),
      key: (q) => shown.dimensionName(q.dimensionId),
      cell: (q) => <bdi>{shown.dimensionName(q.dimensionId)}</bdi>,
    },
    {
      id: 'strength',
      title: t('maturity.strength'),
      key: discussStrength,
      cell: (q) => <bdi className="font-bold">{locale.number(discussStrength(q))}</bdi>,
    },
    {
      id: 'reason',
      title: t('maturity.reasonTitle'),
      key: (q) => Number(isForDiscussion(q, 'spread')) + 2 * Number(isForDiscussion(q, 'apart')),
      cell: (q) => (
        <div className="flex min-w-56 flex-col text-xs">
          {discussReasonWords(q, locale).map((words) => (
            <span key={words}>{words}</span>
          ))}
        </div>
      ),
    },
  ];
  return (
    <section className="flex min-h-0 flex-1 flex-col gap-2">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="text-base font-bold">{t('maturity.discussTitle')}</h2>
        <p className="text-sm text-muted">{t('maturity.discussText')}</p>
      </div>
      {all.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <Segments
            label={t('maturity.discussFilter')}
            value={reason}
            options={reasons.map((id) => ({
              id,
              label: id === 'all' ? t('maturity.discussAll') : t(`maturity.discussReason.${id}`),
            }))}
            onChange={setReason}
          />
          <div className="w-48">
            <CheckList
              label={t('maturity.dimension')}
              value={dimensions}
              options={shown.results.dimensions
                .filter((d) => all.some((q) => q.dimensionId === d.id))
                .map((d) => ({ id: d.id, label: shown.dimensionName(d.id) }))}
              onChange={setDimensions}
            />
          </div>
          <span className="tabular ms-auto text-sm text-muted" role="status">
            {t('maturity.discussCount', {
              shown: locale.number(rows.length),
              all: locale.number(all.length),
            })}
          </span>
          <Button isDisabled={rows.length === 0} onPress={() => void copy()}>
            {t('maturity.copyAgenda')}
          </Button>
        </div>
      )}
      {refused && (
        <p role="alert" className="text-sm text-danger">
          {t('maturity.notCopied')}
        </p>
      )}
      {rows.length === 0 ? (
        <p className="rounded-2xl border border-line bg-ground p-6 text-sm text-muted">
          {t(all.length === 0 ? 'maturity.discussNone' : 'maturity.discussNoneMatch')}
        </p>
      ) : (
        <DataTable
          label={t('maturity.discussTitle')}
          columns={columns}
          rows={rows}
          rowId={(q) => q.id}
          rowName={(q) => shown.questionText(q.id)}
          sort={{ id: 'strength', down: true }}
          selected={selected}
          onPress={(q) => onSelect(q.id === selected ? null : q.id)}
        />
      )}
    </section>
  );
}
