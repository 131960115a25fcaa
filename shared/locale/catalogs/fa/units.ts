export const units = {
  currencyMajor: '{{currency}}',
  of: '{{done}} از {{total}}',
  items_one: '{{count}} مورد',
  items_other: '{{count}} مورد',
} as const;
