import { useMemo, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { ProgramSelect } from '#renderer/features/program-select/index.ts';
import type { World } from '#renderer/features/tier-audit/use-tier-world.ts';
import { Badge } from '#renderer/ui/index.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { differenceName, differenceSides } from '#shared/reports/program-difference-words.ts';

const tones = { added: 'good', removed: 'danger', changed: 'accent' } as const;

/** Two versions part by part: what was added, taken away, changed. */
export function CompareView({ world, programs }: { world: World; programs: readonly Program[] }) {
  const locale = useLocale();
  const { t } = locale;
  const { program } = world;
  const others = useMemo(() => programs.filter((p) => p.id !== program.id), [programs, program.id]);
  const [chosen, setChosen] = useState<string | null>(null);
  const other = others.find((p) => p.id === (chosen ?? program.basedOnId)) ?? others[0];
  // The later version is what comes after, whichever of the two is open.
  const later = other !== undefined && other.version > program.version;
  const [before, after] = later ? [program, other] : [other, program];
  const differences = useOperation(
    'program.programDifferences',
    { beforeId: before?.id ?? program.id, afterId: after.id },
    other !== undefined,
  ).data;
  const regions = useOperation('ecosystem.regions', {}).data;
  const lists = useMemo(() => {
    const names = new Map(regions?.map((r) => [r.id, locale.name(r)]));
    return { ...world, region: (id: string) => names.get(id) ?? t('tierWords.gone') };
  }, [world, regions, locale, t]);
  if (!before || !other)
    return (
      <p className="rounded-2xl border border-line bg-ground p-6 text-sm text-muted">
        {t('tiers.compareNone')}
      </p>
    );
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3">
      <div className="flex items-center gap-2 text-sm">
        <span>{t('tiers.compareWith')}</span>
        <ProgramSelect
          programs={others}
          value={other.id}
          label={t('tiers.compareWith')}
          onChange={setChosen}
        />
      </div>
      {differences?.length === 0 && <p className="text-sm text-muted">{t('tiers.compareSame')}</p>}
      {differences && differences.length > 0 && (
        <section
          aria-label={t('tiers.views.compare')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
          tabIndex={0}
          className="min-h-0 flex-1 overflow-auto rounded-xl border border-line bg-ground"
        >
          <table className="w-full border-separate border-spacing-0 text-sm">
            <thead>
              <tr>
                {(['part', 'what', 'change', 'before', 'after'] as const).map((c) => (
                  <th
                    key={c}
                    scope="col"
                    className="sticky top-0 border-b border-line bg-surface px-3 py-2 text-start font-medium"
                  >
                    {t(`tiers.column.${c}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {differences.map((d) => {
                const sides = differenceSides(d, { before, after }, lists, locale);
                return (
                  <tr key={`${d.part}|${d.tierId}|${d.key}`}>
                    <td className="border-b border-line px-3 py-2 align-top text-muted">
                      {t(`tiers.part.${d.part}`)}
                    </td>
                    <td className="border-b border-line px-3 py-2 align-top font-medium">
                      {differenceName(d, { before, after }, lists, locale)}
                    </td>
                    <td className="border-b border-line px-3 py-2 align-top">
                      <Badge tone={tones[d.change]}>{t(`tiers.change.${d.change}`)}</Badge>
                    </td>
                    <td
                      dir="auto"
                      className="whitespace-pre-line border-b border-line px-3 py-2 align-top leading-relaxed"
                    >
                      {sides.before}
                    </td>
                    <td
                      dir="auto"
                      className="whitespace-pre-line border-b border-line px-3 py-2 align-top leading-relaxed"
                    >
                      {sides.after}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
