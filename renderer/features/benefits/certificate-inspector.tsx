import { X } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { usePatch } from '#renderer/features/strategy/use-patch.ts';
import { Button, CommitField, IconButton, Inspector, NumberField, Select } from '#renderer/ui/index.ts';
import type { Certificate, Holding } from '#shared/domain/program/catalogue.ts';
import { holdingState } from '#shared/domain/program/holdings.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { StateBadge } from './holdings-view.tsx';
import { askers, TierBadges } from './tables.tsx';

/** One certificate or assessment of the catalogue, and who holds it. */
export function CertificateInspector({
  certificate,
  holdings,
  program,
  onClose,
}: {
  certificate: Certificate;
  holdings: readonly Holding[];
  program: Program | null;
  onClose: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const { run } = useCommand('program.saveCertificate');
  const remove = useCommand('program.deleteCertificates');
  const change = usePatch(certificate, run);
  const actors = useOperation('ecosystem.actors', {}).data;
  const names = new Map(actors?.map((a) => [a.id, locale.name(a)]));
  const tiers = askers(program, certificate.id);
  const own = holdings
    .filter((h) => h.certificateId === certificate.id)
    .toSorted((a, b) => locale.compare(names.get(a.actorId) ?? '', names.get(b.actorId) ?? ''));
  return (
    <Inspector>
      <div className="flex items-start justify-between gap-2">
        <h2 className="text-base font-bold">{locale.name(certificate)}</h2>
        <IconButton label={t('common.close')} icon={<X className="size-4" />} onPress={onClose} />
      </div>
      <CommitField
        label={t('benefits.nameField')}
        value={certificate.name}
        isRequired
        onCommit={(name) => change({ name })}
      />
      <CommitField
        label={t('benefits.nameEn')}
        value={certificate.nameEn ?? ''}
        ltr
        onCommit={(nameEn) => change({ nameEn: nameEn || null })}
      />
      <Select
        label={t('benefits.column.kind')}
        value={certificate.kind}
        options={(['training', 'assessment'] as const).map((id) => ({ id, label: t(`benefits.kind.${id}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <div className="flex flex-col gap-1">
        <NumberField
          label={t('benefits.validMonths')}
          value={certificate.validMonths}
          min={1}
          max={120}
          width="w-full"
          onCommit={(months) => change({ validMonths: months === null ? null : Math.round(months) })}
        />
        <p className="text-xs text-muted">{t('benefits.validHint')}</p>
      </div>
      <CommitField
        label={t('benefits.description')}
        value={certificate.description}
        multiline={4}
        onCommit={(description) => change({ description })}
      />
      <CommitField
        label={t('benefits.descriptionEn')}
        value={certificate.descriptionEn}
        multiline={4}
        onCommit={(descriptionEn) => change({ descriptionEn })}
      />
      <section className="flex flex-col gap-1 text-sm">
        <h3 className="font-bold">{t('benefits.inTiers')}</h3>
        {tiers.length === 0 ? (
          <p className="text-muted">{t('benefits.nowhere')}</p>
        ) : (
          <TierBadges tiers={tiers} />
        )}
      </section>
      <section className="flex flex-col gap-1 text-sm">
        <h3 className="font-bold">{t('benefits.holdersTitle')}</h3>
        {own.length === 0 && <p className="text-muted">{t('benefits.noHolders')}</p>}
        <ul className="flex flex-col divide-y divide-line">
          {own.map((h) => (
            <li key={h.id} className="flex items-center justify-between gap-2 py-1">
              <span className="min-w-0">
                <bdi className="block truncate">{names.get(h.actorId) ?? '–'}</bdi>
                <bdi className="block text-xs text-muted">{h.person || t('benefits.firm')}</bdi>
              </span>
              <StateBadge state={holdingState(h, today())} />
            </li>
          ))}
        </ul>
      </section>
      <Button
        variant="ghost"
        className="self-start text-danger"
        onPress={() => {
          onClose();
          void remove.run({ ids: [certificate.id] });
        }}
      >
        {t('benefits.deleteCertificate')}
      </Button>
    </Inspector>
  );
}
