import { X } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import {
  Button,
  CommitField,
  IconButton,
  Inspector,
  MoneyField,
  NumberField,
  Select,
} from '#renderer/ui/index.ts';
import { type HeadcountLine, headcountMeasures } from '#shared/domain/organization/headcount.ts';
import { headcountSteps } from '#shared/domain/organization/headcount-plan.ts';
import { orgTeams } from '#shared/domain/organization/structure.ts';
import type { Volumes } from './new-lines.ts';

const none = '';

/** One line of the plan: what it follows, what one person carries and costs, and how its numbers come about. */
export function LineInspector({
  line,
  months,
  volumes,
  onClose,
}: {
  line: HeadcountLine;
  months: number;
  volumes: Volumes;
  onClose: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const { run } = useCommand('organization.saveHeadcountLine');
  const remove = useCommand('organization.deleteHeadcountLines');
  const roles = useOperation('organization.roles', {}).data ?? [];
  const change = (patch: Partial<HeadcountLine>) => void run({ ...line, ...patch });
  const fixed = line.measure === 'fixed';
  const today = todayOf(line, volumes);
  return (
    <Inspector>
      <div className="flex items-start justify-between gap-2">
        <h2 className="text-base font-bold">{locale.name(line)}</h2>
        <IconButton label={t('common.close')} icon={<X className="size-4" />} onPress={onClose} />
      </div>
      <CommitField
        label={t('organization.headcount.name')}
        value={line.name}
        isRequired
        onCommit={(name) => change({ name })}
      />
      <CommitField
        label={t('organization.headcount.nameEn')}
        value={line.nameEn ?? ''}
        ltr
        onCommit={(nameEn) => change({ nameEn: nameEn || null })}
      />
      <Select
        label={t('organization.headcount.team')}
        value={line.team}
        options={orgTeams.map((id) => ({ id, label: t(`organization.teams.${id}`) }))}
        onChange={(team) => change({ team })}
      />
      <Select
        label={t('organization.headcount.role')}
        value={line.roleId ?? none}
        options={[
          { id: none, label: t('organization.headcount.noRole') },
          ...roles.map((r) => ({ id: r.id, label: locale.name(r) })),
        ]}
        onChange={(id) => change({ roleId: id === none ? null : id })}
      />
      <Select
        label={t('organization.headcount.measure')}
        value={line.measure}
        options={headcountMeasures.map((id) => ({ id, label: t(`organization.headcount.measures.${id}`) }))}
        onChange={(measure) => change({ measure })}
      />
      {line.measure === 'partners' && (
        <CommitField
          label={t('organization.headcount.tier')}
          value={line.tier}
          onCommit={(tier) => change({ tier })}
        />
      )}
      <div className="grid grid-cols-2 items-end gap-3">
        <NumberField
          label={t('organization.headcount.volumeStart')}
          value={line.volumeStart}
          min={0}
          width="w-full"
          onCommit={(volumeStart) => volumeStart !== null && change({ volumeStart })}
        />
        <NumberField
          label={t('organization.headcount.volumeEnd')}
          value={line.volumeEnd}
          min={0}
          width="w-full"
          onCommit={(volumeEnd) => volumeEnd !== null && change({ volumeEnd })}
        />
        {!fixed && (
          <NumberField
            label={t('organization.headcount.load')}
            value={line.load}
            min={0.01}
            width="w-full"
            onCommit={(load) => load !== null && change({ load })}
          />
        )}
        <NumberField
          label={t('organization.headcount.minimum')}
          value={line.minimum}
          min={0}
          width="w-full"
          onCommit={(minimum) => minimum !== null && change({ minimum: Math.round(minimum) })}
        />
        <NumberField
          label={t('organization.headcount.fromMonth')}
          value={line.fromMonth}
          min={1}
          max={120}
          width="w-full"
          onCommit={(fromMonth) => fromMonth !== null && change({ fromMonth: Math.round(fromMonth) })}
        />
      </div>
      {today !== null && today !== line.volumeStart && (
        <Button variant="ghost" className="self-start" onPress={() => change({ volumeStart: today })}>
          {t('organization.headcount.today', { count: today })}
        </Button>
      )}
      <MoneyField
        label={t('organization.headcount.monthlyCost')}
        value={line.monthlyCost}
        onCommit={(monthlyCost) => change({ monthlyCost: monthlyCost ?? 0 })}
      />
      <div className="rounded-xl bg-surface p-3 text-sm">
        <h3 className="mb-1 font-bold">{t('organization.headcount.explainTitle')}</h3>
        {[1, Math.ceil(months / 2), months].map((month) => {
          const s = headcountSteps(line, month, months);
          return (
            <p key={month} className="text-muted">
              {fixed
                ? t('organization.headcount.explainFixed', {
                    month,
                    people: s.people,
                    minimum: line.minimum,
                  })
                : t('organization.headcount.explain', {
                    month,
                    volume: s.volume,
                    load: line.load,
                    quotient: s.quotient,
                    people: s.people,
                    minimum: line.minimum,
                  })}
            </p>
          );
        })}
      </div>
      <Button
        variant="ghost"
        className="self-start text-danger"
        onPress={() => {
          onClose();
          void remove.run({ ids: [line.id] });
        }}
      >
        {t('organization.headcount.delete')}
      </Button>
    </Inspector>
  );
}

/** What the workspace knows of a line's volume today; null where it knows nothing. */
function todayOf(line: HeadcountLine, volumes: Volumes): number | null {
  switch (line.measure) {
    case 'partners':
      return line.tier === ''
        ? volumes.partners
        : (volumes.tiers.find((tier) => tier.tier === line.tier)?.partners ?? null);
    case 'strategic-partners':
      return volumes.strategicPartners;
    case 'deals':
      return volumes.deals;
    case 'recruits':
      return volumes.recruits;
    case 'trainings':
    case 'fixed':
      return null;
    default:
      return line.measure satisfies never;
  }
}
