import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import type { OrgProcess } from '#shared/domain/organization/process.ts';
import type { RaciProblem } from '#shared/domain/organization/raci.ts';
import { problemSentence } from '#shared/reports/raci-sentence.ts';

/** Findings of the checks as sentences; pressing one selects its step. */
export function Problems(props: {
  process: OrgProcess;
  problems: readonly RaciProblem[];
  hours: number | null;
  onPick: (stepId: string) => void;
}) {
  const { process, problems, hours, onPick } = props;
  const locale = useLocale();
  const { t } = locale;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      {problems.length === 0 ? (
        <p className="flex items-center gap-1.5 text-good">
          <CircleCheck aria-hidden className="size-4" />
          {t('organization.process.sound')}
        </p>
      ) : (
        <ul className="flex flex-1 flex-col gap-1">
          {problems.slice(0, 4).map((problem) => (
            <li key={JSON.stringify(problem)}>
              <button
                type="button"
                className="flex items-center gap-1.5 text-start text-warn hover:underline"
                onClick={() => 'stepId' in problem && onPick(problem.stepId)}
              >
                <TriangleAlert aria-hidden className="size-4 shrink-0" />
                {problemSentence(process, problem, locale)}
              </button>
            </li>
          ))}
          {problems.length > 4 && (
            <li className="text-muted">
              {t('organization.process.moreProblems', { count: problems.length - 4 })}
            </li>
          )}
        </ul>
      )}
      {hours !== null && (
        <p className="text-muted">{t('organization.process.longest', { hours: locale.number(hours) })}</p>
      )}
    </div>
  );
}
