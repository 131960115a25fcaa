import { ShieldCheck } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { Button } from '#renderer/ui/index.ts';

/** Whether the partner passes the assessment that the questionnaire leads to; granted by a press, never silently. */
export function GateCard({ roundId }: { roundId: string }) {
  const locale = useLocale();
  const { t } = locale;
  const input = { roundId, today: today() };
  const outcome = useOperation('assessment.gateOutcome', input).data;
  const grant = useCommand('assessment.grantGate');
  if (!outcome) return null;
  const { score, passed, closed, held } = outcome;
  const decimals = { decimals: 2 };
  const params = {
    name: locale.name(outcome),
    partner: locale.name({ name: outcome.actorName, nameEn: outcome.actorNameEn }),
    score: score === null ? '–' : locale.number(score, decimals),
    mark: locale.number(outcome.atLeast, decimals),
  };
  return (
    <section className="flex flex-wrap items-center gap-3 rounded-xl border border-line bg-ground px-4 py-2.5 text-sm">
      <ShieldCheck aria-hidden className={`size-5 ${passed ? 'text-good' : 'text-muted'}`} />
      <div className="min-w-0 flex-1">
        <p>
          {t(
            score === null
              ? 'rounds.gate.noScore'
              : score >= outcome.atLeast
                ? closed
                  ? 'rounds.gate.passed'
                  : 'rounds.gate.wouldPass'
                : 'rounds.gate.failed',
            params,
          )}
        </p>
        {held && (
          <p className="text-xs text-muted">
            {held.expiresOn === null
              ? t('rounds.gate.heldForever')
              : t('rounds.gate.held', { date: locale.date(held.expiresOn) })}
          </p>
        )}
        {passed && (
          <p className="text-xs text-muted">
            {outcome.expiresOn === null
              ? t('rounds.gate.forever')
              : t('rounds.gate.until', { date: locale.date(outcome.expiresOn) })}
          </p>
        )}
      </div>
      {passed && (
        <Button
          isDisabled={grant.pending}
          onPress={() =>
            void grant.run(input).then((r) => r.ok && showDone(t('rounds.gate.granted', params)))
          }
        >
          {t(held ? 'rounds.gate.again' : 'rounds.gate.grant')}
        </Button>
      )}
    </section>
  );
}
