export { BenefitsScreen } from './benefits-screen.tsx';
