import { useNavigate } from '@tanstack/react-router';
import { ChartColumn } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import { Button, EmptyState, Figure, KeyFigure, PageHeader, Segments } from '#renderer/ui/index.ts';
import type { ConcentrationBasis } from '#shared/domain/ecosystem/concentration-view.ts';
import { shareBars } from '#shared/figures/shares.ts';
import { SalesRegister } from './sales-register.tsx';
import { type Ranked, SharesTable } from './shares-table.tsx';
import { WhatIfInspector } from './what-if-inspector.tsx';

const bases = ['revenue', 'margin', 'customer'] as const satisfies readonly ConcentrationBasis[];

/** Concentration (F10): how much hangs on few, and what remains when one of them leaves. */
export function ConcentrationScreen() {
  const locale = useLocale();
  const { t } = locale;
  const navigate = useNavigate();
  const [by, setBy] = useState<ConcentrationBasis>('revenue');
  const [selected, setSelected] = useState<string | null>(null);
  const view = useOperation('ecosystem.concentration', { by }).data;
  const actors = useOperation('ecosystem.actors', {}).data;
  const ranked = useMemo((): readonly Ranked[] => {
    const names = new Map(actors?.map((a) => [a.id, locale.name(a)]));
    return (view?.ranked ?? []).map((r) => ({ ...r, label: names.get(r.id) ?? r.label }));
  }, [view, actors, locale]);
  if (!actors) return null;
  const one = ranked.find(({ id }) => id === selected);
  const share = (value: number | null): string => (value === null ? '–' : locale.percent(value));
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('concentration.title')}
        purpose={t('concentration.purpose')}
        actions={
          <Segments
            label={t('concentration.by')}
            value={by}
            options={bases.map((id) => ({ id, label: t(`concentration.basis.${id}`) }))}
            onChange={(next) => {
              setBy(next);
              setSelected(null);
            }}
          />
        }
      />
      {view && ranked.length === 0 && by !== 'customer' ? (
        <EmptyState
          icon={<ChartColumn className="size-7" />}
          title={t('concentration.empty.title')}
          text={t('concentration.empty.text')}
          actions={
            <Button variant="primary" onPress={() => void navigate({ to: '/partners' })}>
              {t('app.pages.partners')}
            </Button>
          }
        />
      ) : (
        view && (
          <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-auto *:shrink-0">
            {ranked.length > 0 && (
              <>
                <div className="grid grid-cols-4 gap-3 max-lg:grid-cols-2">
                  <KeyFigure
                    label={t('concentration.hhi')}
                    value={view.hhi === null ? '–' : locale.number(view.hhi, { decimals: 0 })}
                    {...(view.band && { note: t(`concentration.band.${view.band}`) })}
                  />
                  <KeyFigure label={t('concentration.top1')} value={share(view.top1Share)} />
                  <KeyFigure label={t('concentration.top3')} value={share(view.top3Share)} />
                  <KeyFigure
                    label={t('concentration.total')}
                    value={locale.money(view.total, { compact: true })}
                  />
                </div>
                <div className="flex flex-col text-xs text-muted">
                  <p>{t('concentration.explain')}</p>
                  {view.missing > 0 && <p>{t('concentration.missing', { count: view.missing })}</p>}
                </div>
                <Shares ranked={ranked} by={by} selected={selected} onSelect={setSelected} />
                <SharesTable ranked={ranked} by={by} selected={selected} onSelect={setSelected} />
              </>
            )}
            {by === 'customer' && <SalesRegister actors={actors} />}
          </div>
        )
      )}
      {view && one && <WhatIfInspector one={one} view={view} onClose={() => setSelected(null)} />}
    </div>
  );
}

/** The figure of the documents, as wide as its place. */
function Shares({
  ranked,
  by,
  selected,
  onSelect,
}: {
  ranked: readonly Ranked[];
  by: ConcentrationBasis;
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const theme = useFigureTheme();
  const { place, size } = useSize(least);
  const picture = useMemo(
    () => shareBars(ranked, by, theme, locale, { width: size.width, selected }),
    [ranked, by, theme, locale, size.width, selected],
  );
  return (
    <div ref={place} className="overflow-hidden rounded-2xl border border-line bg-ground p-4">
      <Figure picture={picture} onPick={(id) => onSelect(ranked.some((r) => r.id === id) ? id : null)} />
    </div>
  );
}

const least = { width: 420, height: 100 };
