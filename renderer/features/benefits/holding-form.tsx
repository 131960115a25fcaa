import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { DateField, FormDialog, SearchSelect, Select, TextField } from '#renderer/ui/index.ts';
import { isPartner } from '#shared/domain/ecosystem/actor.ts';
import type { Certificate, Holding } from '#shared/domain/program/catalogue.ts';
import { expiryOf } from '#shared/domain/program/holdings.ts';

/** Who holds a certificate, from when to when; the last day follows from the certificate until another is typed. */
export function HoldingForm({
  row,
  certificates,
  onClose,
}: {
  row: Holding | null;
  certificates: readonly Certificate[];
  onClose: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const save = useCommand('program.saveHolding');
  const remove = useCommand('program.deleteHoldings');
  const actors = useOperation('ecosystem.actors', {}).data ?? [];
  const expiry = (certificateId: string, earnedOn: string): string | null => {
    const found = certificates.find((c) => c.id === certificateId);
    return found ? expiryOf(found, earnedOn) : null;
  };
  const [draft, setDraft] = useState(() => {
    const certificateId = certificates[0]?.id ?? '';
    const blank = { actorId: '', certificateId, person: '', earnedOn: today(), expiresOn: null };
    return row ?? { ...blank, expiresOn: expiry(certificateId, blank.earnedOn) };
  });
  const set = (patch: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...patch }));
  const partner = actors.find((a) => a.id === draft.actorId);
  const early = draft.expiresOn !== null && draft.expiresOn < draft.earnedOn;
  const submit = async () => {
    const done = await save.run({ ...draft, person: draft.person.trim() });
    if (done.ok) onClose();
  };
  return (
    <FormDialog
      title={
        row && partner ? t('benefits.holdingOf', { name: locale.name(partner) }) : t('benefits.newHolding')
      }
      canSave={draft.actorId !== '' && draft.certificateId !== '' && !early && !save.pending}
      onSave={() => void submit()}
      onDelete={row && (() => void remove.run({ ids: [row.id] }).then((r) => r.ok && onClose()))}
      onClose={onClose}
    >
      <div className="col-span-2">
        <SearchSelect
          label={t('benefits.partnersList')}
          value={draft.actorId === '' ? null : draft.actorId}
          options={actors.filter(isPartner).map((a) => ({ id: a.id, label: locale.name(a) }))}
          onChange={(actorId) => set({ actorId })}
        />
      </div>
      <Select
        label={t('benefits.column.certificate')}
        value={draft.certificateId}
        options={certificates.map((c) => ({ id: c.id, label: locale.name(c) }))}
        onChange={(certificateId) => set({ certificateId, expiresOn: expiry(certificateId, draft.earnedOn) })}
      />
      <TextField
        label={t('benefits.column.person')}
        value={draft.person}
        hint={t('benefits.personHint')}
        onChange={(person) => set({ person })}
      />
      <DateField
        label={t('benefits.column.earnedOn')}
        value={draft.earnedOn}
        isRequired
        onCommit={(earnedOn) =>
          earnedOn !== null && set({ earnedOn, expiresOn: expiry(draft.certificateId, earnedOn) })
        }
      />
      <div className="flex flex-col gap-1">
        <DateField
          label={t('benefits.column.expiresOn')}
          value={draft.expiresOn}
          error={
            early
              ? t('errors.input.endBeforeStart', {
                  start: locale.date(draft.earnedOn, 'short'),
                  end: locale.date(draft.expiresOn ?? draft.earnedOn, 'short'),
                })
              : null
          }
          onCommit={(expiresOn) => set({ expiresOn })}
        />
        <p className="text-xs text-muted">{t('benefits.expiryHint')}</p>
      </div>
    </FormDialog>
  );
}
