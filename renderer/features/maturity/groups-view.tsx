import { useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import { Figure, KeyFigure } from '#renderer/ui/index.ts';
import { groupDots } from '#shared/figures/group-dots.ts';
import type { Shown } from './use-results.ts';

const least = { width: 420, height: 100 };

/** Groups side by side: who answered, what each says on the whole and on every dimension. */
export function GroupsView({
  shown,
  selected,
  onSelect,
}: {
  shown: Shown;
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const { place, size } = useSize(least);
  const picture = useMemo(
    () =>
      groupDots(
        shown.results.dimensions.map((d) => ({
          id: d.id,
          label: shown.dimensionName(d.id),
          values: d.groups.map((g) => ({ group: g.group, value: g.score.value })),
          apart: d.spread?.apart ? d.spread.points : null,
        })),
        theme,
        locale,
        { width: Math.min(size.width, 1000), selected },
      ),
    [shown, theme, locale, size.width, selected],
  );
  return (
    <section className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="text-base font-bold">{t('maturity.groupsTitle')}</h2>
        <p className="text-sm text-muted">{t('maturity.groupsText')}</p>
      </div>
      <div className="grid grid-cols-2 gap-3 @4xl:grid-cols-4">
        {shown.results.groups.map((g) => (
          <KeyFigure
            key={g.group}
            label={t(`maturity.group.${g.group}`)}
            value={g.score?.value == null ? '–' : locale.number(g.score.value, { decimals: 1 })}
            note={
              g.shown || g.answered === 0
                ? t('maturity.groupAnswered', {
                    answered: locale.number(g.answered),
                    all: locale.number(g.respondents),
                  })
                : t('maturity.groupHidden')
            }
          />
        ))}
      </div>
      <div className="rounded-2xl border border-line bg-ground p-4">
        <div ref={place} className="flex min-w-0 justify-center overflow-hidden">
          <Figure
            picture={picture}
            className="[&_[data-id]]:cursor-pointer"
            onPick={(id) => onSelect(id === selected ? null : id)}
          />
        </div>
      </div>
    </section>
  );
}
