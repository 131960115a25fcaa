import { BadgeCheck, Gift, GraduationCap } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Button, EmptyState, PageHeader, Segments } from '#renderer/ui/index.ts';
import { BenefitInspector } from './benefit-inspector.tsx';
import { CertificateInspector } from './certificate-inspector.tsx';
import { HoldingForm } from './holding-form.tsx';
import { HoldingsView } from './holdings-view.tsx';
import { BenefitTable, CertificateTable } from './tables.tsx';

const views = ['benefits', 'certificates', 'holdings'] as const;
type View = (typeof views)[number];
const icons = { benefits: Gift, certificates: GraduationCap, holdings: BadgeCheck } as const;

/** What a program can give and ask for (S23, S24): benefits, certificates, and who holds which. */
export function BenefitsScreen() {
  const { t } = useLocale();
  const benefits = useOperation('program.benefits', {}).data;
  const certificates = useOperation('program.certificates', {}).data;
  const holdings = useOperation('program.holdings', {}).data;
  const program = useOperation('program.programs', {}).data?.find((p) => p.state === 'current') ?? null;
  const addShipped = useCommand('library.addShipped');
  const saveBenefit = useCommand('program.saveBenefit');
  const saveCertificate = useCommand('program.saveCertificate');
  const [view, setView] = useState<View>('benefits');
  const [selected, setSelected] = useState<string | null>(null);
  if (!benefits || !certificates || !holdings) return null;
  const texts = { description: '', descriptionEn: '', nameEn: null };
  const add = async () => {
    if (view === 'holdings') return setSelected('new');
    const made =
      view === 'benefits'
        ? await saveBenefit.run({
            ...texts,
            name: t('benefits.newBenefit'),
            group: 'sales',
            monetary: false,
            annualCost: null,
          })
        : await saveCertificate.run({
            ...texts,
            name: t('benefits.newCertificate'),
            kind: 'training',
            validMonths: 24,
          });
    if (made.ok) setSelected(made.value.id);
  };
  const ship = async () => {
    const done = await addShipped.run({ list: view === 'benefits' ? 'benefits' : 'certificates' });
    if (!done.ok) return;
    const { added } = done.value;
    showDone(added === 0 ? t('benefits.nothingNew') : t('benefits.added', { count: added }));
  };
  const count = { benefits: benefits.length, certificates: certificates.length, holdings: holdings.length }[
    view
  ];
  const newLabel = {
    benefits: t('benefits.newBenefit'),
    certificates: t('benefits.newCertificate'),
    holdings: t('benefits.newHolding'),
  }[view];
  const Icon = icons[view];
  const shipped = view !== 'holdings' && (
    <Button variant={count === 0 ? 'primary' : 'secondary'} onPress={() => void ship()}>
      {t('benefits.addShipped')}
    </Button>
  );
  const create = (
    <Button
      variant={view !== 'holdings' && count === 0 ? 'secondary' : 'primary'}
      isDisabled={view === 'holdings' && certificates.length === 0}
      onPress={() => void add()}
    >
      {newLabel}
    </Button>
  );
  const benefit = view === 'benefits' ? benefits.find((b) => b.id === selected) : undefined;
  const certificate = view === 'certificates' ? certificates.find((c) => c.id === selected) : undefined;
  const close = () => setSelected(null);
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('benefits.title')}
        purpose={t('benefits.purpose')}
        actions={
          <>
            {count > 0 && shipped}
            {count > 0 && create}
            <Segments
              label={t('benefits.view')}
              value={view}
              options={views.map((id) => ({ id, label: t(`benefits.views.${id}`) }))}
              onChange={(next) => {
                setView(next);
                close();
              }}
            />
          </>
        }
      />
      {count === 0 ? (
        <EmptyState
          icon={<Icon className="size-7" />}
          title={t(`benefits.empty.${view}`)}
          text={t(`benefits.empty.${view}Text`)}
          actions={
            <>
              {shipped}
              {create}
            </>
          }
        />
      ) : (
        table()
      )}
      {benefit && <BenefitInspector key={benefit.id} benefit={benefit} program={program} onClose={close} />}
      {certificate && (
        <CertificateInspector
          key={certificate.id}
          certificate={certificate}
          holdings={holdings}
          program={program}
          onClose={close}
        />
      )}
      {view === 'holdings' && selected !== null && (
        <HoldingForm
          key={selected}
          row={holdings.find((h) => h.id === selected) ?? null}
          certificates={certificates}
          onClose={close}
        />
      )}
    </div>
  );

  function table(): ReactNode {
    const shared = { selected, onSelect: setSelected, program };
    switch (view) {
      case 'benefits':
        return <BenefitTable rows={benefits ?? []} {...shared} />;
      case 'certificates':
        return <CertificateTable rows={certificates ?? []} holdings={holdings ?? []} {...shared} />;
      case 'holdings':
        return (
          <HoldingsView holdings={holdings ?? []} certificates={certificates ?? []} onSelect={setSelected} />
        );
      default:
        return view satisfies never;
    }
  }
}
