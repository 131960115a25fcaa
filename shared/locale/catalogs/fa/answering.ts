export const answering = {
  noText: 'هنوز شرحی ندارد',
  notApplicable: 'موضوعیت ندارد',
  why: 'چرا مهم است',
  short: { fa: 'فا', en: 'EN' },
} as const;
