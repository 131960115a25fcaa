export { QuestionnairesScreen } from './questionnaires-screen.tsx';
