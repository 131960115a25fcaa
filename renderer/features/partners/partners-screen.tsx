import { useNavigate, useSearch } from '@tanstack/react-router';
import { Building2 } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Button, EmptyState, PageHeader, Select, TextField } from '#renderer/ui/index.ts';
import { partnerStatuses, partnerTypes } from '#shared/domain/ecosystem/actor.ts';
import { quadrants } from '#shared/domain/ecosystem/segmentation.ts';
import { BulkBar } from './bulk-bar.tsx';
import { matches, noFilter, type PartnerFilter } from './filter.ts';
import { PartnerInspector } from './partner-inspector.tsx';
import { PartnerTable } from './partner-table.tsx';
import { partnerRows } from './rows.ts';

/** The register of partners and prospects: find, compare, edit one or many. */
export function PartnersScreen() {
  const locale = useLocale();
  const { t } = locale;
  const navigate = useNavigate();
  const actors = useOperation('ecosystem.actors', {}).data;
  const segmentation = useOperation('ecosystem.segmentation', {}).data;
  const create = useCommand('ecosystem.createActor');
  const [filter, setFilter] = useState<PartnerFilter>(noFilter);
  // The palette names the partner that was found in the address.
  const { find } = useSearch({ strict: false }) as { find?: string };
  const [selected, setSelected] = useState<readonly string[]>([]);
  useEffect(() => {
    if (find) setSelected([find]);
  }, [find]);
  const rows = useMemo(() => partnerRows(actors ?? [], segmentation), [actors, segmentation]);
  const shown = useMemo(() => rows.filter((r) => matches(r, filter)), [rows, filter]);
  const regions = useMemo(
    () => [...new Set(rows.flatMap((r) => r.actor.regions))].sort(locale.compare),
    [rows, locale],
  );
  const tiers = useMemo(
    () => [...new Set(rows.flatMap((r) => r.actor.tier ?? []))].sort(locale.compare),
    [rows, locale],
  );
  const add = async () => {
    const made = await create.run({ type: 'reseller', status: 'active', name: t('ecosystem.newPartner') });
    if (made.ok) {
      setFilter(noFilter);
      setSelected([made.value.id]);
    }
  };
  const anyOf = (label: string) => ({
    id: 'all',
    label: t('ecosystem.anyOf', { what: label }, { raw: true }),
  });
  const choice = (
    key: 'status' | 'type' | 'quadrant' | 'region',
    label: string,
    options: { id: string; label: string }[],
  ) => (
    <Select
      hideLabel
      label={label}
      className="w-40"
      value={filter[key] ?? 'all'}
      options={[anyOf(label), ...options]}
      onChange={(id) => setFilter({ ...filter, [key]: id === 'all' ? null : id })}
    />
  );
  const only = selected.length === 1 ? rows.find((r) => r.actor.id === selected[0]) : undefined;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('app.pages.partners')}
        purpose={t('ecosystem.partnersPurpose')}
        actions={
          <>
            <Button onPress={() => void navigate({ to: '/import' })}>{t('app.pages.import')}</Button>
            <Button variant="primary" onPress={() => void add()}>
              {t('ecosystem.addPartner')}
            </Button>
          </>
        }
      />
      {actors && rows.length === 0 ? (
        <EmptyState
          icon={<Building2 className="size-7" />}
          title={t('ecosystem.empty.title')}
          text={t('ecosystem.empty.text')}
          actions={
            <>
              <Button variant="primary" onPress={() => void navigate({ to: '/import' })}>
                {t('app.pages.import')}
              </Button>
              <Button onPress={() => void add()}>{t('ecosystem.addPartner')}</Button>
            </>
          }
        />
      ) : (
        <>
          <div className="flex flex-wrap items-end gap-2">
            <div className="w-60">
              <TextField
                hideLabel
                label={t('common.search')}
                placeholder={t('ecosystem.searchPartners')}
                value={filter.text}
                onChange={(text) => setFilter({ ...filter, text })}
              />
            </div>
            {choice(
              'status',
              t('ecosystem.field.status'),
              partnerStatuses.map((id) => ({ id, label: t(`ecosystem.status.${id}`) })),
            )}
            {choice(
              'type',
              t('ecosystem.field.type'),
              partnerTypes.map((id) => ({ id, label: t(`ecosystem.actorType.${id}`) })),
            )}
            {choice('quadrant', t('ecosystem.field.quadrant'), [
              ...quadrants.map((id) => ({ id: id as string, label: t(`ecosystem.quadrant.${id}`) })),
              { id: 'none', label: t('ecosystem.noQuadrant') },
            ])}
            {choice(
              'region',
              t('ecosystem.field.regions'),
              regions.map((id) => ({ id, label: id })),
            )}
            <span className="tabular ms-auto text-sm text-muted" role="status">
              {t('ecosystem.shown', { shown: shown.length, all: rows.length })}
            </span>
          </div>
          {selected.length > 1 && <BulkBar ids={selected} tiers={tiers} onDone={() => setSelected([])} />}
          <PartnerTable rows={shown} selected={selected} onSelect={setSelected} />
        </>
      )}
      {only && <PartnerInspector row={only} onDeleted={() => setSelected([])} />}
    </div>
  );
}
