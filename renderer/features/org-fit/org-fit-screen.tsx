import { useNavigate } from '@tanstack/react-router';
import { Building2 } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Button, EmptyState, PageHeader } from '#renderer/ui/index.ts';
import { CriteriaTable } from './criteria-table.tsx';
import { CriterionInspector } from './criterion-inspector.tsx';
import { decisionOfFit } from './decision.ts';
import { FitResult } from './fit-result.tsx';

/** Which organization model fits (F14): criteria with ratings at one side, the answer and its reasons at the other. */
export function OrgFitScreen() {
  const locale = useLocale();
  const { t } = locale;
  const navigate = useNavigate();
  const criteria = useOperation('organization.criteria', {}).data;
  const fit = useOperation('organization.fit', {}).data;
  const addShipped = useCommand('library.addShipped');
  const saveDecision = useCommand('strategy.saveDecision');
  const [selected, setSelected] = useState<string | null>(null);
  if (!criteria || !fit) return null;
  const one = criteria.find((c) => c.id === selected);
  const record = async () => {
    const made = await saveDecision.run(decisionOfFit(criteria, fit, locale));
    if (made.ok) showDone(t('organization.fit.recorded'));
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('organization.fit.title')}
        purpose={t('organization.fit.purpose')}
        actions={
          <Button isDisabled={fit.winner === null || saveDecision.pending} onPress={() => void record()}>
            {t('organization.fit.record')}
          </Button>
        }
      />
      {criteria.length === 0 ? (
        <EmptyState
          icon={<Building2 className="size-7" />}
          title={t('organization.fit.empty.title')}
          text={t('organization.fit.empty.text')}
          actions={
            <>
              <Button variant="primary" onPress={() => void addShipped.run({ list: 'orgCriteria' })}>
                {t('organization.fit.empty.add')}
              </Button>
              <Button onPress={() => void navigate({ to: '/dashboard' })}>{t('app.pages.dashboard')}</Button>
            </>
          }
        />
      ) : (
        <div className="grid min-h-0 flex-1 grid-cols-2 items-start gap-4 overflow-auto max-lg:grid-cols-1">
          <CriteriaTable criteria={criteria} selected={selected} onSelect={setSelected} />
          <FitResult criteria={criteria} fit={fit} />
        </div>
      )}
      {one && <CriterionInspector key={one.id} criterion={one} onClose={() => setSelected(null)} />}
    </div>
  );
}
