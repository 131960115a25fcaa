import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import {
  Button,
  CheckList,
  CommitField,
  Inspector,
  MoneyField,
  NumberField,
  SearchSelect,
} from '#renderer/ui/index.ts';
import type { OrgPosition, OrgScenario } from '#shared/domain/organization/structure.ts';
import type { ChartData } from './use-chart.ts';

/** Stands for none in lists of choices, whose ids are never empty. */
export const none = '-';

/** One position: names, who, how much, where, to whom it reports. Everything is saved at once. */
export function PositionInspector({
  position,
  data,
  origin,
  onDelete,
}: {
  position: OrgPosition;
  data: ChartData;
  /** The position of another scenario that this one continues. */
  origin: { readonly position: OrgPosition; readonly scenario: OrgScenario } | null;
  onDelete: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const save = useCommand('organization.savePosition');
  const move = useCommand('organization.movePosition');
  const change = (patch: Partial<OrgPosition>) => void save.run({ ...position, ...patch });
  const titleOf = (p: OrgPosition): string => locale.name({ name: p.title, nameEn: p.titleEn });
  const others = data.positions
    .filter((p) => p.id !== position.id)
    .map((p) => {
      const unit = p.unitId === null ? undefined : data.unitById.get(p.unitId);
      return { id: p.id, label: unit ? `${titleOf(p)} · ${locale.name(unit)}` : titleOf(p) };
    });
  const figures = data.structure.positions.find((p) => p.id === position.id);
  return (
    <Inspector>
      <header>
        <p className="text-xs text-muted">{t('orgChart.position')}</p>
        <h2 className="text-base font-bold">
          <bdi>{titleOf(position)}</bdi>
        </h2>
        {figures && (
          <p className="text-xs text-muted">
            {t('orgChart.span', { count: figures.span, layer: figures.layer })}
          </p>
        )}
        {origin && (
          <p className="text-xs text-muted">
            {t('orgChart.continues', {
              name: titleOf(origin.position),
              scenario: locale.name(origin.scenario),
            })}
          </p>
        )}
      </header>
      <CommitField
        label={t('orgChart.title')}
        value={position.title}
        isRequired
        onCommit={(title) => change({ title })}
      />
      <CommitField
        label={t('orgChart.titleEn')}
        value={position.titleEn ?? ''}
        onCommit={(text) => change({ titleEn: text || null })}
      />
      <CommitField
        label={t('orgChart.person')}
        hint={t('orgChart.personHint')}
        value={position.person}
        onCommit={(person) => change({ person })}
      />
      <SearchSelect
        label={t('orgChart.role')}
        value={position.roleId ?? none}
        options={[
          { id: none, label: t('orgChart.noRole') },
          ...data.roles.map((r) => ({ id: r.id, label: locale.name(r) })),
        ]}
        onChange={(id) => change({ roleId: id === none ? null : id })}
      />
      <div className="grid grid-cols-2 items-start gap-3">
        <NumberField
          label={t('orgChart.fte')}
          value={position.fte}
          min={0}
          max={1000}
          width="w-full"
          onCommit={(fte) => fte !== null && change({ fte })}
        />
        <MoneyField
          label={t('orgChart.annualCost')}
          value={position.annualCost}
          onCommit={(annualCost) => change({ annualCost })}
        />
      </div>
      <SearchSelect
        label={t('orgChart.unit')}
        value={position.unitId ?? none}
        options={[
          { id: none, label: t('orgChart.noUnit') },
          ...data.units.map((u) => ({ id: u.id, label: locale.name(u) })),
        ]}
        onChange={(id) => void move.run({ id: position.id, unitId: id === none ? null : id })}
      />
      <SearchSelect
        label={t('orgChart.manager')}
        value={position.managerId ?? none}
        options={[{ id: none, label: t('orgChart.noManager') }, ...others]}
        onChange={(id) => void move.run({ id: position.id, managerId: id === none ? null : id })}
      />
      <div className="flex flex-col gap-1">
        <span className="text-sm font-medium">{t('orgChart.dotted')}</span>
        <CheckList
          label={t('orgChart.dotted')}
          emptyText={t('orgChart.noDotted')}
          value={position.dottedIds}
          options={others.filter((o) => o.id !== position.managerId)}
          onChange={(dottedIds) => change({ dottedIds })}
        />
      </div>
      <Button variant="ghost" className="self-start text-danger" onPress={onDelete}>
        {t('common.delete')}
      </Button>
    </Inspector>
  );
}
