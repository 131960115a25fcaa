export { MaturityScreen } from './maturity-screen.tsx';
