import { useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import type { World } from '#renderer/features/tier-audit/use-tier-world.ts';
import { Figure } from '#renderer/ui/index.ts';
import { tierTable } from '#shared/figures/tier-table.ts';
import { textOf } from '#shared/locale/index.ts';
import { tierTableOf } from '#shared/reports/tier-figures.ts';

const least = { width: 560, height: 200 };

/** The program as partners read it: one table on one page, the same as in documents. */
export function BrochureView({ world }: { world: World }) {
  const locale = useLocale();
  const theme = useFigureTheme();
  const { place, size } = useSize(least);
  const width = Math.min(1180, size.width);
  const picture = useMemo(
    () => tierTable(tierTableOf(world, locale), theme, locale, { width }),
    [world, theme, locale, width],
  );
  const { program } = world;
  return (
    <section
      aria-label={locale.t('tiers.views.brochure')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
      tabIndex={0}
      className="min-h-0 flex-1 overflow-auto rounded-2xl border border-line bg-ground p-6"
    >
      <div ref={place} className="mx-auto flex max-w-[1180px] flex-col gap-4">
        <header className="flex flex-col gap-1">
          <h2 className="text-xl font-bold">{locale.name(program)}</h2>
          <p className="max-w-3xl text-muted">{textOf(locale, program.purpose, program.purposeEn)}</p>
        </header>
        <Figure picture={picture} />
        <p className="text-xs text-muted">
          {locale.t('tiers.reviewText', {
            every: locale.t(`tiers.every.m${program.review.everyMonths}`),
            count: program.review.grace,
          })}
        </p>
      </div>
    </section>
  );
}
