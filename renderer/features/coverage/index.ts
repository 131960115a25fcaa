export { CoverageScreen } from './coverage-screen.tsx';
