import { z } from 'zod';
import { Id, LongText, Name, OptionalName, Order, ShortText } from '../values.ts';
import { TeamKey } from './structure.ts';

/** The mandate of one of the teams. */
export const OrgTeam = z.object({ team: TeamKey, mandate: LongText, mandateEn: LongText });
export type OrgTeam = z.infer<typeof OrgTeam>;

const lines = z.array(ShortText).max(30);

/** A role card (S17): exported as a job description in either language. */
export const Role = z.object({
  id: Id,
  team: TeamKey.nullable(),
  name: Name,
  nameEn: OptionalName,
  purpose: LongText,
  purposeEn: LongText,
  duties: lines,
  dutiesEn: lines,
  skills: lines,
  skillsEn: lines,
  kpiIds: z.array(Id).max(30),
  order: Order,
});
export type Role = z.infer<typeof Role>;
