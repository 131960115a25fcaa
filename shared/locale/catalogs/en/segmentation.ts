export const segmentation = {
  matrix: {
    alt: 'Current value against future potential of {{count}} partners',
    partners_one: '{{count}} partner',
    partners_other: '{{count}} partners',
    size: 'Bubble area: 12-month revenue',
    point: '{{name}}, {{quadrant}}: current value {{value}}, future potential {{potential}}',
  },
  axis: { value: 'Current value', potential: 'Future potential', scale: '{{axis}} (score {{from}}–{{to}})' },
} as const;
