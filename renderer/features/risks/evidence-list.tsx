import { Link } from '@tanstack/react-router';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import type { Evidence } from '#shared/domain/risk/evidence.ts';

/** Where a number of the workspace comes from. */
const pageOf = {
  hhi: '/concentration',
  top1Share: '/concentration',
  top3Share: '/concentration',
  openClashes: '/conflicts',
  highClashes: '/conflicts',
  setupCost: null,
  activePartners: '/partners',
  inactivePartners: '/partners',
  revenueKnown: '/partners',
  ratingsComplete: '/segmentation',
  strongOpponents: '/stakeholders',
  peopleToMove: '/stakeholders',
} as const satisfies Record<Evidence['id'], string | null>;

/** What the workspace knows already about a risk of the method, with the way to where it comes from. */
export function EvidenceList({ riskId }: { riskId: string }) {
  const locale = useLocale();
  const { t } = locale;
  const own = useOperation('risk.evidence', {}).data?.filter((e) => e.riskId === riskId) ?? [];
  if (own.length === 0) return null;
  const shown = ({ value, unit }: Evidence): string => {
    if (value === null) return '–';
    switch (unit) {
      case 'money':
        return locale.money(value, { compact: true });
      case 'share':
        return locale.percent(value);
      case 'index':
        return locale.number(value, { decimals: 0 });
      case 'count':
        return locale.number(value);
      default:
        return unit satisfies never;
    }
  };
  return (
    <section className="rounded-xl bg-surface p-3">
      <h3 className="mb-1.5 text-sm font-bold">{t('risk.register.evidenceTitle')}</h3>
      <dl className="flex flex-col gap-1 text-sm">
        {own.map((e) => {
          const page = pageOf[e.id];
          const name = t(`risk.register.evidence.${e.id}`);
          return (
            <div key={e.id} className="flex justify-between gap-3">
              <dt className="text-muted">
                {page === null ? (
                  name
                ) : (
                  <Link to={page} className="underline decoration-line underline-offset-4 hover:text-accent">
                    {name}
                  </Link>
                )}
                {e.about !== null && (
                  <bdi className="block text-xs" dir="auto">
                    {e.about}
                  </bdi>
                )}
              </dt>
              <dd className="tabular font-bold whitespace-nowrap">
                <bdi>{shown(e)}</bdi>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
