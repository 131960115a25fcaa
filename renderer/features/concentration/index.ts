export { ConcentrationScreen } from './concentration-screen.tsx';
