import { useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import { Figure } from '#renderer/ui/index.ts';
import type { OrgProcess } from '#shared/domain/organization/process.ts';
import type { LaneLoad } from '#shared/domain/organization/raci.ts';
import { raciLoads } from '#shared/figures/raci-loads.ts';

const least = { width: 480, height: 120 };

/** Who carries how much over all processes: a heat map of roles and processes, then the sums. */
export function Loads({
  processes,
  loads,
}: {
  processes: readonly OrgProcess[];
  loads: readonly LaneLoad[];
}) {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const { place, size } = useSize(least);
  const picture = useMemo(
    () => raciLoads(processes, theme, locale, { width: size.width }),
    [processes, theme, locale, size.width],
  );
  const nameOf = (id: string) => {
    const lane = processes.flatMap((p) => p.lanes).find((l) => l.id === id);
    return lane ? locale.name(lane) : id;
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-auto *:shrink-0">
      <p className="text-sm text-muted">{t('organization.process.loadsHint')}</p>
      <div ref={place} className="overflow-x-auto rounded-2xl border border-line bg-ground p-4">
        <Figure picture={picture} />
      </div>
      <table className="w-full rounded-2xl border border-line bg-ground text-sm">
        <thead>
          <tr className="text-muted">
            {(['lane', 'responsible', 'accountable', 'consulted', 'informed'] as const).map((c) => (
              <th key={c} scope="col" className="border-b border-line px-3 py-2 text-start font-medium">
                {t(`organization.process.${c}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {loads
            .toSorted((a, b) => b.responsible - a.responsible || b.accountable - a.accountable)
            .map((l) => (
              <tr key={l.laneId}>
                <th scope="row" className="border-b border-line px-3 py-1.5 text-start font-medium">
                  {nameOf(l.laneId)}
                </th>
                {[l.responsible, l.accountable, l.consulted, l.informed].map((n, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: four fixed columns
                  <td key={i} className="tabular border-b border-line px-3 py-1.5">
                    {locale.number(n)}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
