export const units = {
  currencyMajor: '{{currency}}',
  of: '{{done}} of {{total}}',
  items_one: '{{count}} item',
  items_other: '{{count}} items',
} as const;
