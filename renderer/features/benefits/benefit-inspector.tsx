import { X } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { usePatch } from '#renderer/features/strategy/use-patch.ts';
import {
  Button,
  CommitField,
  IconButton,
  Inspector,
  MoneyField,
  Select,
  Switch,
} from '#renderer/ui/index.ts';
import { type Benefit, benefitGroups } from '#shared/domain/program/catalogue.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { givers, TierBadges } from './tables.tsx';

/** One benefit of the catalogue; every field is saved as it is left. */
export function BenefitInspector({
  benefit,
  program,
  onClose,
}: {
  benefit: Benefit;
  program: Program | null;
  onClose: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const { run } = useCommand('program.saveBenefit');
  const remove = useCommand('program.deleteBenefits');
  const change = usePatch(benefit, run);
  const tiers = givers(program, benefit.id);
  return (
    <Inspector>
      <div className="flex items-start justify-between gap-2">
        <h2 className="text-base font-bold">{locale.name(benefit)}</h2>
        <IconButton label={t('common.close')} icon={<X className="size-4" />} onPress={onClose} />
      </div>
      <CommitField
        label={t('benefits.nameField')}
        value={benefit.name}
        isRequired
        onCommit={(name) => change({ name })}
      />
      <CommitField
        label={t('benefits.nameEn')}
        value={benefit.nameEn ?? ''}
        ltr
        onCommit={(nameEn) => change({ nameEn: nameEn || null })}
      />
      <Select
        label={t('benefits.group')}
        value={benefit.group}
        options={benefitGroups.map((id) => ({ id, label: t(`tiers.benefitGroup.${id}`) }))}
        onChange={(group) => change({ group })}
      />
      <Switch
        label={t('benefits.isMonetary')}
        value={benefit.monetary}
        onChange={(monetary) => change({ monetary })}
      />
      <div className="flex flex-col gap-1">
        <MoneyField
          label={t('benefits.column.cost')}
          value={benefit.annualCost}
          onCommit={(cost) => change({ annualCost: cost === null ? null : Math.max(0, cost) })}
        />
        <p className="text-xs text-muted">{t('benefits.costHint')}</p>
      </div>
      <CommitField
        label={t('benefits.description')}
        value={benefit.description}
        multiline={4}
        onCommit={(description) => change({ description })}
      />
      <CommitField
        label={t('benefits.descriptionEn')}
        value={benefit.descriptionEn}
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
      <Button
        variant="ghost"
        className="self-start text-danger"
        onPress={() => {
          onClose();
          void remove.run({ ids: [benefit.id] });
        }}
      >
        {t('benefits.deleteBenefit')}
      </Button>
    </Inspector>
  );
}
