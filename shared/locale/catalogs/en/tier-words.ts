/** Conditions of tiers, what is missing to them, problems and advice, in words. */
export const tierWords = {
  none: 'No tier',
  metric: {
    revenue: 'Revenue',
    deals: 'Closed deals',
    'registered-deals': 'Registered deals',
    'new-customers': 'New customers',
    growth: 'Revenue growth',
    tenure: 'Time as a partner',
    'certified-people': 'Certified people',
    certificate: 'Certificate',
    kpi: 'KPI',
  },
  inWindow_one: '{{metric}} of {{count}} month',
  inWindow_other: '{{metric}} of {{count}} months',
  inYear: '{{metric}} of 12 months',
  atLeast: '{{what}}: {{value}} or more',
  atMost: '{{what}}: {{value}} or less',
  most: 'at most {{value}}',
  people_one: '{{count}} person',
  people_other: '{{count}} people',
  undecided: 'Not known',
  or: '{{one}} or {{other}}',
  gone: 'deleted',
  missing: {
    revenue: '{{value}} of revenue',
    deals_one: '{{count}} deal',
    deals_other: '{{count}} deals',
    'registered-deals_one': '{{count}} registered deal',
    'registered-deals_other': '{{count}} registered deals',
    'new-customers_one': '{{count}} new customer',
    'new-customers_other': '{{count}} new customers',
    growth: '{{value}} of growth',
    tenure: '{{value}} of partnership',
    'certified-people_one': '{{count}} certified person',
    'certified-people_other': '{{count}} certified people',
    certificate_one: '{{count}} certificate “{{name}}”',
    certificate_other: '{{count}} certificates “{{name}}”',
    kpiUp: '{{value}} more in {{name}}',
    kpiDown: '{{value}} less in {{name}}',
    gate: 'the assessment “{{name}}”',
    unknown: 'figures on {{what}}',
  },
  path: {
    reach: 'To {{tier}}: {{steps}}',
    hold: 'To keep {{tier}}: {{steps}}',
    top: 'Meets all requirements of the highest tier',
  },
  problem: {
    'no-tiers': 'The program has no tier yet. Add the first one.',
    'duplicate-name':
      '{{tier}} has the same name as another tier. Each name in the register must lead to a single tier.',
    'below-the-one-under':
      '{{tier}} asks for less “{{what}}” than {{other}} below it. Raise the threshold or change the order.',
    'open-above':
      '{{tier}} has no requirements, so whoever reaches {{other}} goes straight to {{tier}}. Add a requirement.',
    'kpi-gone': 'A condition of {{tier}} looks at a KPI that was deleted. Choose another.',
    'certificate-gone': 'A condition of {{tier}} asks for a certificate that was deleted. Choose another.',
    'gate-gone': '{{tier}} asks for an assessment that was deleted, so nobody can pass it. Choose another.',
    'gate-no-assessment':
      '“{{what}}” is a training certificate for people, not an assessment of the firm. Move it to the requirements of {{tier}}.',
    'benefit-gone': '{{tier}} gives a benefit that was deleted from the catalogue. Remove it from the tier.',
  },
  advice: {
    spacing: '{{tier}} asks for {{value}}× the revenue of {{other}}. Recommended: {{low}} to {{high}}×.',
    entry:
      '{{tier}} asks for {{value}} of the revenue of a typical first year. Recommended: {{low}} to {{high}}.',
    entryOpen:
      '{{tier}}: the revenue of a typical first year is not known, so the entry threshold cannot be judged.',
    benefitsGood: '{{tier}} gives more than {{other}}.',
    benefitsLost: '{{tier}} lacks what {{other}} gives: {{list}}.',
    benefitsSame: '{{tier}} gives nothing more than {{other}}.',
    unreached: 'No partner earns {{tier}} or higher today.',
    unreachedOpen_one:
      'No partner is known to earn {{tier}} or higher; the figures of {{count}} partner are not sufficient to tell.',
    unreachedOpen_other:
      'No partner is known to earn {{tier}} or higher; the figures of {{count}} partners are not sufficient to tell.',
    crowded: '{{value}} of partners earn {{tier}}; more than {{high}} in one tier sets nobody apart.',
    proposal: 'About {{amount}} would be suitable.',
    source: 'Source: Magentrix, Partner Program Best Practices (tier design)',
    ownSource: 'Rule of this method: a tier must set one group apart from the others',
    'first-year_one': 'Typical first year: {{amount}}, the first 12 months of {{count}} active partner',
    'first-year_other':
      'Typical first year: {{amount}}, the median first 12 months of {{count}} active partners',
    'small-partners_one':
      'Typical first year: {{amount}}, from the revenue of {{count}} small partner (too few first years in the history)',
    'small-partners_other':
      'Typical first year: {{amount}}, the median of the {{count}} smaller active partners (too few first years in the history)',
    firstYearNone: 'No revenue is recorded, so a typical first year cannot be estimated.',
  },
} as const;
