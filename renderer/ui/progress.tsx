import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import { useLocale } from '#renderer/app/locale.tsx';
import { Button } from './button.tsx';

/** How far long work has come, with a way to stop it. A null share means that it has just begun. */
export function ProgressBar({
  label,
  share,
  onCancel,
}: {
  label: string;
  share: number | null;
  onCancel?: () => void;
}) {
  const locale = useLocale();
  const percent = Math.round((share ?? 0) * 100);
  return (
    <div className="flex items-center gap-3">
      <AriaProgressBar aria-label={label} value={percent} className="flex-1">
        <div className="flex justify-between text-xs text-muted">
          <span>{label}</span>
          <span className="tabular">{locale.percent(share ?? 0, 0)}</span>
        </div>
        <div className="mt-1 h-1.5 overflow-hidden rounded-full bg-line">
          <div
            className="h-full rounded-full bg-accent transition-all"
            style={{ inlineSize: `${percent}%` }}
          />
        </div>
      </AriaProgressBar>
      {onCancel && <Button onPress={onCancel}>{locale.t('common.cancel')}</Button>}
    </div>
  );
}

/** A ring that fills with progress, as in the journey rail; null draws an empty one. */
export function ProgressRing({ share }: { share: number | null }) {
  const around = 2 * Math.PI * 8;
  return (
    <svg aria-hidden viewBox="0 0 22 22" className="size-5 shrink-0 -rotate-90">
      <circle cx="11" cy="11" r="8" fill="none" strokeWidth="3.5" className="stroke-line" />
      {share !== null && share > 0 && (
        <circle
          cx="11"
          cy="11"
          r="8"
          fill="none"
          strokeWidth="3.5"
          strokeDasharray={`${around * share} ${around}`}
          className="stroke-accent"
        />
      )}
    </svg>
  );
}
