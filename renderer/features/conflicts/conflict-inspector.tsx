import { useEffect, useRef } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { LateText } from '#renderer/features/partners/partner-inspector.tsx';
import { Badge, Button, Inspector, Period, Select, Words } from '#renderer/ui/index.ts';
import { type ConflictNote, conflictStates, remedies } from '#shared/domain/ecosystem/conflict.ts';
import {
  type Clash,
  placeOf,
  type RegisterId,
  registersOf,
  ruleOf,
  severityTone,
  stateOf,
  stateTone,
} from './clash.ts';
import type { Names } from './use-names.ts';

const decisionOf = (clash: Clash): ConflictNote =>
  clash.decision ?? { key: clash.key, state: 'open', remedy: null, owner: '', note: '' };

/** One clash: the rule that found it with its values, what the method proposes and what was decided. */
export function ConflictInspector({
  clash,
  names,
  onRecord,
}: {
  clash: Clash;
  names: Names;
  onRecord: (register: RegisterId, id: string) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const registrations = useOperation('ecosystem.registrations', {}, clash.kind === 'registration').data;
  const { run } = useCommand('ecosystem.decideConflict');
  const decision = decisionOf(clash);
  // Leaving one field by choosing in another sends two changes at once; the second must carry the first.
  const latest = useRef(decision);
  useEffect(() => {
    latest.current = decisionOf(clash);
  }, [clash]);
  const decide = (patch: Partial<ConflictNote>) => {
    latest.current = { ...latest.current, ...patch };
    void run(latest.current);
  };
  const [registerA, registerB] = registersOf(clash);
  const amountOf = (id: string): string | null => {
    const amount = registrations?.find((r) => r.id === id)?.amount ?? null;
    return amount === null ? null : locale.money(amount);
  };
  return (
    <Inspector>
      <div>
        <h2 className="text-base font-bold">{t(`conflicts.kind.${clash.kind}`)}</h2>
        <Words words={placeOf(clash, names, locale)} className="block text-sm text-muted" />
        <div className="mt-2 flex flex-wrap gap-2">
          <Badge tone={severityTone[clash.severity]}>{t(`conflicts.severity.${clash.severity}`)}</Badge>
          <Badge tone={stateTone[stateOf(clash)]}>{t(`conflicts.state.${stateOf(clash)}`)}</Badge>
        </div>
      </div>
      <p className="text-sm">{ruleOf(clash, names, locale)}</p>
      <dl className="flex flex-col gap-1.5 border-y border-line py-3 text-sm">
        {[clash.actorA, ...(clash.actorB === null ? [] : [clash.actorB])].map((actorId, index) => (
          <div key={actorId} className="flex justify-between gap-3">
            <dt>
              <bdi>{names.actor(actorId)}</bdi>
            </dt>
            <dd className="tabular whitespace-nowrap text-muted">
              <bdi>{amountOf(index === 0 ? clash.recordA : clash.recordB)}</bdi>
            </dd>
          </div>
        ))}
        <div className="flex justify-between gap-3">
          <dt className="text-muted">{t('conflicts.period')}</dt>
          <dd>
            <Period start={clash.start} end={clash.end} />
          </dd>
        </div>
        <div className="flex justify-between gap-3">
          <dt className="text-muted">{t('conflicts.proposed')}</dt>
          <dd className="font-medium">{t(`conflicts.remedy.${clash.proposed}`)}</dd>
        </div>
      </dl>
      <Select
        label={t('conflicts.stateTitle')}
        value={decision.state}
        options={conflictStates.map((id) => ({ id, label: t(`conflicts.state.${id}`) }))}
        onChange={(state) => decide({ state })}
      />
      <Select
        label={t('conflicts.remedyTitle')}
        value={decision.remedy ?? 'undecided'}
        options={[
          { id: 'undecided', label: t('conflicts.undecided') },
          ...remedies.map((id) => ({ id, label: t(`conflicts.remedy.${id}`) })),
        ]}
        onChange={(id) => decide({ remedy: id === 'undecided' ? null : id })}
      />
      <LateText
        label={t('conflicts.owner')}
        value={decision.owner}
        onCommit={(owner) => decide({ owner: owner.trim() })}
      />
      <LateText
        label={t('conflicts.note')}
        value={decision.note}
        multiline={4}
        onCommit={(note) => decide({ note })}
      />
      <section className="flex flex-col items-start gap-2">
        <h3 className="text-sm font-bold">{t('conflicts.records')}</h3>
        <Button onPress={() => onRecord(registerA, clash.recordA)}>
          {recordName(registerA, clash.actorA)}
        </Button>
        <Button onPress={() => onRecord(registerB, clash.recordB)}>
          {recordName(registerB, clash.actorB)}
        </Button>
      </section>
    </Inspector>
  );

  function recordName(register: RegisterId, actorId: string | null): string {
    const name = actorId === null ? (clash.product ?? '–') : names.actor(actorId);
    switch (register) {
      case 'agreements':
        return t('conflicts.record.agreement', { name });
      case 'registrations':
        return t('conflicts.record.registration', { name });
      case 'prices':
        return t('conflicts.record.price', { name });
      case 'quotes':
        return t('conflicts.record.quote', { name });
      default:
        return register satisfies never;
    }
  }
}
