export const app = {
  menu: {
    file: 'پرونده',
    quit: 'خروج',
    edit: 'ویرایش',
    cut: 'بریدن',
    copy: 'رونوشت',
    paste: 'چسباندن',
    selectAll: 'انتخاب همه',
    view: 'نمایش',
    resetZoom: 'اندازهٔ واقعی',
    zoomIn: 'بزرگ‌نمایی',
    zoomOut: 'کوچک‌نمایی',
    fullScreen: 'تمام‌صفحه',
  },
} as const;
