import { Link } from '@tanstack/react-router';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { usePatch } from '#renderer/features/strategy/use-patch.ts';
import { Button, CommitField, Inspector, Select } from '#renderer/ui/index.ts';
import { Kpi, kpiGroups, kpiUnits } from '#shared/domain/library/kpi.ts';

/** One KPI; texts that stand in both languages are edited in the reader's. */
export function KpiInspector({ kpi, onClose }: { kpi: Kpi; onClose: () => void }) {
  const locale = useLocale();
  const { t, lang } = locale;
  const goals = useOperation('strategy.goals', {}).data?.filter((g) => g.kpiId === kpi.id) ?? [];
  const { run } = useCommand('library.saveKpi');
  const remove = useCommand('library.deleteKpis');
  const patch = usePatch(kpi, run);
  const text = (field: 'definition' | 'formula' | 'ownerClient' | 'ownerPartner', lines?: number) => {
    const key = lang === 'en' ? (`${field}En` as const) : field;
    return (
      <CommitField
        label={t(`kpis.${field}`)}
        value={kpi[key]}
        {...(lines !== undefined && { multiline: lines })}
        onCommit={(next) => patch({ [key]: next })}
      />
    );
  };
  return (
    <Inspector>
      <h2 className="text-base font-bold">
        <bdi>{locale.name(kpi)}</bdi>
      </h2>
      <CommitField label={t('kpis.name')} value={kpi.name} isRequired onCommit={(name) => patch({ name })} />
      <CommitField
        label={t('kpis.nameEn')}
        value={kpi.nameEn ?? ''}
        onCommit={(nameEn) => patch({ nameEn: nameEn || null })}
      />
      {text('definition', 3)}
      {text('formula', 2)}
      <div className="grid grid-cols-2 gap-3">
        <Select
          label={t('kpis.group')}
          value={kpi.group}
          options={kpiGroups.map((id) => ({ id, label: t(`kpis.groups.${id}`) }))}
          onChange={(group) => patch({ group })}
        />
        <Select
          label={t('kpis.unit')}
          value={kpi.unit}
          options={kpiUnits.map((id) => ({ id, label: t(`kpis.units.${id}`) }))}
          onChange={(unit) => patch({ unit })}
        />
        <Select
          label={t('kpis.direction')}
          value={kpi.direction}
          options={Kpi.shape.direction.options.map((id) => ({ id, label: t(`kpis.directions.${id}`) }))}
          onChange={(direction) => patch({ direction })}
        />
        <Select
          label={t('kpis.frequency')}
          value={kpi.frequency}
          options={Kpi.shape.frequency.options.map((id) => ({ id, label: t(`kpis.frequencies.${id}`) }))}
          onChange={(frequency) => patch({ frequency })}
        />
      </div>
      {text('ownerClient')}
      {text('ownerPartner')}
      <section className="flex flex-col gap-1.5 text-sm">
        <h3 className="font-medium">{t('kpis.usedBy')}</h3>
        {goals.length === 0 && <p className="text-muted">{t('kpis.notUsed')}</p>}
        {goals.map((g) => (
          <Link
            key={g.id}
            to="/goals"
            search={{ find: g.id } as never}
            className="rounded-lg border border-line p-2 hover:bg-surface"
          >
            <bdi>{locale.name({ name: g.title, nameEn: g.titleEn })}</bdi>
          </Link>
        ))}
      </section>
      <div className="flex justify-between">
        <Button
          variant="ghost"
          className="text-danger"
          onPress={() => {
            onClose();
            void remove.run({ ids: [kpi.id] });
          }}
        >
          {t('common.delete')}
        </Button>
        <Button variant="ghost" onPress={onClose}>
          {t('common.close')}
        </Button>
      </div>
    </Inspector>
  );
}
