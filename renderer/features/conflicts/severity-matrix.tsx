import { useLocale } from '#renderer/app/locale.tsx';
import {
  type ConflictKind,
  conflictKinds,
  type Severity,
  severities,
} from '#shared/domain/ecosystem/conflict.ts';
import type { Clash } from './clash.ts';

const tones: Readonly<Record<Severity, string>> = {
  high: 'bg-danger-soft text-danger',
  medium: 'bg-warn-soft text-warn',
  low: 'bg-surface text-ink',
};

/** How many clashes of each severity and kind there are; a count is also a filter. */
export function SeverityMatrix({
  clashes,
  chosen,
  onChoose,
}: {
  clashes: readonly Clash[];
  chosen: { readonly kind: ConflictKind; readonly severity: Severity } | null;
  onChoose: (kind: ConflictKind, severity: Severity) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <table aria-label={t('conflicts.summary')} className="tabular text-sm">
      <thead>
        <tr>
          <td />
          {conflictKinds.map((kind) => (
            <th key={kind} scope="col" className="px-2 pb-1 text-center text-xs font-normal text-muted">
              {t(`conflicts.kind.${kind}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {severities.map((severity) => (
          <tr key={severity}>
            <th scope="row" className="pe-2 text-start text-xs font-normal text-muted">
              {t(`conflicts.severity.${severity}`)}
            </th>
            {conflictKinds.map((kind) => {
              const count = clashes.filter((c) => c.kind === kind && c.severity === severity).length;
              const on = chosen?.kind === kind && chosen.severity === severity;
              return (
                <td key={kind} className="p-0.5">
                  <button
                    type="button"
                    aria-label={t('conflicts.summaryCell', {
                      kind: t(`conflicts.kind.${kind}`),
                      severity: t(`conflicts.severity.${severity}`),
                      number: count,
                    })}
                    aria-pressed={on}
                    disabled={count === 0}
                    className={`h-7 w-full min-w-20 rounded-md font-medium ${count === 0 ? 'text-muted' : tones[severity]} ${on ? 'ring-2 ring-accent' : ''}`}
                    onClick={() => onChoose(kind, severity)}
                  >
                    {count === 0 ? '–' : locale.number(count)}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
