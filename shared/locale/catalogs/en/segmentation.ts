export const segmentation = {
  matrix: { alt: 'Current value against future potential of {{count}} partners' },
  axis: { value: 'Current value', potential: 'Future potential' },
} as const;
