import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { Badge, type Column, DataTable, Segments } from '#renderer/ui/index.ts';
import type { OrgChange, OrgChangeSide } from '#shared/domain/organization/org-figures.ts';
import type { Compared } from './compare-view.tsx';

const tones = { move: 'accent', add: 'good', cut: 'danger', change: 'neutral' } as const;

/** What becomes of each position of the as-is in one scenario. */
export function ChangesTable({ shown }: { shown: readonly Compared[] }) {
  const locale = useLocale();
  const { t } = locale;
  const with_ = shown.filter((s) => s.delta !== null);
  const [chosen, setChosen] = useState<string | null>(null);
  const current = with_.find((s) => s.scenarioId === chosen) ?? with_[0];
  if (!current?.delta) return null;
  const title = ({ after, before }: OrgChange): string => {
    const side = after ?? before;
    return side ? locale.name(side.title) : '';
  };
  const place = (side: OrgChangeSide | null): string =>
    side === null
      ? '–'
      : t('orgChart.placeOf', {
          unit: side.unit ? locale.name(side.unit) : t('orgChart.noUnit'),
          manager: side.manager ? locale.name(side.manager) : t('orgChart.noManager'),
        });
  const columns: readonly Column<OrgChange>[] = [
    {
      id: 'kind',
      title: t('orgChart.what'),
      key: (c) => ['move', 'add', 'cut', 'change'].indexOf(c.kind),
      cell: (c) => <Badge tone={tones[c.kind]}>{t(`orgChart.changeKinds.${c.kind}`)}</Badge>,
    },
    {
      id: 'title',
      title: t('orgChart.position'),
      key: title,
      cell: (c) => (
        <>
          <bdi className="font-medium">{title(c)}</bdi>
          <div className="text-xs text-muted">
            {locale.list(c.fields.map((f) => t(`orgChart.changeFields.${f}`)))}
          </div>
        </>
      ),
    },
    {
      id: 'before',
      title: t('orgChart.before'),
      key: (c) => place(c.before),
      cell: (c) => place(c.before),
    },
    { id: 'after', title: t('orgChart.after'), key: (c) => place(c.after), cell: (c) => place(c.after) },
    {
      id: 'fte',
      title: t('orgChart.fte'),
      key: (c) => (c.after?.headcount ?? 0) - (c.before?.headcount ?? 0),
      cell: (c) => {
        const by = (c.after?.headcount ?? 0) - (c.before?.headcount ?? 0);
        return by === 0 ? '–' : locale.number(by, { sign: true });
      },
    },
  ];
  return (
    <section className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-3">
        <h2 className="font-bold">{t('orgChart.changesTable')}</h2>
        <Segments
          label={t('orgChart.scenario')}
          value={current.scenarioId}
          options={with_.map((s) => ({ id: s.scenarioId, label: s.name }))}
          onChange={setChosen}
        />
      </div>
      {current.delta.changes.length === 0 ? (
        <p className="text-sm text-muted">{t('orgChart.noChanges')}</p>
      ) : (
        <DataTable
          label={t('orgChart.changesTable')}
          columns={columns}
          rows={current.delta.changes}
          rowId={(c) => c.after?.positionId ?? c.before?.positionId ?? ''}
          rowName={title}
          sort={{ id: 'kind', down: false }}
          onPress={() => undefined}
        />
      )}
    </section>
  );
}
