import type { contract, OutputOf } from '#shared/contract/index.ts';
import { type OrgCriterion, orgModels } from '#shared/domain/organization/fit.ts';
import { fitScores } from '#shared/domain/organization/model-fit.ts';
import type { Decision } from '#shared/domain/strategy/decision.ts';
import type { Locale } from '#shared/locale/index.ts';

type Fit = OutputOf<(typeof contract)['organization']['fit']>;

/** The result of the model fit as a decision record: the models as options, the ratings of their fit as scores. */
export function decisionOfFit(
  criteria: readonly OrgCriterion[],
  fit: Fit,
  locale: Locale,
): Omit<Decision, 'id' | 'order'> {
  const { t } = locale;
  const nameOf = new Map(criteria.map((c) => [c.id, locale.name(c)]));
  return {
    topic: 'org-model',
    title: t('organization.fit.decisionTitle'),
    titleEn: null,
    question: t('organization.fit.decisionQuestion'),
    options: orgModels.map((model) => ({
      id: model,
      name: t(`organization.models.${model}`),
      nameEn: null,
      note: t(`organization.modelText.${model}`),
    })),
    criteria: criteria.map((c) => ({ id: c.id, name: c.name, nameEn: c.nameEn, weight: c.weight })),
    scores: fitScores(criteria),
    chosenId: fit.winner,
    rationale:
      fit.winner === null
        ? ''
        : t(
            'organization.fit.decisionRationale',
            {
              model: t(`organization.models.${fit.winner}`),
              points: locale.number(fit.lead ?? 0, { decimals: 1 }),
              criteria: locale.list(fit.deciding.map((d) => nameOf.get(d.criterionId) ?? '')),
            },
            { raw: true },
          ),
    terms: '',
    actorType: null,
    dissent: [],
    decidedOn: null,
    decidedBy: '',
  };
}
