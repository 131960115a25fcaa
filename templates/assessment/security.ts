import type { Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import { securityHouse } from './security-house.ts';
import { securityOperation } from './security-operation.ts';

/** Access and data weigh more: what goes wrong there reaches the customer at once. */
const fields = [...securityHouse, ...securityOperation];

/** The security and compliance checklist of a partner, by which the certificate of the gate is earned (S64, F4). */
export const securityChecklist: Omit<Questionnaire, 'order'> = {
  id: 'security',
  kind: 'security',
  name: 'امنیت و رعایت مقررات شریک',
  nameEn: 'Partner security and compliance',
  description:
    'مسئول امنیت شریک پاسخ می‌دهد و برای هر پاسخ شاهد می‌آورد. سطح بالا تنها زمانی درست است که شاهد آن نشان داده شود؛ «برقرار است ولی سندی نداریم» سطح میانی است. شرط قبولی، امتیاز کل ۴ یا بالاتر است، بی‌آنکه هیچ پرسشی از سطح میانی پایین‌تر باشد.',
  descriptionEn:
    'The partner’s security officer answers and shows evidence for each answer. The highest level applies only where evidence is shown; “in place, but we have nothing to show” is the middle one. Passing takes an overall score of 4 or more, with no question below the middle level.',
  version: 1,
  dimensions: fields.map((f) => f.dimension),
  questions: fields.flatMap((f) => f.questions),
  recommendations: [],
  gate: { certificateId: 'security-check', atLeast: 4, noneBelow: 3 },
};
