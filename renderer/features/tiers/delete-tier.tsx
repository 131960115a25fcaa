import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { Button, Dialog } from '#renderer/ui/index.ts';
import type { Program } from '#shared/domain/program/program.ts';
import type { Tier } from '#shared/domain/program/tier.ts';
import { tierUses } from '#shared/domain/program/tier-removal.ts';

/** Deletes a tier; where rules hold for it, what becomes of them is said before. */
export function DeleteTier({
  tier,
  program,
  onDelete,
}: {
  tier: Tier;
  program: Program;
  onDelete: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const [asking, setAsking] = useState(false);
  const { alone, among } = tierUses(program, tier.id);
  const paid = useOperation('program.ruleFindings', { programId: program.id }, asking).data?.paid;
  const kept = paid?.find(({ ruleId }) => [...alone, ...among].some((rule) => rule.id === ruleId));
  const keeper = program.rules.find((rule) => rule.id === kept?.ruleId);
  const list = (rules: typeof alone) => (
    <ul className="list-disc ps-5">
      {rules.map((rule) => (
        <li key={rule.id}>
          <bdi>{locale.name(rule) || t('commission.noName')}</bdi>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <Button
        variant="ghost"
        className="self-start text-danger"
        onPress={() => (alone.length + among.length === 0 ? onDelete() : setAsking(true))}
      >
        {t('tiers.deleteTier')}
      </Button>
      {asking && kept && keeper && (
        <Dialog
          title={t('tiers.deleteKept', { name: locale.name(tier) })}
          isOpen
          onClose={() => setAsking(false)}
          footer={
            <Button variant="primary" onPress={() => setAsking(false)}>
              {t('common.close')}
            </Button>
          }
        >
          <p className="text-sm">
            {t('errors.program.tierPaid', {
              tier: locale.name(tier),
              name: locale.name(keeper),
              last: locale.date(kept.last, 'medium'),
            })}
          </p>
        </Dialog>
      )}
      {asking && paid && !kept && (
        <Dialog
          title={t('tiers.deleteTitle', { name: locale.name(tier) })}
          isOpen
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button onPress={() => setAsking(false)}>{t('common.cancel')}</Button>
              <Button
                variant="danger"
                onPress={() => {
                  setAsking(false);
                  onDelete();
                }}
              >
                {t('tiers.deleteTier')}
              </Button>
            </>
          }
        >
          <div className="flex flex-col gap-3 text-sm">
            {alone.length > 0 && (
              <div className="flex flex-col gap-1">
                <p>{t('tiers.deleteAlone', { count: alone.length })}</p>
                {list(alone)}
              </div>
            )}
            {among.length > 0 && (
              <div className="flex flex-col gap-1">
                <p>{t('tiers.deleteAmong', { count: among.length })}</p>
                {list(among)}
              </div>
            )}
            <p className="text-muted">{t('tiers.deleteUndo')}</p>
          </div>
        </Dialog>
      )}
    </>
  );
}
