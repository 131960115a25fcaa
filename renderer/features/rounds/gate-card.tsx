import { ShieldCheck } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { inLanguage } from '#renderer/features/answering/in-language.ts';
import { Button } from '#renderer/ui/index.ts';

/** Questions below the mark that are named; the others are counted. */
const mostBelow = 5;

/** Whether the partner passes the assessment that the questionnaire leads to; granted by a press, never silently. */
export function GateCard({ roundId }: { roundId: string }) {
  const locale = useLocale();
  const { t } = locale;
  const input = { roundId, today: today() };
  const outcome = useOperation('assessment.gateOutcome', input).data;
  const grant = useCommand('assessment.grantGate');
  if (!outcome) return null;
  const { score, scoreReached, noneBelow, below, reached, passed, closed, held } = outcome;
  const decimals = { decimals: 2 };
  const params = {
    name: locale.name(outcome),
    partner: locale.name({ name: outcome.actorName, nameEn: outcome.actorNameEn }),
    score: score === null ? '–' : locale.number(score, decimals),
    mark: locale.number(outcome.atLeast, decimals),
    floor: noneBelow === null ? '–' : locale.number(noneBelow, decimals),
    count: below.length,
  };
  const sentence =
    score === null
      ? 'rounds.gate.noScore'
      : reached
        ? closed
          ? 'rounds.gate.passed'
          : 'rounds.gate.wouldPass'
        : below.length === 0
          ? 'rounds.gate.failed'
          : scoreReached
            ? 'rounds.gate.lacking'
            : 'rounds.gate.failedBoth';
  return (
    <section className="flex flex-wrap items-center gap-3 rounded-xl border border-line bg-ground px-4 py-2.5 text-sm">
      <ShieldCheck aria-hidden className={`size-5 ${passed ? 'text-good' : 'text-muted'}`} />
      <div className="min-w-0 flex-1">
        <p>{t(sentence, params)}</p>
        {below.length > 0 && score !== null && (
          <ul className="mt-1 flex list-disc flex-col gap-0.5 ps-5 text-muted">
            {below.slice(0, mostBelow).map((q) => (
              <li key={q.questionId}>
                <bdi>{inLanguage(locale.lang, q.text, q.textEn)}</bdi>{' '}
                <bdi className="tabular font-medium text-danger">{locale.number(q.median, decimals)}</bdi>
              </li>
            ))}
            {below.length > mostBelow && (
              <li>{t('rounds.gate.more', { count: below.length - mostBelow })}</li>
            )}
          </ul>
        )}
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
