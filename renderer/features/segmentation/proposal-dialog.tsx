import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Button, Dialog, QuadrantBadge, TextField } from '#renderer/ui/index.ts';
import { quadrantOf } from '#shared/domain/ecosystem/value-potential.ts';

/** Where a bubble was dragged to, 0–100. */
export interface ProposedPlace {
  readonly actorId: string;
  readonly value: number;
  readonly potential: number;
}

/** Asks why a partner should stand elsewhere; without a reason nothing is kept. */
export function ProposalDialog({ place, onClose }: { place: ProposedPlace; onClose: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  const actor = useOperation('ecosystem.actors', {}).data?.find((a) => a.id === place.actorId);
  const cutoffs = useOperation('ecosystem.segmentation', {}).data?.cutoffs;
  const save = useCommand('ecosystem.saveProposal');
  const [reason, setReason] = useState('');
  if (!actor || !cutoffs) return null;
  const submit = async () => {
    const made = await save.run({
      actorId: place.actorId,
      value: Math.round(place.value * 10) / 10,
      potential: Math.round(place.potential * 10) / 10,
      reason: reason.trim(),
      state: 'open',
    });
    if (made.ok) onClose();
  };
  return (
    <Dialog
      title={t('segmentation.proposeFor', { name: locale.name(actor) })}
      isOpen
      size="sm"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={reason.trim() === '' || save.pending}
            onPress={() => void submit()}
          >
            {t('segmentation.proposeButton')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <div className="flex items-center gap-3 text-sm">
          <QuadrantBadge quadrant={quadrantOf(place.value, place.potential, cutoffs)} />
          <span className="tabular text-muted">
            {t('ecosystem.field.value')} {locale.number(Math.round(place.value))} ·{' '}
            {t('ecosystem.field.potential')} {locale.number(Math.round(place.potential))}
          </span>
        </div>
        <TextField
          label={t('segmentation.reason')}
          value={reason}
          onChange={setReason}
          multiline={3}
          hint={t('segmentation.proposalHint')}
        />
      </div>
    </Dialog>
  );
}
