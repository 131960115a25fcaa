import { ArrowLeft, ArrowRight, CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import type { QuestionnaireCheck } from '#shared/domain/assessment/questionnaire-checks.ts';
import type { Part } from './edit-types.ts';

/** What is still to be done before it goes out; each line leads to its spot. */
export function ChecksView({
  checks,
  onGo,
}: {
  checks: readonly QuestionnaireCheck[];
  onGo: (part: Part, check: QuestionnaireCheck) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const Go = locale.dir === 'rtl' ? ArrowLeft : ArrowRight;
  if (checks.length === 0)
    return (
      <p className="flex items-center gap-2 rounded-2xl border border-line bg-ground p-5 text-good">
        <CircleCheck aria-hidden className="size-5" />
        {t('questionnaires.noChecks')}
      </p>
    );
  return (
    <ul className="min-h-0 flex-1 divide-y divide-line overflow-auto rounded-2xl border border-line bg-ground">
      {checks.map((check) => {
        const Icon = check.serious ? TriangleAlert : CircleDashed;
        const steps = locale.list(check.numbers.map((n) => locale.number(n)));
        return (
          <li key={`${check.kind}|${check.part.kind}|${check.part.id}`}>
            <button
              type="button"
              className="group flex w-full items-start gap-3 px-4 py-2.5 text-start hover:bg-surface"
              onClick={() => onGo(check.part, check)}
            >
              <Icon
                aria-hidden
                className={`mt-0.5 size-4.5 shrink-0 ${check.serious ? 'text-warn' : 'text-muted'}`}
              />
              <span className="min-w-0 flex-1">
                <span className="block text-sm">
                  {t(`questionnaires.checks.${check.kind}`, {
                    count: check.numbers[0] ?? 0,
                    numbers: steps,
                  })}
                </span>
                <bdi className="block truncate text-xs text-muted">{locale.name(check)}</bdi>
              </span>
              <Go aria-hidden className="mt-0.5 size-4 text-muted opacity-0 group-hover:opacity-100" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
