import { X } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import {
  Badge,
  Button,
  CommitField,
  IconButton,
  Inspector,
  Menu,
  MoneyField,
  NumberField,
  SearchSelect,
  Select,
  TextField,
} from '#renderer/ui/index.ts';
import type { OrgGoal } from '#shared/domain/organization/org-figures.ts';
import { type OrgUnit, orgTeams } from '#shared/domain/organization/structure.ts';
import { none } from './position-inspector.tsx';
import type { ChartData } from './use-chart.ts';

const tones = { met: 'good', over: 'danger', under: 'warn', unknown: 'neutral' } as const;

/** One unit: names, place, team, region, goals with their live state, what it answers for. */
export function UnitInspector({
  unit,
  data,
  onDelete,
}: {
  unit: OrgUnit;
  data: ChartData;
  onDelete: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const save = useCommand('organization.saveUnit');
  const change = (patch: Partial<OrgUnit>) => void save.run({ ...unit, ...patch });
  const figures = data.structure.units.find((u) => u.id === unit.id);
  const people = (n: number): string => t('orgChart.fteShort', { count: n });
  return (
    <Inspector>
      <header>
        <p className="text-xs text-muted">{t('orgChart.unit')}</p>
        <h2 className="text-base font-bold">
          <bdi>{locale.name(unit)}</bdi>
        </h2>
        {figures && (
          <p className="text-xs text-muted">
            {t('orgChart.folded', {
              count: figures.total.positions,
              headcount: figures.total.headcount,
            })}
          </p>
        )}
      </header>
      <CommitField
        label={t('orgChart.name')}
        value={unit.name}
        isRequired
        onCommit={(name) => change({ name })}
      />
      <CommitField
        label={t('orgChart.nameEn')}
        value={unit.nameEn ?? ''}
        onCommit={(text) => change({ nameEn: text || null })}
      />
      <SearchSelect
        label={t('orgChart.parent')}
        value={unit.parentId ?? none}
        options={[
          { id: none, label: t('orgChart.noParent') },
          ...data.units.filter((u) => u.id !== unit.id).map((u) => ({ id: u.id, label: locale.name(u) })),
        ]}
        onChange={(id) => change({ parentId: id === none ? null : id })}
      />
      <Select
        label={t('orgChart.team')}
        value={unit.team ?? none}
        options={[
          { id: none, label: t('orgChart.noTeam') },
          ...orgTeams.map((id) => ({ id, label: t(`organization.teams.${id}`) })),
        ]}
        onChange={(id) => change({ team: orgTeams.find((team) => team === id) ?? null })}
      />
      <SearchSelect
        label={t('orgChart.region')}
        value={unit.regionId ?? none}
        options={[
          { id: none, label: t('orgChart.noRegion') },
          ...data.regions.map((r) => ({ id: r.id, label: locale.name(r) })),
        ]}
        onChange={(id) => change({ regionId: id === none ? null : id })}
      />
      <div>
        <NumberField
          label={t('orgChart.headcountGoal')}
          value={unit.headcountGoal}
          min={0}
          width="w-full"
          onCommit={(headcountGoal) => change({ headcountGoal })}
        />
        <GoalState goal={figures?.headcountGoal ?? null} format={people} />
      </div>
      <div>
        <MoneyField
          label={t('orgChart.costGoal')}
          value={unit.costGoal}
          onCommit={(costGoal) => change({ costGoal })}
        />
        <GoalState goal={figures?.costGoal ?? null} format={(n) => locale.money(n, { compact: true })} />
      </div>
      <Accountabilities unit={unit} onChange={(accountabilities) => change({ accountabilities })} />
      <Button variant="ghost" className="self-start text-danger" onPress={onDelete}>
        {t('common.delete')}
      </Button>
    </Inspector>
  );
}

/** How the unit stands to a goal now. */
function GoalState({ goal, format }: { goal: OrgGoal | null; format: (value: number) => string }) {
  const { t } = useLocale();
  if (!goal) return null;
  return (
    <p className="mt-1 flex flex-wrap items-center gap-2 text-xs text-muted">
      <Badge tone={tones[goal.state]}>{t(`orgChart.goalStates.${goal.state}`)}</Badge>
      {t('orgChart.goalStatus', {
        actual: goal.actual === null ? '–' : format(goal.actual),
        goal: format(goal.goal),
      })}
    </p>
  );
}

/** What the unit answers for: own words, or phrases of the library, its team's first. */
function Accountabilities({
  unit,
  onChange,
}: {
  unit: OrgUnit;
  onChange: (accountabilities: string[]) => void;
}) {
  const { t, lang } = useLocale();
  const library = useOperation('organization.accountabilities', {}).data ?? [];
  const [text, setText] = useState('');
  const add = (phrase: string) => {
    if (phrase.trim() !== '' && !unit.accountabilities.includes(phrase.trim()))
      onChange([...unit.accountabilities, phrase.trim()]);
    setText('');
  };
  const phrases = library
    .toSorted((a, b) => Number(b.team === unit.team) - Number(a.team === unit.team))
    .map((a) => ({ id: `${a.team}:${a.id}`, label: lang === 'fa' ? a.text : a.textEn }))
    .filter((a) => !unit.accountabilities.includes(a.label));
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-sm font-medium">{t('orgChart.accountabilities')}</h3>
      <ul className="flex flex-col gap-1">
        {unit.accountabilities.map((phrase) => (
          <li key={phrase} className="flex items-start gap-1 text-sm">
            <bdi className="flex-1">{phrase}</bdi>
            <IconButton
              label={t('orgChart.removeAccountability', { text: phrase })}
              icon={<X className="size-3.5" />}
              onPress={() => onChange(unit.accountabilities.filter((a) => a !== phrase))}
            />
          </li>
        ))}
      </ul>
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <TextField
            hideLabel
            label={t('orgChart.addAccountability')}
            placeholder={t('orgChart.addAccountability')}
            value={text}
            onChange={setText}
          />
        </div>
        <Button isDisabled={text.trim() === ''} onPress={() => add(text)}>
          {t('common.add')}
        </Button>
      </div>
      <Menu
        label={t('orgChart.fromLibrary')}
        trigger={<Button className="self-start">{t('orgChart.fromLibrary')}</Button>}
        actions={phrases.slice(0, 60).map((p) => ({ ...p, onAction: () => add(p.label) }))}
      />
    </section>
  );
}
