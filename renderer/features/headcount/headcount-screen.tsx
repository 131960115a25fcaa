import { UsersRound } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import { Button, EmptyState, Figure, KeyFigure, PageHeader } from '#renderer/ui/index.ts';
import { headcountFigure } from '#shared/figures/headcount.ts';
import { Basis } from './basis.tsx';
import { LineInspector } from './line-inspector.tsx';
import { LinesTable } from './lines-table.tsx';
import { blankLine, seedLines } from './new-lines.ts';

const least = { width: 480, height: 200 };

/** The headcount plan (S18): people from the volumes they carry, their cost by month, and the share of all staff. */
export function HeadcountScreen() {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const lines = useOperation('organization.headcountLines', {}).data;
  const plan = useOperation('organization.headcount', {}).data;
  const basis = useOperation('organization.headcountBasis', {}).data;
  const volumes = useOperation('organization.headcountVolumes', {}).data;
  const benchmark = useOperation('strategy.benchmarks', {}).data?.find((b) => b.figure === 'staff-share');
  const save = useCommand('organization.saveHeadcountLine');
  const [selected, setSelected] = useState<string | null>(null);
  const { place, size } = useSize(least);
  const picture = useMemo(
    () => plan && headcountFigure(plan, theme, locale, { width: size.width, height: 260 }),
    [plan, theme, locale, size.width],
  );
  if (!lines || !plan || !basis || !volumes) return null;
  const one = lines.find((l) => l.id === selected);
  const add = async () => {
    const made = await save.run(blankLine(t('organization.headcount.newName')));
    if (made.ok) setSelected(made.value.id);
  };
  const begin = async () => {
    for (const line of seedLines(locale, volumes)) await save.run(line);
  };
  const range = (from: number | undefined, to: number | undefined): string =>
    t('organization.headcount.startEnd', { from: from ?? 0, to: to ?? 0 });
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('organization.headcount.title')}
        purpose={t('organization.headcount.purpose')}
        actions={
          lines.length > 0 && (
            <Button variant="primary" onPress={() => void add()}>
              {t('organization.headcount.newLine')}
            </Button>
          )
        }
      />
      {lines.length === 0 ? (
        <EmptyState
          icon={<UsersRound className="size-7" />}
          title={t('organization.headcount.empty.title')}
          text={t('organization.headcount.empty.text')}
          actions={
            <>
              <Button variant="primary" onPress={() => void begin()}>
                {t('organization.headcount.empty.begin')}
              </Button>
              <Button onPress={() => void add()}>{t('organization.headcount.newLine')}</Button>
            </>
          }
        />
      ) : (
        <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-auto *:shrink-0">
          <div className="grid grid-cols-3 gap-3">
            <KeyFigure
              label={t('organization.headcount.people')}
              value={range(plan.people[0], plan.people.at(-1))}
            />
            <KeyFigure
              label={t('organization.headcount.cost')}
              value={locale.money(plan.totalCost, { compact: true })}
              note={t('organization.headcount.costNote', { months: plan.months })}
            />
            <KeyFigure
              label={t('organization.headcount.share')}
              value={plan.shareEnd === null ? '–' : locale.percent(plan.shareEnd)}
              note={
                plan.shareEnd === null
                  ? t('organization.headcount.shareUnknown')
                  : benchmark
                    ? t('organization.headcount.shareNote', { share: locale.basisPoints(benchmark.low) })
                    : ''
              }
            />
          </div>
          <Basis basis={basis} />
          <div ref={place} className="overflow-hidden rounded-2xl border border-line bg-ground p-4">
            {picture && <Figure picture={picture} />}
          </div>
          <LinesTable lines={lines} plan={plan} selected={selected} onSelect={setSelected} />
        </div>
      )}
      {one && (
        <LineInspector
          key={one.id}
          line={one}
          months={plan.months}
          volumes={volumes}
          onClose={() => setSelected(null)}
        />
      )}
    </div>
  );
}
