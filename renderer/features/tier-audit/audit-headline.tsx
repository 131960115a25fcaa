import { useLocale } from '#renderer/app/locale.tsx';
import { KeyFigure } from '#renderer/ui/index.ts';
import { misplaced, type TierAudit, withheld } from '#shared/domain/program/audit.ts';

/** What the audit finds, in a sentence and four figures. */
export function AuditHeadline({ audit }: { audit: TierAudit }) {
  const locale = useLocale();
  const { t } = locale;
  const wrong = misplaced(audit);
  const money = (value: number) => locale.money(value, { compact: true });
  return (
    <>
      <p className="text-base font-bold" role="status">
        {wrong === 0
          ? t('tierAudit.message.clean')
          : t(audit.over > 0 ? 'tierAudit.message.wrong' : 'tierAudit.message.wrongFree', {
              count: wrong,
              all: audit.rows.length,
              amount: money(audit.over),
            })}
      </p>
      <div className="grid grid-cols-4 gap-3 max-lg:grid-cols-2">
        <KeyFigure
          label={t('tierAudit.wrong')}
          value={locale.number(wrong)}
          note={t('tierAudit.wrongNote', {
            share: locale.percent(wrong / audit.rows.length, 0),
            count: audit.rows.length,
          })}
        />
        <KeyFigure
          label={t('tierAudit.over')}
          value={money(audit.over)}
          note={t('tierAudit.overNote', { count: audit.counts.above })}
        />
        <KeyFigure
          label={t('tierAudit.under')}
          value={money(audit.under)}
          note={t('tierAudit.underNote', { count: withheld(audit) })}
        />
        <KeyFigure
          label={t('tierAudit.open')}
          value={locale.number(audit.counts.insufficient + audit.counts['unknown-name'])}
          note={t('tierAudit.openNote')}
        />
      </div>
    </>
  );
}
