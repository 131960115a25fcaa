export const map = {
  alt: 'نقشهٔ اکوسیستم با {{actors}} بازیگر و {{relations}} رابطه',
} as const;
