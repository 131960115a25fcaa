export { BusinessCaseScreen } from './business-case-screen.tsx';
