export { ChangePlanScreen } from './change-plan-screen.tsx';
