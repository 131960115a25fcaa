import { Radar } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { Button, EmptyState, PageHeader, Segments } from '#renderer/ui/index.ts';
import { registers } from './clash.ts';
import { RadarView } from './radar-view.tsx';
import { AgreementsView, PricesView, QuotesView, RegistrationsView } from './registers.tsx';
import { useNames } from './use-names.ts';

const views = ['radar', ...registers] as const;
type View = (typeof views)[number];

/** The radar of channel conflicts (F11) and the four registers that it reads. */
export function ConflictsScreen() {
  const { t } = useLocale();
  const names = useNames();
  const clashes = useOperation('ecosystem.conflicts', {}).data;
  const agreements = useOperation('ecosystem.agreements', {}).data;
  const registrations = useOperation('ecosystem.registrations', {}).data;
  const prices = useOperation('ecosystem.priceRules', {}).data;
  const quotes = useOperation('ecosystem.quotes', {}).data;
  const [view, setView] = useState<View>('radar');
  const [opened, setOpened] = useState<string | null>(null);
  const clashing = useMemo(() => new Set(clashes?.flatMap((c) => [c.recordA, c.recordB])), [clashes]);
  if (!names || !clashes || !agreements || !registrations || !prices || !quotes) return null;
  const show = (next: View, record: string | null = null) => {
    setOpened(record);
    setView(next);
  };
  const empty = agreements.length + registrations.length + prices.length + quotes.length === 0;
  const shared = { names, clashing, opened };
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('conflicts.title')}
        purpose={t('conflicts.purpose')}
        actions={
          <Segments
            label={t('conflicts.view')}
            value={view}
            options={views.map((id) => ({ id, label: t(`conflicts.${id}`) }))}
            onChange={(next) => show(next)}
          />
        }
      />
      {view === 'agreements' ? (
        <AgreementsView rows={agreements} {...shared} />
      ) : view === 'registrations' ? (
        <RegistrationsView rows={registrations} {...shared} />
      ) : view === 'prices' ? (
        <PricesView rows={prices} {...shared} />
      ) : view === 'quotes' ? (
        <QuotesView rows={quotes} {...shared} />
      ) : empty ? (
        <EmptyState
          icon={<Radar className="size-7" />}
          title={t('conflicts.empty.title')}
          text={t('conflicts.empty.text')}
          actions={
            <>
              <Button variant="primary" onPress={() => show('agreements', 'new')}>
                {t('conflicts.newAgreement')}
              </Button>
              <Button onPress={() => show('registrations', 'new')}>{t('conflicts.newRegistration')}</Button>
            </>
          }
        />
      ) : (
        <RadarView clashes={clashes} names={names} onRecord={show} />
      )}
    </div>
  );
}
