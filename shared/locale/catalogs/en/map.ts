export const map = {
  alt: 'Ecosystem map with {{actors}} actors and {{relations}} relations',
} as const;
