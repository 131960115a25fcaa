import { X } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { ActionList } from '#renderer/features/change-plan/action-list.tsx';
import { ownText } from '#renderer/features/change-plan/own-text.ts';
import { useRowEdit } from '#renderer/features/change-plan/use-row-edit.ts';
import { Badge, Button, CommitField, IconButton, Inspector, Select } from '#renderer/ui/index.ts';
import { stanceName } from '#shared/figures/stakeholder-map.ts';
import { influences, type Person, quadrantTone, stances } from './entry.ts';

/** One person or group: where they stand, where they should stand, why, and what is done. */
export function PersonInspector({ person, onClose }: { person: Person; onClose: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  const { who, placed } = person;
  const save = useCommand('risk.saveStakeholder');
  const remove = useCommand('risk.deleteStakeholders');
  const change = useRowEdit(who, save.run);
  const name = ownText(locale, who, 'name');
  const role = ownText(locale, who, 'role');
  const stanceOptions = stances.map((s) => ({ id: String(s), label: stanceName(s, locale) }));
  return (
    <Inspector>
      <div className="flex items-start justify-between gap-2">
        <div>
          <h2 className="text-base font-bold">
            <bdi>{locale.name(who)}</bdi>
          </h2>
          {role.value !== '' && (
            <p className="text-sm text-muted">
              <bdi>{role.value}</bdi>
            </p>
          )}
        </div>
        <IconButton label={t('common.close')} icon={<X className="size-4" />} onPress={onClose} />
      </div>
      <div className="flex flex-col gap-1">
        <div>
          <Badge tone={quadrantTone[placed.quadrant]}>{t(`risk.people.quadrant.${placed.quadrant}`)}</Badge>
        </div>
        <p className="text-sm">{t(`risk.people.advice.${placed.quadrant}`)}</p>
        {placed.idle && <p className="text-sm text-danger">{t('risk.people.idleHint')}</p>}
      </div>
      <Select
        label={t('risk.people.influence')}
        value={String(who.influence)}
        options={influences.map((i) => ({
          id: String(i),
          label: `${locale.number(i)} · ${t(`risk.people.influences.g${i}`)}`,
        }))}
        onChange={(id) => change({ influence: Number(id) })}
      />
      <div className="grid grid-cols-2 gap-3">
        <Select
          label={t('risk.people.stance')}
          value={String(who.stance)}
          options={stanceOptions}
          onChange={(id) => change({ stance: Number(id) })}
        />
        <Select
          label={t('risk.people.wanted')}
          value={who.wanted === null ? 'none' : String(who.wanted)}
          options={[{ id: 'none', label: t('risk.people.noWanted') }, ...stanceOptions]}
          onChange={(id) => change({ wanted: id === 'none' ? null : Number(id) })}
        />
      </div>
      {placed.gap !== null && placed.priority !== null && (
        <p className="text-sm text-muted">
          {placed.gap <= 0
            ? t('risk.people.reached')
            : `${t('risk.people.priority')}: ${t('risk.people.priorityIs', {
                influence: who.influence,
                steps: placed.gap,
                priority: placed.priority,
              })}`}
        </p>
      )}
      <CommitField
        label={t('risk.people.interests')}
        value={who.interests}
        multiline={3}
        onCommit={(interests) => change({ interests })}
      />
      <CommitField label={t('risk.people.owner')} value={who.owner} onCommit={(owner) => change({ owner })} />
      <ActionList about="stakeholder" aboutId={who.id} stream="leadership" />
      <CommitField
        label={t('risk.field.name')}
        value={name.value}
        isRequired
        onCommit={(text) => change(name.patch(text))}
      />
      <CommitField
        label={t('risk.people.role')}
        value={role.value}
        onCommit={(text) => change(role.patch(text))}
      />
      <div>
        <Button
          variant="ghost"
          className="text-danger"
          onPress={() => void remove.run({ ids: [who.id] }).then((r) => r.ok && onClose())}
        >
          {t('risk.people.delete')}
        </Button>
        <p className="text-xs text-muted">{t('risk.people.deleteHint')}</p>
      </div>
    </Inspector>
  );
}
