export { textOf } from '#shared/locale/index.ts';
