import { useNavigate } from '@tanstack/react-router';
import { Check, CircleHelp, X } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { Button, IconButton, Inspector } from '#renderer/ui/index.ts';
import type { AuditCost } from '#shared/domain/program/audit.ts';
import type { ConditionStanding, Standing, TierStanding } from '#shared/domain/program/tiers.ts';
import { conditionValue, metricName, pathSentence, placeName } from '#shared/reports/tier-words.ts';
import { type AuditPartner, DirectionBadge, PlaceBadge } from './audit-table.tsx';
import type { World } from './use-tier-world.ts';

/** Why a partner's tier is right or wrong: every condition of every tier, the way up, and the cost in its parts. */
export function AuditInspector({
  row,
  world,
  onClose,
}: {
  row: AuditPartner;
  world: World;
  onClose: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const navigate = useNavigate();
  const standing = useOperation('program.partnerTiers', {
    programId: world.program.id,
    actorId: row.actorId,
  }).data;
  const name = (place: number) => placeName(world.program, place, locale);
  return (
    <Inspector>
      <div className="flex items-start justify-between gap-2">
        <div className="flex flex-col gap-1">
          <h2 className="text-base font-bold">
            <bdi>{row.name}</bdi>
          </h2>
          <DirectionBadge row={row} />
        </div>
        <IconButton label={t('common.close')} icon={<X className="size-4" />} onPress={onClose} />
      </div>
      <p className="text-sm">
        {t(`tierAudit.directionText.${row.direction}`, {
          assigned: name(row.assigned),
          earned: name(row.earned),
          word: row.word ?? '',
        })}
      </p>
      <section className="rounded-xl bg-accent-soft p-3 text-sm">
        <h3 className="font-bold">{t('tierAudit.inspector.path')}</h3>
        <p>{pathSentence(row.path, world, locale)}</p>
      </section>
      {row.cost && (
        <CostParts cost={row.cost} assigned={name(row.assigned)} earned={name(row.earned)} world={world} />
      )}
      <section className="flex flex-col gap-2">
        <h3 className="text-sm font-bold">{t('tierAudit.inspector.conditions')}</h3>
        {standing?.standings.toReversed().map((s) => (
          <TierConditions key={s.tierId} standing={s} world={world} />
        ))}
      </section>
      <Button variant="ghost" className="self-start" onPress={() => void navigate({ to: '/partners' })}>
        {t('tierAudit.inspector.partner')}
      </Button>
    </Inspector>
  );
}

function CostParts({
  cost,
  assigned,
  earned,
  world,
}: {
  cost: AuditCost;
  assigned: string;
  earned: string;
  world: World;
}) {
  const locale = useLocale();
  const { t } = locale;
  const money = (value: number) => locale.money(value, { compact: true });
  const held = (a: number, e: number): string =>
    t('tierAudit.inspector.held', { assigned: money(a), tier: assigned, earned: money(e), other: earned });
  const lines = [
    { label: t('tierAudit.inspector.benefits'), amount: cost.benefitSum, note: null },
    {
      label: t('tierAudit.inspector.payments'),
      amount: cost.paidAssigned - cost.paidEarned,
      note: held(cost.paidAssigned, cost.paidEarned),
    },
    {
      label: t('tierAudit.inspector.mdf'),
      amount: cost.mdfAssigned - cost.mdfEarned,
      note: held(cost.mdfAssigned, cost.mdfEarned),
    },
  ];
  const priced = cost.benefits.filter((b) => !cost.unpriced.includes(b.benefitId));
  const benefitName = (id: string): string => {
    const found = world.benefits.find((b) => b.id === id);
    return found ? locale.name(found) : id;
  };
  return (
    <section className="flex flex-col gap-1 rounded-xl bg-surface p-3 text-sm">
      <h3 className="font-bold">{t('tierAudit.inspector.cost')}</h3>
      <dl className="flex flex-col gap-1">
        {lines.map((line) => (
          <div key={line.label} className="flex flex-wrap justify-between gap-x-2">
            <dt>{line.label}</dt>
            <dd className="tabular whitespace-nowrap">
              <bdi>{money(line.amount)}</bdi>
            </dd>
            {line.note && <dd className="basis-full text-xs text-muted">{line.note}</dd>}
          </div>
        ))}
        <div className="flex justify-between gap-2 border-t border-line pt-1 font-bold">
          <dt>{t('tierAudit.inspector.total')}</dt>
          <dd className="tabular whitespace-nowrap">
            <bdi>{money(cost.total)}</bdi>
          </dd>
        </div>
      </dl>
      {cost.basis !== 'deals' && (
        <p className="text-xs text-muted">
          {t(cost.basis === 'estimate' ? 'tierAudit.inspector.estimate' : 'tierAudit.inspector.noPay')}
        </p>
      )}
      {priced.length > 0 && (
        <ul className="flex flex-col gap-0.5 border-t border-line pt-1 text-xs text-muted">
          {priced.map((b) => (
            <li key={b.benefitId} className="flex justify-between gap-2">
              <span>{benefitName(b.benefitId)}</span>
              <bdi className="tabular whitespace-nowrap">{money((b.after ?? 0) - (b.before ?? 0))}</bdi>
            </li>
          ))}
        </ul>
      )}
      {cost.unpriced.length > 0 && (
        <p className="border-t border-line pt-1 text-xs text-muted">
          {t('tierAudit.inspector.unpriced', { list: locale.list(cost.unpriced.map(benefitName)) })}
        </p>
      )}
    </section>
  );
}

const signs = { met: Check, unmet: X, unknown: CircleHelp } as const;
const signColors = { met: 'text-good', unmet: 'text-danger', unknown: 'text-muted' } as const;

function Sign({ standing }: { standing: Standing }) {
  const { t } = useLocale();
  const Icon = signs[standing];
  return (
    <Icon
      role="img"
      aria-label={t(`tierAudit.inspector.standing.${standing}`)}
      className={`mt-1 size-3.5 shrink-0 ${signColors[standing]}`}
    />
  );
}

function TierConditions({ standing, world }: { standing: TierStanding; world: World }) {
  const locale = useLocale();
  const { t } = locale;
  const place = world.program.tiers.findIndex((tier) => tier.id === standing.tierId);
  const certificate = (id: string): string => {
    const found = world.certificates.find((c) => c.id === id);
    return found ? locale.name(found) : t('tierWords.gone');
  };
  return (
    <div className="rounded-xl border border-line p-3 text-sm">
      <div className="flex items-start justify-between gap-2">
        <PlaceBadge program={world.program} place={place} />
        <Sign standing={standing.standing} />
      </div>
      {standing.groups.length + standing.gates.length === 0 && (
        <p className="mt-1 text-xs text-muted">{t('tierAudit.inspector.noConditions')}</p>
      )}
      <ul className="mt-1 flex flex-col gap-1.5">
        {standing.groups.map((group) => (
          <li key={group.id} className="flex gap-1.5">
            <Sign standing={group.standing} />
            <div className="min-w-0 flex-1">
              {group.conditions.length > 1 && (
                <p className="text-xs text-muted">{t('tierAudit.inspector.anyOf')}</p>
              )}
              {group.conditions.map((c) => (
                <ConditionLine key={c.condition.id} standing={c} world={world} />
              ))}
            </div>
          </li>
        ))}
        {standing.gates.map((gate) => (
          <li key={gate.certificateId} className="flex gap-1.5">
            <Sign standing={gate.passed ? 'met' : 'unmet'} />
            <span className="flex-1">
              {certificate(gate.certificateId)}
              <span className="block text-xs text-muted">
                {t('tierAudit.inspector.gate')} ·{' '}
                {t(gate.passed ? 'tierAudit.inspector.passed' : 'tierAudit.inspector.notPassed')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ConditionLine({ standing, world }: { standing: ConditionStanding; world: World }) {
  const locale = useLocale();
  const { t } = locale;
  const { condition, value, missing } = standing;
  const say = (amount: number): string => conditionValue(condition, amount, world, locale);
  const low =
    condition.metric === 'kpi' && world.kpis.find((k) => k.id === condition.kpiId)?.direction === 'down';
  return (
    <div>
      <span>{metricName(condition, world, locale)}</span>
      <span className="block text-xs text-muted">
        {value === null
          ? `${t('tierAudit.inspector.unknown')} · ${say(condition.threshold)}`
          : t(low ? 'tierAudit.inspector.valueMost' : 'tierAudit.inspector.value', {
              value: say(value),
              threshold: say(condition.threshold),
            })}
        {missing !== null && ` · ${t('tierAudit.inspector.missing', { value: say(missing) })}`}
      </span>
    </div>
  );
}
