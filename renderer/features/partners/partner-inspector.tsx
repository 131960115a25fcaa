import { useEffect, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import {
  Badge,
  Button,
  Inspector,
  NumberField,
  QuadrantBadge,
  Select,
  TextField,
} from '#renderer/ui/index.ts';
import { actorTypes, isPartner, partnerStatuses, ratingOf } from '#shared/domain/ecosystem/actor.ts';
import { AttachmentList } from './attachment-list.tsx';
import type { PartnerRow } from './rows.ts';
import { ScoreExplanation } from './score-explanation.tsx';

/** The selected partner: facts, ratings, how its place on the matrix came about, note. */
export function PartnerInspector({ row, onDeleted }: { row: PartnerRow; onDeleted: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  const { actor } = row;
  const criteria = useOperation('ecosystem.criteria', {}).data ?? [];
  const update = useCommand('ecosystem.updateActors');
  const rate = useCommand('ecosystem.rate');
  const remove = useCommand('ecosystem.deleteActors');
  const fact = (label: string, value: string | null) => (
    <div className="flex justify-between gap-3">
      <dt className="text-muted">{label}</dt>
      <dd className="tabular text-end">{value ? <bdi>{value}</bdi> : '–'}</dd>
    </div>
  );
  return (
    <Inspector>
      <div>
        <h2 className="text-base font-bold">
          <bdi>{locale.name(actor)}</bdi>
        </h2>
        <p className="text-sm text-muted">
          {t(`ecosystem.actorType.${actor.type}`)}
          {actor.regions.length > 0 && ` · ${actor.regions.join(locale.lang === 'fa' ? '، ' : ', ')}`}
        </p>
        <div className="mt-2 flex flex-wrap gap-2 text-sm">
          {isPartner(actor) && <QuadrantBadge quadrant={row.quadrant} />}
          {actor.tier && <Badge tone="warn">{actor.tier}</Badge>}
        </div>
      </div>
      <dl className="flex flex-col gap-1.5 border-y border-line py-3 text-sm">
        {fact(
          t('ecosystem.field.revenue12m'),
          actor.revenue12m === null ? null : locale.money(actor.revenue12m),
        )}
        {fact(t('ecosystem.field.joined'), actor.joined ? locale.date(actor.joined) : null)}
        {fact(
          t('ecosystem.field.industries'),
          actor.industries.join(locale.lang === 'fa' ? '، ' : ', ') || null,
        )}
        {fact(
          t('ecosystem.field.capabilities'),
          actor.capabilities.join(locale.lang === 'fa' ? '، ' : ', ') || null,
        )}
        {fact(t('ecosystem.field.products'), actor.products.join(locale.lang === 'fa' ? '، ' : ', ') || null)}
        {Object.entries(actor.custom).map(([heading, value]) => (
          <div key={heading} className="flex justify-between gap-3">
            <dt className="text-muted">{heading}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {/* The client, a customer or a regulator only stands on the map: nothing rates it. */}
      {isPartner(actor) && (
        <>
          <ScoreExplanation actorId={actor.id} />
          <section className="flex flex-col gap-2">
            <h3 className="text-sm font-bold">{t('ecosystem.ratings')}</h3>
            {criteria.map((c) => (
              <div
                key={c.id}
                className="flex items-center justify-between gap-3 text-sm"
                title={c.description}
              >
                <span>{locale.name(c)}</span>
                <NumberField
                  hideLabel
                  label={locale.name(c)}
                  value={ratingOf(actor, c.id)}
                  min={1}
                  max={5}
                  width="w-16"
                  onCommit={(value) => void rate.run({ actorIds: [actor.id], criterionId: c.id, value })}
                />
              </div>
            ))}
          </section>
        </>
      )}
      <LateText
        key={`${actor.id} name`}
        label={t('ecosystem.field.name')}
        value={actor.name}
        onCommit={(name) => name.trim() !== '' && void update.run({ ids: [actor.id], patch: { name } })}
      />
      <LateText
        key={`${actor.id} en`}
        label={t('ecosystem.field.nameEn')}
        value={actor.nameEn ?? ''}
        onCommit={(nameEn) => void update.run({ ids: [actor.id], patch: { nameEn: nameEn || null } })}
      />
      <LateText
        key={`${actor.id} note`}
        label={t('ecosystem.field.note')}
        value={actor.note}
        multiline={4}
        onCommit={(note) => void update.run({ ids: [actor.id], patch: { note } })}
      />
      {actor.type !== 'client' && (
        <div className="grid grid-cols-2 gap-3">
          <Select
            label={t('ecosystem.field.type')}
            value={actor.type}
            options={actorTypes
              .filter((id) => id !== 'client')
              .map((id) => ({ id, label: t(`ecosystem.actorType.${id}`) }))}
            onChange={(type) => void update.run({ ids: [actor.id], patch: { type } })}
          />
          <Select
            label={t('ecosystem.field.status')}
            value={actor.status ?? 'none'}
            options={[
              ...partnerStatuses.map((id) => ({ id: id as string, label: t(`ecosystem.status.${id}`) })),
              { id: 'none', label: t('ecosystem.onMapOnly') },
            ]}
            onChange={(id) =>
              void update.run({
                ids: [actor.id],
                patch: { status: partnerStatuses.find((s) => s === id) ?? null },
              })
            }
          />
        </div>
      )}
      <AttachmentList ownerKind="actors" ownerId={actor.id} />
      <Button
        isDisabled={actor.type === 'client'}
        variant="danger"
        onPress={() => void remove.run({ ids: [actor.id] }).then((r) => r.ok && onDeleted())}
      >
        {t('ecosystem.deletePartner')}
      </Button>
    </Inspector>
  );
}

/** A text that is saved when it is left. */
export function LateText({
  label,
  value,
  multiline,
  hideLabel = false,
  onCommit,
}: {
  label: string;
  value: string;
  multiline?: number;
  hideLabel?: boolean;
  onCommit: (value: string) => void;
}) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  return (
    <TextField
      label={label}
      hideLabel={hideLabel}
      value={text}
      onChange={setText}
      onBlur={() => text !== value && onCommit(text)}
      {...(multiline && { multiline })}
    />
  );
}
