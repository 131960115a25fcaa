export { ProgramSelect } from './program-select.tsx';
