export { DealsScreen } from './deals-screen.tsx';
