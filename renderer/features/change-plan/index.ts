export { ActionFields } from './action-fields.tsx';
export { ChangePlanScreen } from './change-plan-screen.tsx';
