import type { ActionItem } from '../risk/action.ts';
import type { Recommendation } from './questionnaire.ts';
import type { RoadmapStep } from './roadmap.ts';

/** The stream of the change plan in which the steps of the shipped dimensions run; others are work on processes. */
const streams: Readonly<Record<string, ActionItem['stream']>> = {
  strategy: 'leadership',
  organization: 'process',
  mapping: 'process',
  program: 'incentives',
  recruitment: 'process',
  enablement: 'training',
  marketing: 'communication',
  data: 'system',
  risk: 'process',
  leadership: 'leadership',
};

/** A step of a roadmap as an action of the change plan, in the language of the workspace. */
export function roadmapAction(
  step: RoadmapStep,
  recommendation: Recommendation,
  given: {
    readonly id: string;
    readonly roundId: string;
    readonly lang: 'fa' | 'en';
    readonly order: number;
    readonly afterIds: readonly string[];
  },
): ActionItem {
  const en = given.lang === 'en';
  return {
    id: given.id,
    about: 'assessment',
    aboutId: given.roundId,
    stream: streams[recommendation.dimensionId] ?? 'process',
    name: recommendation.name,
    nameEn: recommendation.nameEn,
    note: (en && recommendation.descriptionEn) || recommendation.description,
    owner: (en && recommendation.ownerEn) || recommendation.owner,
    startOn: step.startOn,
    dueOn: step.dueOn,
    afterIds: [...given.afterIds],
    sourceId: recommendation.id,
    wave: Math.min(20, step.wave),
    state: 'planned',
    order: given.order,
  };
}
