import type { TranslationKey } from '#shared/locale/index.ts';

/** Every page that a menu or the palette can open. */
export const pages = [
  { to: '/dashboard', title: 'app.pages.dashboard' },
  { to: '/partners', title: 'app.pages.partners' },
  { to: '/import', title: 'app.pages.import' },
  { to: '/map', title: 'app.pages.map' },
  { to: '/segmentation', title: 'app.pages.segmentation' },
  { to: '/coverage', title: 'app.pages.coverage' },
  { to: '/concentration', title: 'app.pages.concentration' },
  { to: '/conflicts', title: 'app.pages.conflicts' },
  { to: '/deliverables', title: 'app.pages.deliverables' },
  { to: '/history', title: 'app.pages.history' },
  { to: '/settings', title: 'app.pages.settings' },
] as const satisfies readonly { to: string; title: TranslationKey }[];
