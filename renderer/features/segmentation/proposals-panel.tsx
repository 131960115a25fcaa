import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Badge, Button, QuadrantBadge } from '#renderer/ui/index.ts';
import type { Proposal } from '#shared/domain/ecosystem/play.ts';
import { quadrantOf } from '#shared/domain/ecosystem/value-potential.ts';

const tone = { open: 'accent', agreed: 'good', dismissed: 'neutral' } as const;

/** Proposed changes with their reasons, until each is agreed or dismissed. */
export function ProposalsPanel({ onSelect }: { onSelect: (id: string) => void }) {
  const locale = useLocale();
  const { t } = locale;
  const actors = useOperation('ecosystem.actors', {}).data ?? [];
  const proposals = useOperation('ecosystem.proposals', {}).data ?? [];
  const cutoffs = useOperation('ecosystem.segmentation', {}).data?.cutoffs;
  const save = useCommand('ecosystem.saveProposal');
  const remove = useCommand('ecosystem.deleteProposals');
  if (!cutoffs) return null;
  const decide = (p: Proposal, state: Proposal['state']) => void save.run({ ...p, state });
  return (
    <section className="flex flex-col gap-3 rounded-2xl border border-line bg-ground p-4">
      <h2 className="text-sm font-bold">{t('segmentation.proposals')}</h2>
      {proposals.length === 0 && <p className="text-xs text-muted">{t('segmentation.noProposals')}</p>}
      {proposals.map((p) => {
        const actor = actors.find((a) => a.id === p.actorId);
        return (
          <article key={p.id} className="flex flex-col gap-1.5 border-t border-line pt-2 text-sm">
            <div className="flex items-center justify-between gap-2">
              <button
                type="button"
                className="truncate rounded text-start font-medium hover:underline focus-visible:outline-2 focus-visible:outline-accent"
                onClick={() => onSelect(p.actorId)}
              >
                <bdi>{actor ? locale.name(actor) : ''}</bdi>
              </button>
              <Badge tone={tone[p.state]}>{t(`ecosystem.proposalState.${p.state}`)}</Badge>
            </div>
            <div className="flex items-center justify-between gap-2 text-xs text-muted">
              <QuadrantBadge quadrant={quadrantOf(p.value, p.potential, cutoffs)} />
              <bdi>{locale.date(p.proposedOn, 'short')}</bdi>
            </div>
            <p className="text-xs leading-5">
              <bdi>{p.reason}</bdi>
            </p>
            <div className="flex gap-1">
              {p.state === 'open' ? (
                <>
                  <Button onPress={() => decide(p, 'agreed')}>{t('segmentation.agree')}</Button>
                  <Button variant="ghost" onPress={() => decide(p, 'dismissed')}>
                    {t('segmentation.dismiss')}
                  </Button>
                </>
              ) : (
                <Button variant="ghost" onPress={() => void remove.run({ ids: [p.id] })}>
                  {t('common.delete')}
                </Button>
              )}
            </div>
          </article>
        );
      })}
    </section>
  );
}
