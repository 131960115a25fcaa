export const concentration = {
  title: 'Concentration',
  purpose: 'How much hangs on few, and what if one of them leaves',
  by: 'By',
  basis: {
    revenue: 'Revenue',
    margin: 'Margin',
    customer: 'End customer',
  },
  hhi: 'HHI',
  band: {
    low: 'Low',
    moderate: 'Moderate',
    high: 'High',
  },
  top1: 'Largest share',
  top3: 'Three largest',
  total: 'Total',
  share: 'Share',
  cumulative: 'Cumulative',
  whatIf: 'If it leaves',
  lost: 'Lost',
  afterHhi: 'HHI afterwards',
  nothingLeft: 'nothing remains',
  sentence:
    '{{name}} carries {{share}}. Without it {{lost}} are gone and the HHI of the rest is {{hhi}} ({{band}}).',
  explain:
    'HHI is the sum of the squared shares in percent (F10): under 1,500 low, to 2,500 moderate, above high.',
  missing_one: '{{count}} active partner without a figure is left out.',
  missing_other: '{{count}} active partners without a figure are left out.',
  sales: 'Sales by customer',
  newSale: 'New line',
  salesHint: 'Who bought how much through which partner in the last 12 months.',
  empty: {
    title: 'Concentration needs amounts',
    text: 'Enter revenue, margin or sales by customer for at least one active partner.',
  },
} as const;
