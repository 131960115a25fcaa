export { SimulatorScreen } from './simulator-screen.tsx';
