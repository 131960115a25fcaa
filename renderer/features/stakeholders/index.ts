export { StakeholdersScreen } from './stakeholders-screen.tsx';
