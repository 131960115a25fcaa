export { DriversScreen } from './drivers-screen.tsx';
