import type { Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import { dataField } from './maturity-data.ts';
import { enablementField } from './maturity-enablement.ts';
import { leadershipField } from './maturity-leadership.ts';
import { mappingField } from './maturity-mapping.ts';
import { marketingField } from './maturity-marketing.ts';
import { organizationField } from './maturity-organization.ts';
import { programField } from './maturity-program.ts';
import { recruitmentField } from './maturity-recruitment.ts';
import { riskField } from './maturity-risk.ts';
import { strategyField } from './maturity-strategy.ts';
import { conductSteps } from './recommendations-conduct.ts';
import { foundationSteps } from './recommendations-foundation.ts';
import { programSteps } from './recommendations-program.ts';

/**
 * The ten fields of F13. The weights: 3 where the result is made (what partners are for, what they earn, whether they
 * can sell and deliver), 1 for co-marketing, which multiplies a working channel and cannot replace one, 2 for what
 * carries the rest. Within a field one question counts double where the others rest on it: without a shared reason, a
 * ranking by criteria, earned tiers, able people, one truth in the data and kept territories, the rest is decoration.
 */
const fields = [
  strategyField,
  organizationField,
  mappingField,
  programField,
  recruitmentField,
  enablementField,
  marketingField,
  dataField,
  riskField,
  leadershipField,
];

const dimensions = fields.map((f) => f.dimension);
const place = (dimensionId: string): number => dimensions.findIndex((d) => d.id === dimensionId);

/** The partner-ecosystem maturity model (S71, F13), its forty steps included. Targets are for a round to set. */
export const maturityModel: Omit<Questionnaire, 'order'> = {
  id: 'maturity',
  kind: 'maturity',
  name: 'بلوغ اکوسیستم شرکا',
  nameEn: 'Partner ecosystem maturity',
  description:
    'ده بُعد از راهبرد تا نوآوری. در هر پرسش آن توصیفی را برگزینید که امروز در شرکت دیده می‌شود، نه آنچه در آیین‌نامه آمده یا در برنامه است. اگر میان دو سطح تردید دارید، سطح پایین‌تر را برگزینید. پاسخ به همهٔ پرسش‌ها حدود چهل دقیقه زمان می‌برد.',
  descriptionEn:
    'Ten dimensions, from strategy to innovation. For each question choose the description that matches what can be seen in the company today, whatever the manual or the plan says. If in doubt between two levels, choose the lower one. Answering everything takes about forty minutes.',
  version: 1,
  dimensions,
  questions: fields.flatMap((f) => f.questions),
  recommendations: [...foundationSteps, ...programSteps, ...conductSteps].toSorted(
    (a, b) => place(a.dimensionId) - place(b.dimensionId),
  ),
  gate: null,
};
