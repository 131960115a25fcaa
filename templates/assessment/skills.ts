import { leaderSkillGuides } from '../risk/leader-skills.ts';

type Skill = (typeof leaderSkillGuides)[number]['skill'];

/** What the guide of the skill says of it; every skill weighs the same until a role sets its own profile. */
export const skill = (id: Skill) => {
  const guide = leaderSkillGuides.find((g) => g.skill === id);
  if (!guide) throw new Error(`No guide describes ${id}.`);
  const { name, nameEn, meaning, meaningEn } = guide;
  return { id, name, nameEn, description: meaning, descriptionEn: meaningEn, weight: 1 };
};
