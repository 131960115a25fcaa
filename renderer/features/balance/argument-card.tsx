import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Badge, RatingScale } from '#renderer/ui/index.ts';
import type { Argument } from '#shared/domain/strategy/argument.ts';
import { textOf } from '#shared/locale/index.ts';

/** One line of the balance sheet, judged in place; what it rests on is in the inspector. */
export function ArgumentCard({
  argument,
  selected,
  onSelect,
}: {
  argument: Argument;
  selected: boolean;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const { run } = useCommand('strategy.saveArgument');
  const name = locale.name(argument);
  return (
    <article
      className={`relative flex flex-col gap-2 rounded-2xl border bg-ground p-4 ${selected ? 'border-accent' : 'border-line'}`}
    >
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <button
            type="button"
            aria-pressed={selected}
            className="text-start text-sm font-bold after:absolute after:inset-0 after:rounded-2xl"
            onClick={() => onSelect(selected ? null : argument.id)}
          >
            <bdi>{name}</bdi>
          </button>
          <p className="text-xs text-muted">{textOf(locale, argument.description, argument.descriptionEn)}</p>
        </div>
        <div className="relative z-10">
          <RatingScale
            label={t('strategy.balance.ratingOf', { name })}
            value={argument.rating}
            onChange={(rating) => void run({ ...argument, rating })}
          />
        </div>
      </div>
      {argument.evidence.trim() === '' ? (
        <div className="flex gap-1.5">
          <Badge>{t('strategy.balance.noEvidence')}</Badge>
          {argument.side === 'drawback' && argument.mitigation.trim() === '' && (
            <Badge tone={(argument.rating ?? 0) >= 4 ? 'warn' : 'neutral'}>
              {t('strategy.balance.noMitigation')}
            </Badge>
          )}
        </div>
      ) : (
        <dl className="flex flex-col gap-1 text-xs">
          <div>
            <dt className="inline font-medium">{t('strategy.balance.evidence')}: </dt>
            <dd className="inline">
              <bdi>{argument.evidence}</bdi>
            </dd>
          </div>
          {argument.side === 'drawback' && (
            <div>
              <dt className="inline font-medium">{t('strategy.balance.mitigation')}: </dt>
              <dd className={`inline ${argument.mitigation.trim() ? '' : 'text-warn'}`}>
                <bdi>{argument.mitigation || t('strategy.balance.noMitigation')}</bdi>
              </dd>
            </div>
          )}
        </dl>
      )}
    </article>
  );
}
