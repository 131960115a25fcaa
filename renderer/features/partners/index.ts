export { PartnersScreen } from './partners-screen.tsx';
