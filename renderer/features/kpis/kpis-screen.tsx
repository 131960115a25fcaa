import { Gauge } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { useSelected } from '#renderer/features/strategy/use-selected.ts';
import {
  Button,
  CheckList,
  type Column,
  DataTable,
  EmptyState,
  PageHeader,
  TextField,
} from '#renderer/ui/index.ts';
import { type Kpi, kpiGroups } from '#shared/domain/library/kpi.ts';
import { fold, textOf } from '#shared/locale/index.ts';
import { KpiInspector } from './kpi-inspector.tsx';

/** The KPI library (S41, F6): what is measured, how, how often, and who answers for it. */
export function KpisScreen() {
  const locale = useLocale();
  const { t } = locale;
  const kpis = useOperation('library.kpis', {}).data;
  const save = useCommand('library.saveKpi');
  const addShipped = useCommand('library.addShipped');
  const [selected, select] = useSelected();
  const [groups, setGroups] = useState<readonly string[]>([]);
  const [text, setText] = useState('');
  const columns = useColumns();
  if (!kpis) return null;
  const words = fold(text.trim());
  const shown = kpis.filter(
    (k) =>
      (groups.length === 0 || groups.includes(k.group)) &&
      (words === '' || fold(`${k.name} ${k.nameEn ?? ''} ${k.definition} ${k.definitionEn}`).includes(words)),
  );
  const one = kpis.find((k) => k.id === selected);
  const restore = async () => {
    const done = await addShipped.run({ list: 'kpis' });
    if (!done.ok) return;
    const { added } = done.value;
    showDone(added === 0 ? t('kpis.nothingToRestore') : t('kpis.restored', { count: added }));
  };
  const add = async () => {
    const made = await save.run(newKpi(t('kpis.newName')));
    if (made.ok) select(made.value.id);
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('kpis.title')}
        purpose={t('kpis.purpose')}
        actions={
          <>
            {kpis.length > 0 && <Button onPress={() => void restore()}>{t('kpis.restore')}</Button>}
            <Button onPress={() => void add()}>{t('kpis.new')}</Button>
          </>
        }
      />
      {kpis.length === 0 ? (
        <EmptyState
          icon={<Gauge className="size-7" />}
          title={t('kpis.empty.title')}
          text={t('kpis.empty.text')}
          actions={
            <Button variant="primary" onPress={() => void restore()}>
              {t('kpis.empty.add')}
            </Button>
          }
        />
      ) : (
        <>
          <div className="flex flex-wrap items-center gap-2">
            <div className="w-56">
              <TextField
                hideLabel
                label={t('common.search')}
                placeholder={t('common.search')}
                value={text}
                onChange={setText}
              />
            </div>
            <div className="w-56">
              <CheckList
                label={t('kpis.group')}
                value={groups}
                options={kpiGroups.map((id) => ({ id, label: t(`kpis.groups.${id}`) }))}
                onChange={setGroups}
              />
            </div>
            <span className="tabular ms-auto text-sm text-muted" role="status">
              {t('ecosystem.shown', { shown: shown.length, all: kpis.length })}
            </span>
          </div>
          {shown.length === 0 ? (
            <p className="rounded-2xl border border-line bg-ground p-6 text-sm text-muted">
              {t('kpis.noneMatch')}
            </p>
          ) : (
            <DataTable
              label={t('kpis.title')}
              columns={columns}
              rows={shown}
              rowId={(k) => k.id}
              rowName={(k) => locale.name(k)}
              rowHint={(k) => textOf(locale, k.definition, k.definitionEn)}
              sort={{ id: 'order', down: false }}
              selected={selected}
              onPress={(k) => select(k.id === selected ? null : k.id)}
            />
          )}
        </>
      )}
      {one && <KpiInspector key={one.id} kpi={one} onClose={() => select(null)} />}
    </div>
  );
}

function useColumns(): readonly Column<Kpi>[] {
  const locale = useLocale();
  return useMemo((): readonly Column<Kpi>[] => {
    const { t } = locale;
    return [
      {
        id: 'name',
        title: t('kpis.name'),
        key: (k) => locale.name(k),
        cell: (k) => (
          <>
            <bdi className="block font-medium">{locale.name(k)}</bdi>
            <span className="block text-xs text-muted">{textOf(locale, k.formula, k.formulaEn)}</span>
          </>
        ),
      },
      {
        id: 'group',
        title: t('kpis.group'),
        key: (k) => kpiGroups.indexOf(k.group),
        cell: (k) => <span className="whitespace-nowrap">{t(`kpis.groups.${k.group}`)}</span>,
      },
      {
        id: 'unit',
        title: t('kpis.unit'),
        key: (k) => t(`kpis.units.${k.unit}`),
        cell: (k) => t(`kpis.units.${k.unit}`),
      },
      {
        id: 'direction',
        title: t('kpis.direction'),
        key: (k) => k.direction,
        cell: (k) => <span className="whitespace-nowrap">{t(`kpis.directions.${k.direction}`)}</span>,
      },
      {
        id: 'frequency',
        title: t('kpis.frequency'),
        key: (k) => k.frequency,
        cell: (k) => t(`kpis.frequencies.${k.frequency}`),
      },
      {
        id: 'client',
        title: t('kpis.ownerClient'),
        key: (k) => textOf(locale, k.ownerClient, k.ownerClientEn),
        cell: (k) => <bdi>{textOf(locale, k.ownerClient, k.ownerClientEn) || '–'}</bdi>,
      },
      {
        id: 'partner',
        title: t('kpis.ownerPartner'),
        key: (k) => textOf(locale, k.ownerPartner, k.ownerPartnerEn),
        cell: (k) => <bdi>{textOf(locale, k.ownerPartner, k.ownerPartnerEn) || '–'}</bdi>,
      },
    ];
  }, [locale]);
}

const newKpi = (name: string): Omit<Kpi, 'id' | 'order'> => ({
  name,
  nameEn: null,
  group: 'revenue',
  definition: '',
  definitionEn: '',
  formula: '',
  formulaEn: '',
  unit: 'count',
  direction: 'up',
  frequency: 'quarter',
  ownerClient: '',
  ownerClientEn: '',
  ownerPartner: '',
  ownerPartnerEn: '',
});
