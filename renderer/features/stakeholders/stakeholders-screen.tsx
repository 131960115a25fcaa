import { UsersRound } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { ownText } from '#renderer/features/change-plan/own-text.ts';
import {
  Badge,
  Button,
  type Column,
  DataTable,
  EmptyState,
  KeyFigure,
  PageHeader,
} from '#renderer/ui/index.ts';
import { stakeholderQuadrants } from '#shared/domain/risk/stakeholder-map.ts';
import { stanceName } from '#shared/figures/stakeholder-map.ts';
import { blankStakeholder, type Person, quadrantTone } from './entry.ts';
import { PeopleMap } from './people-map.tsx';
import { PersonInspector } from './person-inspector.tsx';

/** Who can carry or stop the change (S49, S67): map, urgency, actions per person. */
export function StakeholdersScreen() {
  const locale = useLocale();
  const { t } = locale;
  const rows = useOperation('risk.stakeholders', {}).data;
  const map = useOperation('risk.stakeholderMap', { today: today() }).data;
  const save = useCommand('risk.saveStakeholder');
  const [selected, setSelected] = useState<string | null>(null);
  const columns = useColumns();
  const people = useMemo(() => {
    const byId = new Map(rows?.map((r) => [r.id, r]));
    return (map?.people ?? []).flatMap((placed): Person[] => {
      const who = byId.get(placed.id);
      return who ? [{ who, placed }] : [];
    });
  }, [rows, map]);
  if (!rows || !map) return null;
  const one = people.find(({ who }) => who.id === selected);
  const empty = people.length === 0;
  const add = async () => {
    const made = await save.run(blankStakeholder(t('risk.people.newName')));
    if (made.ok) setSelected(made.value.id);
  };
  const addButton = (
    <Button variant="primary" isDisabled={save.pending} onPress={() => void add()}>
      {t('risk.people.new')}
    </Button>
  );
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('risk.people.title')}
        purpose={t('risk.people.purpose')}
        actions={empty ? undefined : addButton}
      />
      {empty ? (
        <EmptyState
          icon={<UsersRound className="size-7" />}
          title={t('risk.people.empty.title')}
          text={t('risk.people.empty.text')}
          actions={addButton}
        />
      ) : (
        <div className="@container flex min-h-0 flex-1 flex-col gap-3 overflow-auto *:shrink-0">
          <div className="grid grid-cols-1 gap-3 @4xl:grid-cols-[minmax(0,1fr)_13rem]">
            <div className="rounded-2xl border border-line bg-ground p-4">
              <PeopleMap people={people} selected={selected} onSelect={setSelected} />
              <p className="mt-2 text-xs text-muted">{t('risk.people.dragHint')}</p>
            </div>
            <div className="grid grid-cols-3 content-start gap-3 @4xl:grid-cols-1">
              <KeyFigure label={t('risk.people.toMove')} value={locale.number(map.toMove)} />
              <KeyFigure label={t('risk.people.idle')} value={locale.number(map.idle)} />
              <KeyFigure label={t('risk.people.opponents')} value={locale.number(map.strongOpponents)} />
            </div>
          </div>
          <section className="flex flex-col">
            <DataTable
              label={t('risk.people.table')}
              columns={columns}
              rows={people}
              rowId={({ who }) => who.id}
              rowName={({ who }) => locale.name(who)}
              sort={{ id: 'priority', down: true }}
              selected={selected}
              onPress={({ who }) => setSelected(who.id === selected ? null : who.id)}
            />
          </section>
        </div>
      )}
      {one && <PersonInspector key={one.who.id} person={one} onClose={() => setSelected(null)} />}
    </div>
  );
}

function useColumns(): readonly Column<Person>[] {
  const locale = useLocale();
  return useMemo((): readonly Column<Person>[] => {
    const { t } = locale;
    return [
      {
        id: 'name',
        title: t('risk.field.name'),
        key: ({ who }) => locale.name(who),
        cell: ({ who }) => (
          <>
            <bdi className="font-medium">{locale.name(who)}</bdi>
            <span className="block text-xs text-muted">
              <bdi>{ownText(locale, who, 'role').value}</bdi>
            </span>
          </>
        ),
      },
      {
        id: 'quadrant',
        title: t('risk.people.quadrantTitle'),
        key: ({ placed }) => stakeholderQuadrants.indexOf(placed.quadrant),
        cell: ({ placed }) => (
          <span className="whitespace-nowrap">
            <Badge tone={quadrantTone[placed.quadrant]}>{t(`risk.people.quadrant.${placed.quadrant}`)}</Badge>
          </span>
        ),
      },
      {
        id: 'influence',
        title: t('risk.people.influence'),
        key: ({ who }) => who.influence,
        cell: ({ who }) => locale.number(who.influence),
      },
      {
        id: 'stance',
        title: t('risk.people.stance'),
        key: ({ who }) => who.stance,
        cell: ({ who }) => stanceName(who.stance, locale),
      },
      {
        id: 'wanted',
        title: t('risk.people.wanted'),
        key: ({ who }) => who.wanted,
        cell: ({ who }) => (who.wanted === null ? '–' : stanceName(who.wanted, locale)),
      },
      {
        id: 'priority',
        title: t('risk.people.priority'),
        key: ({ placed }) => placed.priority,
        cell: ({ placed }) => (
          <span className={placed.idle ? 'font-bold text-danger' : ''}>
            {placed.priority === null ? '–' : locale.number(placed.priority)}
          </span>
        ),
      },
      {
        id: 'owner',
        title: t('risk.people.owner'),
        key: ({ who }) => who.owner || null,
        cell: ({ who }) => <bdi>{who.owner || '–'}</bdi>,
      },
      {
        id: 'actions',
        title: t('risk.field.actions'),
        key: ({ placed }) => placed.actions.open,
        cell: ({ placed: { actions } }) => {
          const total = actions.open + actions.done;
          return total === 0 ? '–' : t('risk.plan.progress', { done: actions.done, total });
        },
      },
    ];
  }, [locale]);
}
