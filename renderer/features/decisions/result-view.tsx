import { useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import { Figure } from '#renderer/ui/index.ts';
import type { Decision } from '#shared/domain/strategy/decision.ts';
import type { DecisionResult } from '#shared/domain/strategy/decision-result.ts';
import { decisionFigure } from '#shared/figures/decision.ts';
import { decisionSentences } from '#shared/reports/decision-words.ts';

const least = { width: 320, height: 60 };

/** The scores as bars, and what they say. */
export function ResultView({ decision, result }: { decision: Decision; result: DecisionResult }) {
  const locale = useLocale();
  const theme = useFigureTheme();
  const { place, size } = useSize(least);
  const picture = useMemo(
    () => decisionFigure(decision, result, theme, locale, size.width),
    [decision, result, theme, locale, size.width],
  );
  const [first, ...rest] = decisionSentences(decision, result, locale);
  return (
    <section className="rounded-2xl border border-line bg-ground p-5">
      <h2 className="font-bold">
        <bdi>{locale.name({ name: decision.title, nameEn: decision.titleEn })}</bdi>
      </h2>
      {decision.question && (
        <p className="text-sm text-muted">
          <bdi>{decision.question}</bdi>
        </p>
      )}
      <p className="mt-1 text-sm">{first}</p>
      {rest.length > 0 && <p className="text-sm text-muted">{rest.join(' ')}</p>}
      {result.against && (
        <p className="mt-2 rounded-xl bg-warn-soft p-3 text-sm text-warn">
          {locale.t('strategy.decisions.against')}
        </p>
      )}
      <div ref={place} className="mt-2 overflow-hidden">
        {decision.options.length > 0 && <Figure picture={picture} />}
      </div>
    </section>
  );
}
