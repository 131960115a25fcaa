import { useLocale } from '#renderer/app/locale.tsx';
import { NumberField } from '#renderer/ui/index.ts';

/** A weight, and the share that it makes among its neighbours. */
export function WeightField({
  label,
  weight,
  share,
  onCommit,
}: {
  label: string;
  weight: number;
  /** 0–1; null where all weights are zero. */
  share: number | null;
  onCommit: (weight: number) => void;
}) {
  const locale = useLocale();
  return (
    <div className="flex flex-col gap-1">
      <NumberField
        label={label}
        value={weight}
        min={0}
        max={100}
        onCommit={(next) => next !== null && onCommit(next)}
      />
      <span className={`text-xs ${share === null ? 'text-danger' : 'text-muted'}`}>
        {share === null
          ? locale.t('questionnaires.noShare')
          : locale.t('questionnaires.share', { share: locale.percent(share, 0) })}
      </span>
    </div>
  );
}
