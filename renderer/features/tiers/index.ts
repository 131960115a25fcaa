export { TiersScreen } from './tiers-screen.tsx';
