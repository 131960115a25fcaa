export const answering = {
  noText: 'not described yet',
  notApplicable: 'Does not apply',
  why: 'Why it matters',
  short: { fa: 'FA', en: 'EN' },
} as const;
