import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { DateField, NumberField } from '#renderer/ui/index.ts';
import type { HeadcountBasis } from '#shared/domain/organization/headcount.ts';

/** What the plan rests on: all staff, the first month, how many months. */
export function Basis({ basis }: { basis: HeadcountBasis }) {
  const { t } = useLocale();
  const { run } = useCommand('organization.setHeadcountBasis');
  return (
    <section
      aria-label={t('organization.headcount.basis')}
      className="flex flex-wrap items-end gap-4 rounded-2xl border border-line bg-ground p-4"
    >
      <NumberField
        label={t('organization.headcount.totalStaff')}
        value={basis.totalStaff}
        min={0}
        width="w-44"
        onCommit={(totalStaff) =>
          void run({ ...basis, totalStaff: totalStaff === null ? null : Math.round(totalStaff) })
        }
      />
      <DateField
        label={t('organization.headcount.startOn')}
        value={basis.startOn}
        onCommit={(startOn) => void run({ ...basis, startOn })}
      />
      <NumberField
        label={t('organization.headcount.horizon')}
        value={basis.horizon}
        min={12}
        max={60}
        onCommit={(horizon) => horizon !== null && void run({ ...basis, horizon: Math.round(horizon) })}
      />
    </section>
  );
}
