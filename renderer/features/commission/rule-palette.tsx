import { useLocale } from '#renderer/app/locale.tsx';
import { Dialog } from '#renderer/ui/index.ts';
import { type RuleKind, ruleKinds } from '#shared/domain/program/rule.ts';
import { ruleIcons } from './rule-icon.tsx';

/** All kinds of rules in the order of F5, each with what it is good for. */
export function RulePalette({
  onChoose,
  onClose,
}: {
  onChoose: (kind: RuleKind) => void;
  onClose: () => void;
}) {
  const { t } = useLocale();
  return (
    <Dialog title={t('commission.addTitle')} isOpen onClose={onClose} size="lg">
      <p className="mb-3 text-sm text-muted">{t('commission.addHint')}</p>
      <ul className="grid grid-cols-2 gap-2">
        {ruleKinds.map((kind) => {
          const Icon = ruleIcons[kind];
          return (
            <li key={kind}>
              <button
                type="button"
                className="flex h-full w-full items-start gap-3 rounded-xl border border-line bg-ground p-3 text-start hover:border-accent hover:bg-accent-soft"
                onClick={() => onChoose(kind)}
              >
                <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-accent" />
                <span>
                  <span className="block text-sm font-medium">{t(`ruleWords.kind.${kind}`)}</span>
                  <span className="block text-xs leading-relaxed text-muted">
                    {t(`commission.explain.${kind}`)}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
