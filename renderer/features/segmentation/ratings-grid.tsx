import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { NumberField } from '#renderer/ui/index.ts';
import { type Actor, isPartner, ratingOf } from '#shared/domain/ecosystem/actor.ts';

const rowHeight = 44;

/** Partners × criteria for quick rating from the keyboard: 1 to 5 in either script, empty clears. */
export function RatingsGrid({ actors }: { actors: readonly Actor[] }) {
  const locale = useLocale();
  const { t } = locale;
  const criteria = useOperation('ecosystem.criteria', {}).data ?? [];
  const { run } = useCommand('ecosystem.rate');
  const partners = useMemo(() => actors.filter(isPartner), [actors]);
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: partners.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const template = `minmax(220px, 1fr) ${criteria.map(() => '140px').join(' ')}`;
  return (
    <div ref={scroll} className="min-h-0 flex-1 overflow-auto rounded-xl border border-line bg-ground">
      <div
        role="grid"
        aria-label={t('segmentation.ratingsView')}
        aria-rowcount={partners.length + 1}
        className="w-max min-w-full"
      >
        <div
          role="row"
          className="sticky top-0 z-10 grid border-b border-line bg-surface text-sm font-medium"
          style={{ gridTemplateColumns: template }}
        >
          <div role="columnheader" className="px-3 py-2">
            {t('ecosystem.field.name')}
          </div>
          {criteria.map((c) => (
            <div role="columnheader" key={c.id} className="px-3 py-2" title={c.description}>
              {locale.name(c)}
            </div>
          ))}
        </div>
        <div style={{ blockSize: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map((item) => {
            const actor = partners[item.index];
            if (!actor) return null;
            return (
              <div
                key={actor.id}
                role="row"
                className="absolute inset-x-0 grid items-center border-b border-line text-sm"
                style={{ gridTemplateColumns: template, blockSize: rowHeight, insetBlockStart: item.start }}
              >
                <div role="rowheader" className="truncate px-3">
                  <bdi>{locale.name(actor)}</bdi>
                </div>
                {criteria.map((c) => (
                  <div role="gridcell" key={c.id} className="px-3">
                    <NumberField
                      hideLabel
                      label={`${locale.name(actor)}: ${locale.name(c)}`}
                      value={ratingOf(actor, c.id)}
                      min={1}
                      max={5}
                      width="w-16"
                      onCommit={(value) => void run({ actorIds: [actor.id], criterionId: c.id, value })}
                    />
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
