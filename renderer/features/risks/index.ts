export { RisksScreen } from './risks-screen.tsx';
