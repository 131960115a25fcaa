export const segmentation = {
  matrix: { alt: 'ارزش فعلی در برابر پتانسیل آیندهٔ {{count}} شریک' },
  axis: { value: 'ارزش فعلی', potential: 'پتانسیل آینده' },
} as const;
