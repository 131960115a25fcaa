import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { QuadrantBadge } from '#renderer/ui/index.ts';
import { quadrants } from '#shared/domain/ecosystem/segmentation.ts';

/** Who stands where, for the keyboard and for reading; and who has no place, and why. */
export function QuadrantLists({
  selected,
  onSelect,
}: {
  selected: string | null;
  onSelect: (id: string) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const actors = useOperation('ecosystem.actors', {}).data ?? [];
  const partners = useOperation('ecosystem.segmentation', {}).data?.partners ?? [];
  const names = new Map(actors.map((a) => [a.id, locale.name(a)]));
  const item = (id: string, note?: string) => (
    <li key={id}>
      <button
        type="button"
        aria-pressed={selected === id}
        className={`flex w-full justify-between gap-2 rounded-md px-2 py-1 text-start text-sm ${selected === id ? 'bg-accent-soft font-bold' : 'hover:bg-surface'}`}
        onClick={() => onSelect(id)}
      >
        <bdi className="truncate">{names.get(id)}</bdi>
        {note && <span className="shrink-0 text-xs text-muted">{note}</span>}
      </button>
    </li>
  );
  const unplaced = partners.filter((p) => p.quadrant === null);
  return (
    <section className="flex flex-col gap-2 rounded-2xl border border-line bg-ground p-4">
      {quadrants.map((q) => {
        const members = partners
          .filter((p) => p.quadrant === q)
          .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
        return (
          <details key={q} open={q === 'strategic'}>
            <summary className="flex cursor-default items-center justify-between text-sm font-bold">
              <QuadrantBadge quadrant={q} />
              <span className="tabular text-muted">{locale.number(members.length)}</span>
            </summary>
            <ul>{members.map((m) => item(m.actorId))}</ul>
          </details>
        );
      })}
      {unplaced.length > 0 && (
        <details>
          <summary className="flex cursor-default items-center justify-between text-sm font-bold">
            {t('segmentation.unplaced')}
            <span className="tabular text-muted">{locale.number(unplaced.length)}</span>
          </summary>
          <ul>
            {unplaced.map((p) =>
              item(
                p.actorId,
                t(
                  p.value === null
                    ? p.potential === null
                      ? 'segmentation.missingBoth'
                      : 'segmentation.missingValue'
                    : 'segmentation.missingPotential',
                ),
              ),
            )}
          </ul>
        </details>
      )}
    </section>
  );
}
