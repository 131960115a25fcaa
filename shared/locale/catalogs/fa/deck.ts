import type { deck as shape } from '../en/deck.ts';
import type { Texts } from '../texts.ts';

export const deck: Texts<typeof shape> = {
  agenda: 'فهرست',
  moreRows_one: 'و {{count}} سطر دیگر در کارپوشه',
  moreRows_other: 'و {{count}} سطر دیگر در کارپوشه',
  closing: 'مبنای این گزارش',
  closingHint: 'روش و داده‌ها: پیوست گزارش و کارپوشه',
  boundary: 'مرز نواحی',
  logo: 'نشان {{name}}',
};
