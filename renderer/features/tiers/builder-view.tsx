import { ArrowDown, ArrowUp, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import type { World } from '#renderer/features/tier-audit/use-tier-world.ts';
import { Button, Figure, IconButton, TierBadge } from '#renderer/ui/index.ts';
import type { Program } from '#shared/domain/program/program.ts';
import type { Tier } from '#shared/domain/program/tier.ts';
import { tierPyramid } from '#shared/figures/tier-pyramid.ts';
import { pyramidOf } from '#shared/reports/tier-figures.ts';
import { movedTier, newTier } from './tier-edit.ts';
import { TierEditor } from './tier-editor.tsx';
import { useLiveCounts } from './use-live-counts.ts';

type Change = (patch: Partial<Program> | ((program: Program) => Partial<Program>)) => void;

const least = { width: 240, height: 100 };

/** Tiers from the highest down, one of them open; beside them how many partners would sit in each right now. */
export function BuilderView({ world, onChange }: { world: World; onChange: Change }) {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const { program } = world;
  const [selected, setSelected] = useState<string | null>(program.tiers.at(-1)?.id ?? null);
  /** The tiers as a threshold that is being typed would have them. */
  const [tried, setTried] = useState<readonly Tier[] | null>(null);
  const counts = useLiveCounts(program.tiers, tried);
  const { place, size } = useSize(least);
  const picture = useMemo(
    () =>
      counts &&
      tierPyramid(
        pyramidOf(program, counts.tried ?? counts.now, counts.tried && counts.now, locale),
        theme,
        locale,
        { width: size.width },
      ),
    [counts, program, theme, locale, size.width],
  );
  const tier = program.tiers.find((one) => one.id === selected) ?? program.tiers.at(-1);
  const add = () => {
    const made = newTier(program, t('tiers.newTier'), t('tiers.newTierEn'));
    onChange((p) => ({ tiers: [...p.tiers, made] }));
    setSelected(made.id);
  };
  return (
    <div className="grid min-h-0 flex-1 grid-cols-[19rem_1fr] gap-4">
      <div className="flex min-h-0 flex-col gap-3 overflow-auto *:shrink-0">
        <section className="flex flex-col gap-2 rounded-2xl border border-line bg-ground p-4">
          <h2 className="text-sm font-bold">{t(tried ? 'tiers.partnersTried' : 'tiers.partnersNow')}</h2>
          <div ref={place} className="overflow-hidden" aria-live="polite">
            {picture && <Figure picture={picture} />}
          </div>
          <p className="text-xs text-muted">{t('tiers.liveNote')}</p>
        </section>
        <ol className="flex flex-col gap-1.5">
          {program.tiers.toReversed().map((one) => {
            const index = program.tiers.indexOf(one);
            const open = one.id === tier?.id;
            const name = locale.name(one);
            return (
              <li
                key={one.id}
                className={`flex items-center gap-1 rounded-xl border p-1.5 ${open ? 'border-accent bg-accent-soft' : 'border-line bg-ground'}`}
              >
                <button
                  type="button"
                  aria-pressed={open}
                  onClick={() => setSelected(one.id)}
                  className="flex min-w-0 flex-1 flex-col items-start gap-0.5 rounded-lg px-2 py-1 text-start"
                >
                  <TierBadge name={name} tone={one.tone} />
                  <span className="text-xs text-muted">
                    {t('tiers.summary', {
                      requirements: one.groups.length + one.gateIds.length,
                      benefits: one.benefits.length,
                    })}
                  </span>
                </button>
                <div className="flex flex-col">
                  <IconButton
                    label={t('tiers.moveUp', { name })}
                    icon={<ArrowUp className="size-3.5" />}
                    isDisabled={index === program.tiers.length - 1}
                    onPress={() => onChange((p) => ({ tiers: movedTier(p.tiers, one.id, 1) }))}
                  />
                  <IconButton
                    label={t('tiers.moveDown', { name })}
                    icon={<ArrowDown className="size-3.5" />}
                    isDisabled={index === 0}
                    onPress={() => onChange((p) => ({ tiers: movedTier(p.tiers, one.id, -1) }))}
                  />
                </div>
              </li>
            );
          })}
        </ol>
        <Button onPress={add} isDisabled={program.tiers.length >= 12}>
          <Plus aria-hidden className="size-4" />
          {t('tiers.addTier')}
        </Button>
      </div>
      {tier ? (
        <TierEditor key={tier.id} tier={tier} world={world} onChange={onChange} onTry={setTried} />
      ) : (
        <p className="rounded-2xl border border-line bg-ground p-6 text-sm text-muted">
          {t('tierWords.problem.no-tiers')}
        </p>
      )}
    </div>
  );
}
