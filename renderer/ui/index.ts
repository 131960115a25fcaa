/**
 * The product's own small set of components, on HeroUI and React Aria. Screens use these, so that a button or a field
 * looks and behaves the same everywhere. Every control has a name: `label` or `aria-label`, always from a catalog.
 */
export * from './badge.tsx';
export * from './button.tsx';
export * from './check-list.tsx';
export * from './commit-field.tsx';
export * from './data-table.tsx';
export * from './date-field.tsx';
export * from './dialog.tsx';
export * from './empty-state.tsx';
export * from './fields.tsx';
export * from './figure.tsx';
export * from './file-button.tsx';
export * from './file-picker.tsx';
export * from './form-dialog.tsx';
export * from './inspector.tsx';
export * from './key-figure.tsx';
export * from './menu.tsx';
export * from './money-field.tsx';
export * from './page-header.tsx';
export * from './progress.tsx';
export * from './rating-scale.tsx';
export * from './search-select.tsx';
export * from './segments.tsx';
export * from './unit-field.tsx';
export * from './whole-window.tsx';
