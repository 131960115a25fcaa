import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { Button, DateField, Dialog } from '#renderer/ui/index.ts';
import { dayNumber, isoOfDay } from '#shared/domain/program/months.ts';
import type { Program } from '#shared/domain/program/program.ts';
import type { CommissionRule } from '#shared/domain/program/rule.ts';

/** On which day a rule gives way to its amendment. */
export function AmendDialog({
  rule,
  program,
  lastPaid,
  onClose,
  onMade,
}: {
  rule: CommissionRule;
  program: Program;
  lastPaid: string | null;
  onClose: () => void;
  onMade: (id: string) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const amend = useCommand('program.amendRule');
  // The day before which an amendment may not begin.
  const after = lastPaid !== null && lastPaid > (rule.from ?? '') ? lastPaid : rule.from;
  const first = after === null ? null : isoOfDay(dayNumber(after) + 1);
  const [on, setOn] = useState(first !== null && first > today() ? first : today());
  const make = async () => {
    const id = crypto.randomUUID();
    const made = await amend.run({ programId: program.id, ruleId: rule.id, on, rule: { ...rule, id } });
    if (!made.ok) return;
    onClose();
    onMade(id);
  };
  return (
    <Dialog
      title={t('commission.amendTitle', { name: locale.name(rule) || t(`ruleWords.kind.${rule.kind}`) })}
      isOpen
      onClose={onClose}
      size="sm"
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={amend.pending || (after !== null && on <= after)}
            onPress={() => void make()}
          >
            {t('commission.amendMake')}
          </Button>
        </>
      }
    >
      <p className="mb-3 text-sm text-muted">{t('commission.amendText')}</p>
      <DateField
        label={t('commission.amendOn')}
        value={on}
        isRequired
        check={(iso) =>
          after !== null && iso <= after
            ? t('commission.amendNotAfter', { date: locale.date(after, 'short') })
            : null
        }
        onCommit={(iso) => iso !== null && setOn(iso)}
      />
    </Dialog>
  );
}
