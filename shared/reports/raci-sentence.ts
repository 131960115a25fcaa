import type { OrgProcess } from '#shared/domain/organization/process.ts';
import type { RaciProblem } from '#shared/domain/organization/raci.ts';
import type { Locale } from '#shared/locale/index.ts';

/** A finding of a process as a sentence: what is wrong, where, and what to do. */
export function problemSentence(process: OrgProcess, problem: RaciProblem, locale: Locale): string {
  const { t } = locale;
  const nameOf = (
    items: readonly { id: string; name: string; nameEn: string | null }[],
    id: string,
  ): string => {
    const one = items.find((i) => i.id === id);
    return one ? locale.name(one) : id;
  };
  switch (problem.code) {
    case 'noStart':
    case 'noEnd':
      return t(`organization.process.problems.${problem.code}`);
    case 'overloaded':
      return t('organization.process.problems.overloaded', {
        lane: nameOf(process.lanes, problem.laneId),
        share: locale.percent(problem.share, 0),
        count: problem.count,
      });
    case 'manyAccountable':
      return t('organization.process.problems.manyAccountable', {
        step: nameOf(process.steps, problem.stepId),
        count: problem.count,
      });
    case 'noAccountable':
    case 'noResponsible':
    case 'unknownLane':
    case 'deadEnd':
    case 'unreachable':
      return t(`organization.process.problems.${problem.code}`, {
        step: nameOf(process.steps, problem.stepId),
      });
    default:
      return problem satisfies never;
  }
}
