import { useLocale } from '#renderer/app/locale.tsx';
import { Badge, Button } from '#renderer/ui/index.ts';
import { PartnerLinks } from './partner-links.tsx';
import type { Gap, Market } from './use-market.ts';

/** Goals with what they lack, how much they matter and who would close them. */
export function GapList({
  gaps,
  market,
  onOpen,
}: {
  gaps: readonly Gap[];
  market: Market;
  onOpen: (goalId: string) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <ul className="flex flex-col gap-4">
      {gaps.map(({ goal, active, missing, prospects }) => (
        <li key={goal.id} className="flex flex-col gap-1.5 border-t border-line pt-3 text-sm">
          <p className="font-medium">
            {t('coverage.gapSentence', {
              place: market.place(goal),
              active: active.length,
              needed: goal.needed,
            })}
          </p>
          <div className="flex flex-wrap items-center gap-2 text-xs text-muted">
            <Badge tone={missing > 0 ? 'danger' : 'good'}>
              {missing > 0 ? t('coverage.missing', { count: missing }) : t('coverage.met')}
            </Badge>
            <span>
              {t('coverage.importance')}: <bdi className="tabular">{locale.number(goal.weight)}</bdi>
            </span>
          </div>
          {goal.note && (
            <p className="text-xs text-muted">
              <bdi>{goal.note}</bdi>
            </p>
          )}
          {missing > 0 &&
            (prospects.length > 0 ? (
              <div>
                <p className="text-xs text-muted">{t('coverage.closing')}:</p>
                <PartnerLinks ids={prospects} market={market} />
              </div>
            ) : (
              <p className="text-xs text-muted">{t('coverage.noProspect')}</p>
            ))}
          <div>
            <Button variant="ghost" onPress={() => onOpen(goal.id)}>
              {t('common.edit')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
