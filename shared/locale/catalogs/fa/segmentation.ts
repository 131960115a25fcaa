export const segmentation = {
  matrix: {
    alt: 'ارزش فعلی در برابر پتانسیل آیندهٔ {{count}} شریک',
    partners_one: '{{count}} شریک',
    partners_other: '{{count}} شریک',
    size: 'مساحت دایره: درآمد ۱۲ ماه',
    point: '{{name}}، {{quadrant}}: ارزش فعلی {{value}}، پتانسیل آینده {{potential}}',
  },
  axis: { value: 'ارزش فعلی', potential: 'پتانسیل آینده', scale: '{{axis}} (امتیاز {{from}} تا {{to}})' },
} as const;
