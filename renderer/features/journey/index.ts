export { DashboardScreen } from './dashboard-screen.tsx';
export { StepScreen } from './step-screen.tsx';
