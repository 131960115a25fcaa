import { X } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import {
  CommitField,
  DateField,
  IconButton,
  Inspector,
  MoneyField,
  NumberField,
  Select,
} from '#renderer/ui/index.ts';
import type { Program } from '#shared/domain/program/program.ts';

const months = [1, 3, 6, 12] as const;
const periods = ['month', 'quarter', 'year'] as const;

/** What belongs to the program as a whole: its names, its purpose, when tiers are reviewed and how a fall is softened. */
export function SettingsInspector({
  program,
  onChange,
  onClose,
}: {
  program: Program;
  onChange: (patch: Partial<Program>) => void;
  onClose: () => void;
}) {
  const { t } = useLocale();
  const { review } = program;
  return (
    <Inspector>
      <div className="flex items-start justify-between gap-2">
        <h2 className="text-base font-bold">{t('tiers.settings')}</h2>
        <IconButton label={t('common.close')} icon={<X className="size-4" />} onPress={onClose} />
      </div>
      <CommitField
        label={t('tiers.name')}
        value={program.name}
        isRequired
        onCommit={(name) => onChange({ name })}
      />
      <CommitField
        label={t('tiers.nameEn')}
        value={program.nameEn ?? ''}
        ltr
        onCommit={(nameEn) => onChange({ nameEn: nameEn || null })}
      />
      <DateField
        label={t('tiers.startsOn')}
        value={program.startsOn}
        onCommit={(startsOn) => onChange({ startsOn })}
      />
      <CommitField
        label={t('tiers.programPurpose')}
        value={program.purpose}
        multiline={4}
        onCommit={(purpose) => onChange({ purpose })}
      />
      <CommitField
        label={t('tiers.programPurposeEn')}
        value={program.purposeEn}
        multiline={4}
        onCommit={(purposeEn) => onChange({ purposeEn })}
      />
      <MoneyField
        label={t('tiers.budget')}
        value={program.budget}
        onCommit={(budget) => onChange({ budget })}
      />
      <section className="flex flex-col gap-3 rounded-xl bg-surface p-3">
        <h3 className="text-sm font-bold">{t('tiers.review')}</h3>
        <Select
          label={t('tiers.everyMonths')}
          value={`m${review.everyMonths}` as const}
          options={months.map((m) => ({ id: `m${m}` as const, label: t(`tiers.every.m${m}`) }))}
          onChange={(id) => {
            const everyMonths = months.find((m) => `m${m}` === id);
            if (everyMonths) onChange({ review: { ...review, everyMonths } });
          }}
        />
        <NumberField
          label={t('tiers.grace')}
          value={review.grace}
          min={1}
          max={12}
          onCommit={(grace) =>
            grace !== null && onChange({ review: { ...review, grace: Math.round(grace) } })
          }
        />
        <Select
          label={t('tiers.demoteTo')}
          value={review.demoteTo}
          options={(['earned', 'step'] as const).map((id) => ({ id, label: t(`tiers.demote.${id}`) }))}
          onChange={(demoteTo) => onChange({ review: { ...review, demoteTo } })}
        />
        <p className="text-xs text-muted">
          {t('tiers.reviewText', { every: t(`tiers.every.m${review.everyMonths}`), count: review.grace })}
        </p>
      </section>
      <Select
        label={t('tiers.payPeriod')}
        value={program.payPeriod}
        options={periods.map((id) => ({ id, label: t(`tiers.period.${id}`) }))}
        onChange={(payPeriod) => onChange({ payPeriod })}
      />
    </Inspector>
  );
}
