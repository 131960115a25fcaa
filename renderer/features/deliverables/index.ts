export { DeliverablesScreen } from './deliverables-screen.tsx';
