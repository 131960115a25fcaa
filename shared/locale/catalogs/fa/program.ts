export const program = {
  switcher: {
    label: 'برنامه',
    option: '{{name}}، نسخهٔ {{version}} ({{state}})',
    state: { current: 'جاری', draft: 'پیش‌نویس', archived: 'بایگانی' },
  },
} as const;
