export const program = {
  switcher: {
    label: 'Program',
    option: '{{name}}, version {{version}} ({{state}})',
    state: { current: 'current', draft: 'draft', archived: 'archived' },
  },
} as const;
