import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { refusalText } from '#renderer/app/messages.ts';
import { useCommand } from '#renderer/app/queries.ts';
import { Button, Dialog, SearchSelect } from '#renderer/ui/index.ts';
import type { Refused } from '#shared/contract/result.ts';
import type { OrgPosition } from '#shared/domain/organization/structure.ts';
import { none } from './position-inspector.tsx';
import type { ChartData } from './use-chart.ts';

/** A new manager and unit for a position, chosen by typing: what a drag does, for the keyboard. */
export function MoveDialog({
  position,
  data,
  onClose,
}: {
  position: OrgPosition;
  data: ChartData;
  onClose: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const move = useCommand('organization.movePosition');
  const [managerId, setManagerId] = useState(position.managerId ?? none);
  const [unitId, setUnitId] = useState(position.unitId ?? none);
  const titleOf = (p: OrgPosition): string => locale.name({ name: p.title, nameEn: p.titleEn });
  const submit = async () => {
    const done = await move.run({
      id: position.id,
      managerId: managerId === none ? null : managerId,
      unitId: unitId === none ? null : unitId,
    });
    if (done.ok) onClose();
  };
  return (
    <Dialog
      title={t('orgChart.moveTo', { name: titleOf(position) })}
      isOpen
      size="sm"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={move.pending} onPress={() => void submit()}>
            {t('orgChart.move')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <SearchSelect
          label={t('orgChart.newManager')}
          value={managerId}
          options={[
            { id: none, label: t('orgChart.noManager') },
            ...data.positions
              .filter((p) => p.id !== position.id)
              .map((p) => {
                const unit = p.unitId === null ? undefined : data.unitById.get(p.unitId);
                return { id: p.id, label: unit ? `${titleOf(p)} · ${locale.name(unit)}` : titleOf(p) };
              }),
          ]}
          onChange={(id) => {
            setManagerId(id);
            // Who gets a new manager usually sits with that manager.
            const unit = data.positionById.get(id)?.unitId;
            if (unit) setUnitId(unit);
          }}
        />
        <SearchSelect
          label={t('orgChart.unit')}
          value={unitId}
          options={[
            { id: none, label: t('orgChart.noUnit') },
            ...data.units.map((u) => ({ id: u.id, label: locale.name(u) })),
          ]}
          onChange={setUnitId}
        />
      </div>
    </Dialog>
  );
}

/** A second solid line was refused: it may become a dotted one, or take the first one's place. */
export function SecondManagerDialog({
  refused,
  line,
  onClose,
}: {
  refused: Refused;
  line: { readonly managerId: string; readonly positionId: string };
  onClose: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const draw = useCommand('organization.drawLine');
  const answer = async (kind: 'solid' | 'dotted') => {
    await draw.run({ ...line, line: kind, replace: true });
    onClose();
  };
  return (
    <Dialog
      title={t('orgChart.secondTitle')}
      isOpen
      size="sm"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button onPress={() => void answer('solid')}>{t('orgChart.replaceManager')}</Button>
          <Button variant="primary" onPress={() => void answer('dotted')}>
            {t('orgChart.asDotted')}
          </Button>
        </>
      }
    >
      <p className="text-sm leading-7">{refusalText(locale, refused)}</p>
    </Dialog>
  );
}
