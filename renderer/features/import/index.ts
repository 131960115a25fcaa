export { DealImportScreen, ImportScreen } from './import-screen.tsx';
