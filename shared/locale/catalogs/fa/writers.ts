import type { writers as english } from '../en/writers.ts';
import type { Texts } from '../texts.ts';

export const writers: Texts<typeof english> = {
  contents: 'فهرست',
  figure: 'شکل {{number}}',
  table: 'جدول {{number}}',
  caption: '{{label}} – {{text}}',
  appendix: 'پیوست {{letter}}',
  appendixLetters: 'الف ب پ ت ث ج چ ح خ د ذ ر',
  pageOf: 'صفحهٔ {{page}} از {{pages}}',
  headerTitle: '{{title}} · {{client}}',
  moreRows_one: 'و یک ردیف دیگر؛ همهٔ ردیف‌ها در کاربرگ آمده است.',
  moreRows_other: 'و {{count}} ردیف دیگر؛ همهٔ ردیف‌ها در کاربرگ آمده است.',
  preparedFor: 'تهیه‌شده برای',
  preparedBy: 'تهیه‌کننده',
  html: {
    filter: 'پالایش ردیف‌ها',
    filterTable: 'پالایش ردیف‌های {{table}}',
    shownRows: '{{shown}} از {{all}} ردیف',
    sortHint: 'برای مرتب‌سازی روی عنوان ستون کلیک کنید',
    skip: 'رفتن به متن',
    language: 'زبان',
    noScript: 'مرتب‌سازی و پالایش به اسکریپت نیاز دارد؛ متن بدون آن هم خوانده می‌شود.',
  },
};
