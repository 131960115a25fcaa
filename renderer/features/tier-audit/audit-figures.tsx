import { useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import { Figure } from '#renderer/ui/index.ts';
import type { TierAudit } from '#shared/domain/program/audit.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { tierFlow, tierPyramid } from '#shared/figures/tier-pyramid.ts';
import { flowOf, pyramidOf } from '#shared/reports/tier-figures.ts';

const least = { width: 300, height: 100 };

/** The register against the rules, and how many partners earn each tier. */
export function AuditFigures({ audit, program }: { audit: TierAudit; program: Program }) {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const flow = useSize(least);
  const pyramid = useSize(least);
  const flowPicture = useMemo(
    () => tierFlow(flowOf(audit, program, locale), theme, locale, { width: flow.size.width }),
    [audit, program, theme, locale, flow.size.width],
  );
  const pyramidPicture = useMemo(
    () =>
      tierPyramid(
        pyramidOf(program, { counts: audit.earnedCounts, undecided: audit.undecided }, null, locale),
        theme,
        locale,
        {
          width: pyramid.size.width,
        },
      ),
    [audit, program, theme, locale, pyramid.size.width],
  );
  return (
    <div className="grid grid-cols-2 gap-3 max-lg:grid-cols-1">
      <section className="flex min-w-0 flex-col gap-2 rounded-2xl border border-line bg-ground p-4">
        <h2 className="text-sm font-bold">{t('tierAudit.flow')}</h2>
        <div ref={flow.place} className="overflow-hidden">
          <Figure picture={flowPicture} />
        </div>
      </section>
      <section className="flex min-w-0 flex-col gap-2 rounded-2xl border border-line bg-ground p-4">
        <h2 className="text-sm font-bold">{t('tierAudit.distribution')}</h2>
        <div ref={pyramid.place} className="overflow-hidden">
          <Figure picture={pyramidPicture} />
        </div>
      </section>
    </div>
  );
}
