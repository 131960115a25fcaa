export const map = {
  alt: 'نقشهٔ اکوسیستم با {{actors}} بازیگر و {{relations}} رابطه',
  /** An Arabic comma, not «·»: beside Persian digits a middle dot reads as a zero. */
  caption: '{{type}}، {{amount}}',
  noQuadrant: 'بدون ناحیه',
  /** Types in the two words that a card has room for. */
  type: {
    client: 'کارفرما',
    distributor: 'توزیع‌کننده',
    reseller: 'فروشنده',
    technology: 'فناوری (ISV)',
    integrator: 'یکپارچه‌ساز',
    service: 'خدمات',
    consultant: 'مشاور',
    startup: 'استارتاپ',
    rival: 'رقیب',
    customer: 'مشتری',
    regulator: 'نهاد ناظر',
  },
} as const;
