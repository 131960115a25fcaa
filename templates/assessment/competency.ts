import type { Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import { businessSkill, strategySkill } from './competency-judgement.ts';
import { communicationSkill, cultureSkill } from './competency-people.ts';
import { technologySkill } from './competency-technology.ts';
import { competencySteps } from './recommendations-skills.ts';

const fields = [businessSkill, communicationSkill, strategySkill, technologySkill, cultureSkill];

/** The five skills of an ecosystem leader (S54), of one person, by themselves and by those around them. */
export const leaderCompetency: Omit<Questionnaire, 'order'> = {
  id: 'competency',
  kind: 'competency',
  name: 'شایستگی رهبر اکوسیستم',
  nameEn: 'Ecosystem leader competency',
  description:
    'پنج مهارت دربارهٔ یک نفر؛ خود او، مدیرش، همکاران و شرکا جداگانه پاسخ می‌دهند. توصیفی را برگزینید که در شش ماه گذشته بارها دیده‌اید و نمونه‌ای از آن به یاد دارید. اگر رفتاری را ندیده‌اید، پرسش را بی‌پاسخ بگذارید.',
  descriptionEn:
    'Five skills of one person, assessed separately by that person, the manager, colleagues and partners. Choose what you have seen repeatedly in the last six months and can give an example of. If you have not seen the behaviour, leave the question open.',
  version: 1,
  dimensions: fields.map((f) => f.dimension),
  questions: fields.flatMap((f) => f.questions),
  recommendations: competencySteps,
  gate: null,
};
