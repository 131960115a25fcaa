import { CircleCheck, CircleHelp, TriangleAlert } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import type { World } from '#renderer/features/tier-audit/use-tier-world.ts';
import { Badge } from '#renderer/ui/index.ts';
import { adviceSentence, firstYearSentence, tierProblemSentence } from '#shared/reports/tier-words.ts';

const icons = { good: CircleCheck, warn: TriangleAlert, open: CircleHelp } as const;
const colors = { good: 'text-good', warn: 'text-warn', open: 'text-muted' } as const;
const badges = { good: 'good', warn: 'warn', open: 'neutral' } as const;

/** What contradicts itself, and how the tiers stand to rules of design, each with its source. */
export function DesignView({ world }: { world: World }) {
  const locale = useLocale();
  const { t } = locale;
  const design = useOperation('program.tierDesign', { programId: world.program.id }).data;
  if (!design) return null;
  return (
    <div className="grid min-h-0 flex-1 auto-rows-max grid-cols-2 content-start items-start gap-4 overflow-auto max-xl:grid-cols-1">
      <section className="flex flex-col gap-2 rounded-2xl border border-line bg-ground p-4">
        <h2 className="font-bold">{t('tiers.problems')}</h2>
        {design.problems.length === 0 ? (
          <p className="flex items-center gap-2 text-sm text-good">
            <CircleCheck aria-hidden className="size-4" />
            {t('tiers.noProblems')}
          </p>
        ) : (
          <ul className="flex flex-col gap-2">
            {design.problems.map((p) => (
              <li key={`${p.code}|${p.tierId}|${p.partId}`} className="flex gap-2 text-sm">
                <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-danger" />
                {tierProblemSentence(p, world, locale)}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="flex flex-col gap-2 rounded-2xl border border-line bg-ground p-4">
        <h2 className="font-bold">{t('tiers.advice')}</h2>
        {design.advice.length === 0 && <p className="text-sm text-muted">{t('tiers.noAdvice')}</p>}
        <ul className="flex flex-col gap-2.5">
          {design.advice.map((a) => {
            const Icon = icons[a.tone];
            const own = a.code !== 'spacing' && a.code !== 'entry';
            return (
              <li key={`${a.code}|${a.tierId}`} className="flex gap-2 text-sm">
                <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${colors[a.tone]}`} />
                <span className="min-w-0 flex-1">
                  {adviceSentence(a, world, locale)}
                  <span className="block text-xs text-muted">
                    {t(own ? 'tierWords.advice.ownSource' : 'tierWords.advice.source')}
                  </span>
                </span>
                <span className="whitespace-nowrap">
                  <Badge tone={badges[a.tone]}>{t(`tiers.tone_.${a.tone}`)}</Badge>
                </span>
              </li>
            );
          })}
        </ul>
        <p className="border-t border-line pt-2 text-xs text-muted">
          {firstYearSentence(design.firstYear, locale)}
        </p>
      </section>
    </div>
  );
}
