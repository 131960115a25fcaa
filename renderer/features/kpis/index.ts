export { KpisScreen } from './kpis-screen.tsx';
