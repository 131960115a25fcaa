import { Check, CircleAlert, CircleDashed, Info } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Button, Inspector } from '#renderer/ui/index.ts';
import type { KpiUnit } from '#shared/domain/library/kpi.ts';
import type { Goal } from '#shared/domain/strategy/goal.ts';
import type { SmartTone, SmartVerdict } from '#shared/domain/strategy/smart.ts';
import { type SmartNames, smartSentence } from '#shared/reports/smart-words.ts';

const icons: Readonly<Record<SmartTone, typeof Check>> = {
  proof: Check,
  note: Info,
  gap: CircleDashed,
  wrong: CircleAlert,
};
const tones: Readonly<Record<SmartTone, string>> = {
  proof: 'text-good',
  note: 'text-muted',
  gap: 'text-warn',
  wrong: 'text-danger',
};

/** The five letters, each with what speaks for it, what is missing and why. */
export function VerdictInspector({
  goal,
  verdict,
  unit,
  names,
  onDeleted,
}: {
  goal: Goal;
  verdict: SmartVerdict;
  unit: KpiUnit | null;
  names: SmartNames;
  onDeleted: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const remove = useCommand('strategy.deleteGoals');
  const failed = verdict.letters.filter((l) => !l.passed).length;
  return (
    <Inspector>
      <div>
        <h2 className="text-base font-bold">{t('strategy.goals.verdict')}</h2>
        <p role="status" className={`text-sm ${failed === 0 ? 'text-good' : 'text-muted'}`}>
          {failed === 0 ? t('smart.all') : t('smart.some', { count: failed })}
        </p>
      </div>
      {verdict.letters.map(({ letter, passed, findings }) => (
        <section key={letter} className="flex flex-col gap-1.5 border-t border-line pt-3">
          <h3 className="flex items-center gap-2 text-sm font-bold">
            <span
              className={`flex size-6 items-center justify-center rounded-md text-xs ${passed ? 'bg-good-soft text-good' : 'bg-surface text-muted'}`}
            >
              {letter}
            </span>
            {t(`smart.letters.${letter}`)}
            <span className={`ms-auto text-xs font-normal ${passed ? 'text-good' : 'text-warn'}`}>
              {t(passed ? 'smart.passed' : 'smart.failed')}
            </span>
          </h3>
          <ul className="flex flex-col gap-1.5">
            {findings.map((finding) => {
              const Icon = icons[finding.tone];
              return (
                <li key={finding.code} className="flex items-start gap-2 text-sm">
                  <Icon
                    role="img"
                    aria-label={t(`smart.tone.${finding.tone}`)}
                    className={`mt-1 size-4 shrink-0 ${tones[finding.tone]}`}
                  />
                  <span>{smartSentence(finding, unit, names, locale)}</span>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <div className="border-t border-line pt-3">
        <Button
          variant="ghost"
          className="text-danger"
          onPress={() => {
            onDeleted();
            void remove.run({ ids: [goal.id] });
          }}
        >
          {t('common.delete')}
        </Button>
      </div>
    </Inspector>
  );
}
